import { serverOwnerId } from "@logue/infra/work-store/work-store.ts";
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

test("what no socket took is told as soon as the program opens one, however long the pause was to be", async (t) => {
  const scene = await openSlackScene(t);
  const { token, slackApiUrl, answer, administrator, generalRoomId: channel, instanceId, useSocketMode } = scene;
  const { workStore } = scene.backEnd;
  await useSocketMode();
  const app = new App({ token, appToken: token, socketMode: true, clientOptions: { slackApiUrl }, logLevel: LogLevel.ERROR });
  const heard: string[] = [];
  app.message("ahoy", async ({ message }) => void heard.push("text" in message ? String(message.text) : ""));
  await app.client.conversations.join({ channel });
  for (const text of ["ahoy 1", "ahoy 2"])
    await answer(
      administrator,
      `mutation { postMessage(input: { roomId: "${channel}", text: "${text}" }) { refusal { code } } }`,
    );
  await until(async () => {
    const work = await workStore.get({ kind: "integration-cursor", ownerId: serverOwnerId, id: instanceId });
    if (work === undefined || (work.value as { failing: unknown }).failing === null) return false;
    const put = await workStore.put({ ...work, dueAtMs: Date.now() + 3_600_000 }, work.revision);
    return put.kind === "stored";
  });
  t.deepEqual(heard, []);
  await app.start();
  t.teardown(async () => {
    await app.stop();
  });
  await until(() => heard.length === 2);
  t.deepEqual(heard, ["ahoy 1", "ahoy 2"]);
});

test("an event that a program gets over its socket and does not acknowledge is told from one that no socket took", async (t) => {
  const scene = await openSlackScene(t);
  const { token, slackApiUrl, answer, administrator, generalRoomId: channel, instanceId, useSocketMode } = scene;
  await useSocketMode();
  const post = (name: string, form: Readonly<Record<string, string>> = {}) => {
    const headers = { authorization: `Bearer ${token}` };
    return fetch(`${slackApiUrl}${name}`, { method: "POST", headers, body: new URLSearchParams(form) });
  };
  const words = async () => {
    const query = `{ integrationDeliveries(instanceId: "${instanceId}") { words } }`;
    // biome-ignore lint/suspicious/noExplicitAny: the answers of a query
    return (await answer(administrator, query)).integrationDeliveries.map((each: any) => each.words);
  };
  await post("conversations.join", { channel });
  await answer(administrator, `mutation { postMessage(input: { roomId: "${channel}", text: "ahoy" }) { refusal { code } } }`);
  await until(async () => (await words()).includes("No socket of the program took it."));
  const { url } = (await (await post("apps.connections.open")).json()) as { url: string };
  const socket = new WebSocket(url);
  t.teardown(async () => socket.terminate());
  await until(async () => (await words())[0] === "The program got it over its socket and did not acknowledge it.");
  t.pass();
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
