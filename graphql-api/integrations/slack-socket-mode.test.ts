import { App, LogLevel } from "@slack/bolt";
import test from "ava";
import { WebSocket } from "ws";
import { until } from "../../tests/support/wait-until.ts";
import { signedIn } from "../testing/bolt-scene.ts";
import { openSlackScene } from "../testing/slack-scene.ts";

const run = `mutation ($input: RunSlashCommandInput!) { runSlashCommand(input: $input) { refusal { code } answer { text } } }`;
const press = "mutation ($input: PressMessageElementInput!) { pressMessageElement(input: $input) { refusal { code } } }";
const suggest =
  "mutation ($input: SuggestOptionsInput!) { suggestOptions(input: $input) { refusal { code } options { label } } }";
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

test("a program of Bolt's in Socket Mode is told events, commands and presses, by whichever instance of the API holds its socket", async (t) => {
  const scene = await openSlackScene(t);
  const { token, slackApiUrl, answer, administrator, generalRoomId: channel, instanceId, useSocketMode } = scene;
  const { zoe, ask } = await signedIn(scene);
  // People use the first instance.
  const another = await scene.startAnother();
  const clientOptions = { slackApiUrl: slackApiUrl.replace(scene.api.url, another.url) };
  const app = new App({ token, appToken: token, socketMode: true, clientOptions, logLevel: LogLevel.ERROR });
  const opening = () => app.client.apps.connections.open();
  await t.throwsAsync(opening, { message: /socket_mode_not_enabled/ });
  t.is(await useSocketMode(), null);
  const input = { scope: "INTEGRATION", scopeId: instanceId, key: "commands", value: ["tide High tide"] };
  t.is((await answer(administrator, change, { input })).changeSetting.refusal, null);
  const heard: string[] = [];
  app.message("ahoy", async ({ say }) => {
    const button = { type: "button" as const, action_id: "wave", text: { type: "plain_text" as const, text: "Wave" } };
    const list = { type: "external_select" as const, action_id: "where", min_query_length: 0 };
    await say({ text: "Ahoy", blocks: [{ type: "actions", elements: [button, list] }] });
  });
  app.options("where", async ({ ack }) => ack({ options: [{ text: { type: "plain_text", text: "Here" }, value: "here" }] }));
  app.action("wave", async ({ ack, body, respond }) => {
    await ack();
    heard.push(`wave of ${body.user.id}`);
    await respond({ replace_original: true, text: "Waved" });
  });
  app.command("/tide", async ({ ack, command }) => ack({ text: `High in ${command.text}` }));
  await app.client.conversations.join({ channel });
  await app.start();
  t.teardown(async () => {
    await app.stop();
  });

  const asked = await ask(zoe, run, { input: { roomId: channel, text: "/tide harbour" } });
  t.deepEqual(asked.runSlashCommand, { refusal: null, answer: { text: "High in harbour" } });
  const say = `mutation { postMessage(input: { roomId: "${channel}", text: "ahoy" }) { refusal { code } } }`;
  await answer(administrator, say);
  const query = `{ room(id: "${channel}") { messages(last: 1) { edges { node { id text blocks { __typename } } } } } }`;
  const newest = async () => (await answer(administrator, query)).room.messages.edges[0].node;
  await until(async () => (await newest()).blocks.length === 1);
  const { id: messageId } = await newest();
  const suggested = await ask(zoe, suggest, { input: { messageId, actionId: "where", query: "" } });
  t.deepEqual(suggested.suggestOptions, { refusal: null, options: [{ label: "Here" }] });
  const pressed = await ask(zoe, press, { input: { messageId, actionId: "wave", value: "" } });
  t.is(pressed.pressMessageElement.refusal, null);
  await until(async () => (await newest()).text === "Waved");
  t.deepEqual(heard, [`wave of ${zoe.userId}`]);
});

test("a ticket opens one socket, a wrong one opens none, and a silent program is told to the person", async (t) => {
  const scene = await openSlackScene(t);
  const { token, slackApiUrl, answer, administrator, generalRoomId: channel, instanceId, useSocketMode, api } = scene;
  const { zoe, ask } = await signedIn(scene);
  await useSocketMode();
  const input = { scope: "INTEGRATION", scopeId: instanceId, key: "commands", value: ["tide"] };
  await answer(administrator, change, { input });
  const request = { method: "POST", headers: { authorization: `Bearer ${token}` } };
  const { url } = (await (await fetch(`${slackApiUrl}apps.connections.open`, request)).json()) as { url: string };
  const outcomeOf = (address: string) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(address);
      socket.once("message", (data) => resolve(JSON.parse(data.toString()).type));
      socket.once("unexpected-response", (_request, { statusCode }) => resolve(String(statusCode)));
      socket.on("error", () => undefined);
      t.teardown(async () => socket.terminate());
    });
  t.is(await outcomeOf(url), "hello");
  t.is(await outcomeOf(url), "403");
  t.is(await outcomeOf(`${api.url.replace("http", "ws")}/integrations/sockets/none`), "403");
  const asked = await ask(zoe, run, { input: { roomId: channel, text: "/tide" } });
  t.is(asked.runSlashCommand.refusal.code, "ProgramSilent");
});
