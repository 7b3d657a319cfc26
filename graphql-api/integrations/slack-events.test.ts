import { randomBytes } from "node:crypto";
import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { integrations, startReactions } from "@logue/integrations/index.ts";
import { App, LogLevel } from "@slack/bolt";
import test, { type ExecutionContext } from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { botToken } from "../testing/bot-token.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { deliveringParts } from "./reacting.ts";

const signingSecret = randomBytes(16).toString("hex");

async function scene(t: ExecutionContext) {
  const workspace = await openLiveWorkspace({ integrations });
  t.teardown(workspace.close);
  const { backEnd, administrator, answer, api } = workspace;
  const add = `mutation { addIntegration(input: { name: "slack-api", actorName: "tide-bot", displayName: "Tides" }) {
    result { instance { id path actor { id } } } } }`;
  const { instance } = (await answer(administrator, add)).addIntegration.result;
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = async (key: string, value: object) =>
    (await answer(administrator, change, { input: { scope: "INTEGRATION", scopeId: instance.id, key, ...value } })).changeSetting;
  const { sealedEventStore, dataKeys } = backEnd;
  const { openEvents } = protectPersonalData(sealedEventStore, { keys: dataKeys, fields: personalData });
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
  const host = startReactions({
    ...{ ...backEnd, openEvents, history: sealedEventStore, integrations, everyMs: 10 },
    ...deliveringParts({ ...backEnd, outgoing, integrations }),
  });
  t.teardown(async () => {
    await host.close();
    await outgoing.close();
  });
  const token = await botToken(workspace, instance.actor.id);
  return { ...workspace, set, token, botId: instance.actor.id as string, slackApiUrl: `${api.url}${instance.path}/api/` };
}

test("a program of Bolt's is told what happens, and answers", async (t) => {
  const { set, token, botId, slackApiUrl, answer, administrator, generalRoomId } = await scene(t);
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
  t.falsy((await set("signingSecret", { secretValue: signingSecret })).refusal);
  t.falsy((await set("eventsAddress", { value: `http://127.0.0.1:${port}/slack/events` })).refusal);

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
