import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { openSlackScene } from "@logue/graphql-api/testing/slack-scene.ts";
import test from "ava";
import { until } from "../support/wait-until.ts";
import { slackBoltPackage } from "./engine-packages.ts";
import { fetchEngines } from "./fetch-engines.ts";

test("a program of Bolt for Python is told what happens, and answers", async (t) => {
  await fetchEngines([slackBoltPackage]);
  const { sendTo, token, botId, slackApiUrl, signingSecret, answer, administrator, addPerson, generalRoomId } =
    await openSlackScene(t);
  const environment = { ...process.env, TOKEN: token, SLACK_API_URL: slackApiUrl, SIGNING_SECRET: signingSecret };
  const program = spawn(join(slackBoltPackage.path, "bin", "python"), [resolve(import.meta.dirname, "slack/tides.py")], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.teardown(async () => {
    program.kill();
    if (program.exitCode === null && program.signalCode === null) await once(program, "exit");
  });
  await answer(
    administrator,
    `mutation { addMembers(input: { roomId: "${generalRoomId}", userIds: ["${botId}"] }) { refusal { code } } }`,
  );
  const [port] = await once(program.stdout.setEncoding("utf8"), "data");
  t.is(await sendTo(Number(port)), null);

  const say = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { messageId } } }";
  const input = { roomId: generalRoomId, text: `How is the tide, <@${botId}>?` };
  const { messageId } = (await answer(administrator, say, { input })).postMessage.result;
  const query = `{ message(id: "${messageId}") { reactions { emoji } thread { edges { node { text } } } }
    room(id: "${generalRoomId}") { messages { edges { node { text files { name sizeBytes } blocks { __typename } } } } } }`;
  const read = () => answer(administrator, query);
  await until(async () => (await read()).room.messages.edges.length === 2 && (await read()).message.thread.edges.length === 1);
  const { message, room } = await read();
  t.deepEqual(message, { reactions: [{ emoji: "eyes" }], thread: { edges: [{ node: { text: "High, @ada" } }] } });
  t.like(room.messages.edges[1].node, { text: "The table", files: [{ name: "tides.txt", sizeBytes: 4 }] });
  await addPerson("beatrice");
  await until(async () => (await read()).room.messages.edges.length === 3);
  t.deepEqual((await read()).room.messages.edges[2].node.blocks, [{ __typename: "DividerBlock" }]);
});
