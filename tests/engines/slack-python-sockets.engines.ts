import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { signedIn } from "@logue/graphql-api/testing/bolt-scene.ts";
import { openSlackScene } from "@logue/graphql-api/testing/slack-scene.ts";
import test from "ava";
import { until } from "../support/wait-until.ts";
import { slackBoltPackage } from "./engine-packages.ts";
import { fetchEngines } from "./fetch-engines.ts";

const run = "mutation ($input: RunSlashCommandInput!) { runSlashCommand(input: $input) { refusal { code } } }";
const press = "mutation ($input: PressMessageElementInput!) { pressMessageElement(input: $input) { refusal { code } } }";
const submit = `mutation ($input: SubmitProgramDialogInput!) { submitProgramDialog(input: $input) {
  refusal { code } errors { fieldId message } } }`;
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

test("a program of Bolt for Python in Socket Mode has a command, a button and a dialog", async (t) => {
  await fetchEngines([slackBoltPackage]);
  const scene = await openSlackScene(t);
  const { token, botId, slackApiUrl, answer, administrator, generalRoomId: roomId, instanceId, useSocketMode } = scene;
  const { zoe, ask, inbox } = await signedIn(scene);
  await useSocketMode();
  const commands = { scope: "INTEGRATION", scopeId: instanceId, key: "commands", value: ["desk Ask something"] };
  await answer(administrator, change, { input: commands });
  const add = `mutation { addMembers(input: { roomId: "${roomId}", userIds: ["${botId}"] }) { refusal { code } } }`;
  await answer(administrator, add);
  const program = spawn(join(slackBoltPackage.path, "bin", "python"), [resolve(import.meta.dirname, "slack/desk.py")], {
    env: { ...process.env, TOKEN: token, SLACK_API_URL: slackApiUrl },
    stdio: ["pipe", "pipe", "inherit"],
  });
  t.teardown(async () => {
    program.kill("SIGKILL");
    if (program.exitCode === null && program.signalCode === null) await once(program, "exit");
  });
  await once(program.stdout.setEncoding("utf8"), "data");

  const query = `{ room(id: "${roomId}") { messages(last: 1) { edges { node { id text blocks { __typename } } } } } }`;
  const newest = async () => (await answer(administrator, query)).room.messages.edges[0]?.node;
  t.is((await ask(zoe, run, { input: { roomId, text: "/desk Questions" } })).runSlashCommand.refusal, null);
  await until(async () => (await newest())?.blocks.length === 1);
  const stream = await inbox(zoe, "... on ProgramDialogChanged { dialog { id title } }");
  const { id: messageId } = await newest();
  t.is((await ask(zoe, press, { input: { messageId, actionId: "ask", value: "" } })).pressMessageElement.refusal, null);
  const { dialog } = await stream.find((item) => item.dialog?.title === "Ask");
  const send = async (text: string) => {
    const values = [{ fieldId: "question", values: [text] }];
    return (await ask(zoe, submit, { input: { dialogId: dialog.id, values } })).submitProgramDialog;
  };
  t.deepEqual((await send("Hm")).errors, [{ fieldId: "question", message: "Ask something." }]);
  t.deepEqual(await send("Is it calm?"), { refusal: null, errors: [] });
  await until(async () => (await newest()).text === "@zoe asks: Is it calm?");
});
