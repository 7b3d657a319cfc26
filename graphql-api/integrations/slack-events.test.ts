import { App, LogLevel } from "@slack/bolt";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openSlackScene } from "../testing/slack-scene.ts";

test("a program of Bolt's is told what happens, and answers", async (t) => {
  const { signingSecret, sendTo, token, botId, slackApiUrl, answer, administrator, generalRoomId } = await openSlackScene(t);
  const app = new App({ token, signingSecret, clientOptions: { slackApiUrl }, logLevel: LogLevel.ERROR });
  const heard: string[] = [];
  app.message("tide", async ({ message, say }) => {
    heard.push(`message ${message.type}`);
    await say({ text: `High, <@${administrator.userId}>`, thread_ts: message.ts });
  });
  app.event("app_mention", async ({ event }) => {
    heard.push(`mention ${event.text}`);
  });
  app.event("reaction_added", async ({ event, client }) => {
    heard.push(`reaction ${event.reaction}`);
    await client.reactions.add({ channel: event.item.channel, timestamp: event.item.ts, name: "eyes" });
  });
  app.event("channel_created", async ({ event }) => {
    heard.push(`created ${event.channel.name}`);
  });
  const server = await app.start({ port: 0, host: "127.0.0.1" });
  t.teardown(() => app.stop());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  await app.client.conversations.join({ channel: generalRoomId });
  t.is(await sendTo(port), null);

  const say = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { messageId } } }";
  const input = { roomId: generalRoomId, text: `How is the tide, <@${botId}>?` };
  const { messageId } = (await answer(administrator, say, { input })).postMessage.result;
  await answer(
    administrator,
    `mutation { addReaction(input: { messageId: "${messageId}", emoji: "tada" }) { refusal { code } } }`,
  );
  await answer(administrator, 'mutation { createChannel(input: { name: "quay" }) { refusal { code } } }');
  await until(() => heard.length === 4);
  t.deepEqual([...heard].sort(), ["created quay", `mention How is the tide, <@${botId}>?`, "message message", "reaction tada"]);
  const query = `{ message(id: "${messageId}") { reactions { emoji } thread { edges { node { text sender { name } } } } } }`;
  const read = async () => (await answer(administrator, query)).message;
  await until(async () => (await read()).thread.edges.length === 1 && (await read()).reactions.length === 2);
  t.like(await read(), { thread: { edges: [{ node: { text: "High, @ada", sender: { name: "tide-bot" } } }] } });
});
