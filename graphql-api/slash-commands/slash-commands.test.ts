import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openCommandReceiver } from "../testing/command-receiver.ts";
import { type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const runMutation = `mutation ($input: RunSlashCommandInput!) {
  runSlashCommand(input: $input) { refusal { code details { name value } } answer { text roomId blocks { __typename } } }
}`;
const pressMutation = `mutation ($input: PressMessageElementInput!) {
  pressMessageElement(input: $input) { refusal { code } answer { text } }
}`;
const secret = "a-secret-of-sixteen-or-more";
const cast: { workspace: LiveWorkspace; zoe: Person; cookies: Map<string, string> } = Object.create(null);

test.before(async () => {
  cast.workspace = await openLiveWorkspace({ integrations, environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } });
  cast.zoe = await cast.workspace.addPerson("zoe");
  cast.cookies = new Map();
  for (const person of [cast.workspace.administrator, cast.zoe])
    cast.cookies.set(person.userId, await cast.workspace.signIn(person));
});
test.after.always(() => cast.workspace?.close());

async function ask(person: Person, query: string, variables: JsonObject = {}): Promise<JsonObject> {
  const { body } = await cast.workspace.post({ query, variables }, { cookie: cast.cookies.get(person.userId) ?? "" });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function run(text: string, input: JsonObject = {}, person = cast.workspace.administrator): Promise<JsonObject> {
  const place = { roomId: cast.workspace.generalRoomId, timeZone: "Europe/Berlin" };
  return (await ask(person, runMutation, { input: { ...place, text, ...input } })).runSlashCommand;
}

const usageOf = ({ refusal }: JsonObject) => refusal?.details.find((detail: JsonObject) => detail.name === "usage")?.value;

async function newestTexts(person: Person, roomId: string): Promise<string[]> {
  const query = `{ room(id: "${roomId}") { messages(last: 3) { edges { node { text } } } } }`;
  return (await ask(person, query)).room.messages.edges.map(({ node }: JsonObject) => node.text);
}

test.serial("Logue's own commands do what the mutations of their names do", async (t) => {
  const { administrator: ada, generalRoomId: roomId } = cast.workspace;
  t.is((await run("/topic Low tide at nine")).refusal, null);
  t.is((await ask(ada, `{ room(id: "${roomId}") { topic } }`)).room.topic, "Low tide at nine");
  const commandId = uuidv7();
  for (let sent = 0; sent < 2; sent += 1) t.is((await run("/me waves", { commandId })).refusal, null);
  t.is(usageOf(await run("/poll Lunch?")), '/poll "Question" "Answer" "Answer"');
  t.is((await run("/Shrug Who knows?")).refusal, null, "a word in any case");
  const { answer } = await run("/msg @zoe Are you there?");
  t.truthy(answer.roomId);
  t.deepEqual(await newestTexts(cast.zoe, answer.roomId), ["Are you there?"]);
  t.deepEqual((await newestTexts(ada, roomId)).slice(-2), ["_waves_", "Who knows? ¯\\\\\\_(ツ)\\_/¯"]);
  t.regex((await run("/dnd 2 hours")).answer.text, /^Notifications pause until \w+day,? \d+ \w+(?: \d{4})? at \d\d:\d\d\.$/);
  t.is((await run("/dnd off")).refusal, null);
  t.is((await run("/away")).answer.text, "You appear as away now.");
  const statusAfter = async (text: string) => {
    t.is((await run(text)).refusal, null, text);
    return (await ask(ada, "{ viewer { user { status { text emoji } } } }")).viewer.user.status;
  };
  t.deepEqual(await statusAfter("/status :coffee: Back at ten"), { text: "Back at ten", emoji: "coffee" });
  t.deepEqual(await statusAfter("/status :coffee:"), { text: ":coffee:", emoji: null });
  t.is(await statusAfter("/status"), null);
  t.is((await run("/status :nosuch: Lost")).refusal.code, "EmojiUnknown");
});

test.serial("people come and go by commands, and what is not allowed is refused", async (t) => {
  const { administrator: ada } = cast.workspace;
  const create = `mutation { createChannel(input: { name: "quay", visibility: PUBLIC }) { result { roomId } } }`;
  const { roomId } = (await ask(ada, create)).createChannel.result;
  t.is((await run("/invite @zoe", { roomId })).refusal, null);
  t.is((await run("/invite @zoe @nobody", { roomId })).refusal.code, "UserUnknown");
  t.is((await run("/kick @ada", { roomId }, cast.zoe)).refusal.code, "NotPermitted");
  t.is((await run("/kick @zoe", { roomId })).refusal, null);
  t.deepEqual(await run("/join #quay", {}, cast.zoe), { refusal: null, answer: { text: null, roomId, blocks: [] } });
  t.is((await run("/leave", { roomId }, cast.zoe)).refusal, null);
  t.is((await run("/join #nowhere")).refusal.code, "RoomUnknown");
  t.is((await run("/me hides", { roomId: uuidv7() })).refusal.code, "RoomUnknown");
});

test.serial("wrong words answer how the command is written, and other texts are none", async (t) => {
  t.is(usageOf(await run("/topic")), "/topic text");
  t.is(usageOf(await run("/msg")), "/msg @person text");
  t.true(usageOf(await run("/remind me soon")).startsWith("/remind me, @person"));
  t.regex(usageOf(await run("/remind me Monday notes at 5pm")), /quotation marks$/);
  t.regex(usageOf(await run("/remind me x on 31 November")), /a day that the month has$/);
  for (const text of ["/nonsense", "/etc/hosts", "hello", ""]) t.is((await run(text)).refusal.code, "SlashCommandUnknown", text);
});

test.serial("a reminder is a scheduled message, listed until it is sent or cancelled", async (t) => {
  const { answer } = await run("/remind @zoe to bring the charts in 20 minutes");
  t.regex(answer.text, /^It will be sent on /);
  await run("/remind #general Regatta on Sunday at 14:00");
  t.regex((await run("/remind me at 5pm call the bank")).answer.text, / at 17:00\. /);
  t.regex((await run("/remind me tomorrow at 9 to fetch the tree")).answer.text, / at 09:00\. /);
  t.regex((await run("/remind me Tree on 24 December 2099 at 9")).answer.text, / on Thursday,? 24 December 2099 at 09:00\. /);
  const { scheduledMessages } = await ask(
    cast.workspace.administrator,
    "{ scheduledMessages { id roomId text localTime timeZone } }",
  );
  const [charts, regatta] = ["bring the charts", "Regatta"].map((text) =>
    scheduledMessages.find((each: JsonObject) => each.text === text),
  );
  t.like(charts, { timeZone: "UTC" });
  t.like(regatta, { roomId: cast.workspace.generalRoomId, text: "Regatta", timeZone: "Europe/Berlin" });
  t.regex(regatta.localTime, /T14:00$/);
  const cancel = `mutation { cancelScheduledMessage(input: { id: "${charts.id}" }) { refusal { code } } }`;
  t.is((await ask(cast.workspace.administrator, cancel)).cancelScheduledMessage.refusal, null);
});

async function addCommand(word: string, address: string, name = word) {
  const { administrator: ada, api } = cast.workspace;
  const add = `mutation { addIntegration(input: { name: "slash-commands", actorName: "${name}-bot", displayName: "${name}" }) {
    result { instance { id path actor { id } } } } }`;
  const { id, path, actor } = (await ask(ada, add)).addIntegration.result.instance;
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  for (const value of [
    { key: "word", value: word },
    { key: "usage", value: "service" },
    { key: "address", value: address },
    { key: "secret", secretValue: secret },
  ])
    accepted(await ask(ada, change, { input: { scope: "INTEGRATION", scopeId: id, ...value } }));
  const join = `mutation { addMembers(input: { roomId: "${cast.workspace.generalRoomId}", userIds: ["${actor.id}"] }) { refusal { code } } }`;
  return { id, url: `${api.url}${path}`, join: () => ask(ada, join), actorId: actor.id };
}

function accepted({ changeSetting }: JsonObject): void {
  if (changeSetting.refusal !== null) throw new Error(changeSetting.refusal.code);
}

test.serial("a program's command is signed, and its answer is shown to one person or posted in the room", async (t) => {
  const receiver = await openCommandReceiver();
  t.teardown(receiver.close);
  const { join, actorId } = await addCommand("deploy", receiver.url);
  const { administrator: ada, generalRoomId: roomId } = cast.workspace;
  receiver.answerWith = () => ({ text: "Which service?" });
  t.deepEqual(await run("/Deploy  web now "), {
    refusal: null,
    answer: { text: "Which service?", roomId: null, blocks: [] },
  });
  const [{ headers, body, form }] = receiver.received as [(typeof receiver.received)[number]];
  t.deepEqual(
    ["command", "text", "user_id", "user_name", "channel_id", "channel_name"].map((name) => form.get(name)),
    ["/deploy", "web now", ada.userId, "ada", roomId, "general"],
  );
  const seconds = headers["x-slack-request-timestamp"];
  const sign = (key: string, words: string) => createHmac("sha256", key).update(words);
  t.is(headers["x-slack-signature"], `v0=${sign(secret, `v0:${seconds}:${body}`).digest("hex")}`);
  t.is(headers["webhook-signature"], `v1,${sign(secret, `${headers["webhook-id"]}.${seconds}.${body}`).digest("base64")}`);

  receiver.answerWith = () => ({ json: { response_type: "in_channel", text: "web is live" } });
  t.regex((await run("/deploy web")).answer.text, /web is live[\s\S]*may not write here/);
  await join();
  t.deepEqual((await run("/deploy web")).answer, { text: null, roomId: null, blocks: [] });
  t.deepEqual((await newestTexts(cast.zoe, roomId)).slice(-1), ["web is live"]);
  const list = `{ slashCommands(roomId: "${roomId}") { word usage offeredBy { id } } }`;
  const { slashCommands } = await ask(cast.zoe, list);
  t.deepEqual(slashCommands.at(-1), { word: "deploy", usage: "service", offeredBy: { id: actorId } });
});

test.serial("of two programs with the same word the older one has it, and the younger one while that is paused", async (t) => {
  const [older, younger] = [await openCommandReceiver(), await openCommandReceiver()];
  t.teardown(older.close);
  t.teardown(younger.close);
  older.answerWith = () => ({ text: "Older" });
  younger.answerWith = () => ({ text: "Younger" });
  const first = await addCommand("lunch", older.url);
  const second = await addCommand("lunch", younger.url, "later-lunch");
  const { administrator: ada, generalRoomId: roomId } = cast.workspace;
  const offeredBy = async () =>
    (await ask(cast.zoe, `{ slashCommands(roomId: "${roomId}") { word offeredBy { id } } }`)).slashCommands
      .filter(({ word }: JsonObject) => word === "lunch")
      .map((command: JsonObject) => command.offeredBy.id);
  t.is((await run("/lunch")).answer.text, "Older");
  t.deepEqual(await offeredBy(), [first.actorId]);
  const pause = "mutation ($userId: ID!) { deactivateUser(input: { userId: $userId }) { refusal { code } } }";
  t.is((await ask(ada, pause, { userId: first.actorId })).deactivateUser.refusal, null);
  t.is((await run("/lunch")).answer.text, "Younger");
  t.deepEqual(await offeredBy(), [second.actorId]);
  t.deepEqual([older.received.length, younger.received.length], [1, 1]);
});

test.serial("a program answers later by the response address, five times and no more", async (t) => {
  const receiver = await openCommandReceiver();
  t.teardown(receiver.close);
  const { url } = await addCommand("report", receiver.url);
  const cookie = cast.cookies.get(cast.zoe.userId) ?? "";
  const client = await cast.workspace.connect({ cookie });
  const stream = client.subscribe(
    "subscription { inboxEvents { __typename ... on ProgramAnswered { answer { roomId text } } } }",
  );
  await stream.find(({ __typename }) => __typename === "CaughtUp");
  receiver.answerWith = () => ({ text: "" });
  t.deepEqual((await run("/report", {}, cast.zoe)).answer, { text: null, roomId: null, blocks: [] });
  const responseUrl = receiver.received[0]?.form.get("response_url") ?? "";
  t.true(responseUrl.startsWith(`${url}/responses/`));
  const answer = (address: string, body: JsonObject) =>
    fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  t.is((await answer(responseUrl, { text: "Done." })).status, 200);
  const { answer: heard } = await stream.find(({ __typename }) => __typename === "ProgramAnswered");
  t.deepEqual(heard, { roomId: cast.workspace.generalRoomId, text: "Done." });
  t.is((await answer(responseUrl, { text: "" })).status, 400);
  const statuses = [];
  for (let use = 2; use <= 6; use += 1) statuses.push((await answer(responseUrl, { text: `Part ${use}` })).status);
  t.deepEqual(statuses, [200, 200, 200, 200, 404]);
  t.is((await answer(`${responseUrl}x`, { text: "Forged" })).status, 404);
});

test.serial("a program that fails or hangs is told to the person, and nothing waits longer", async (t) => {
  const receiver = await openCommandReceiver();
  t.teardown(receiver.close);
  await addCommand("slow", receiver.url);
  receiver.answerWith = () => ({ status: 500 });
  t.is((await run("/slow")).refusal.code, "ProgramSilent");
  receiver.answerWith = () => ({ json: "garbage" });
  t.is((await run("/slow")).refusal.code, "ProgramSilent");
  receiver.answerWith = () => undefined;
  const waiting = run("/slow");
  t.is((await run("/me goes on")).refusal, null);
  t.is((await waiting).refusal.code, "ProgramSilent");
  await addCommand("inside", "http://10.0.0.1/");
  t.is((await run("/inside")).refusal.code, "ProgramSilent");
});

test.serial("a press reaches the program that posted the message, which may replace it", async (t) => {
  const receiver = await openCommandReceiver();
  t.teardown(receiver.close);
  const { join } = await addCommand("ask", receiver.url);
  await join();
  const elements = [
    { kind: "button", actionId: "approve", label: "Approve", value: "42" },
    { kind: "select", actionId: "when", label: "When", options: [{ label: "Now", value: "now" }] },
    { kind: "userSelect", actionId: "who", label: "Who", several: { countMax: 2 } },
  ];
  const blocks = [{ kind: "actions", version: 1, elements }];
  receiver.answerWith = () => ({ json: { response_type: "in_channel", text: "Deploy 42?", blocks } });
  await run("/ask");
  const query = `{ room(id: "${cast.workspace.generalRoomId}") { messages(last: 1) { edges { node { id text blocks { __typename } } } } } }`;
  const newest = async () => (await ask(cast.zoe, query)).room.messages.edges[0].node;
  const { id: messageId } = await newest();
  const press = async (input: JsonObject) =>
    (await ask(cast.zoe, pressMutation, { input: { messageId, ...input } })).pressMessageElement;
  receiver.answerWith = () => ({ json: { text: "Thank you" } });
  t.deepEqual(await press({ actionId: "when", value: "now" }), { refusal: null, answer: { text: "Thank you" } });
  for (const forged of [
    { actionId: "approve", value: "43" },
    { actionId: "when", value: "never" },
    { actionId: "other", value: "42" },
    { actionId: "who", chosen: [cast.zoe.userId, "01960000-0000-7000-8000-00000000dead"] },
  ])
    t.is((await press(forged)).refusal.code, "PressOutdated");
  t.is((await press({ actionId: "who", chosen: [cast.zoe.userId] })).refusal, null);
  t.deepEqual(JSON.parse(receiver.received.at(-1)?.form.get("payload") ?? "").actions, [
    { action_id: "who", type: "multi_users_select", selected_users: [cast.zoe.userId] },
  ]);
  receiver.answerWith = () => ({ json: { replace_original: true, text: "Approved by zoe" } });
  t.is((await press({ actionId: "approve", value: "42" })).refusal, null);
  t.like(await newest(), { text: "Approved by zoe", blocks: [] });
  t.is((await press({ actionId: "approve", value: "42" })).refusal.code, "PressOutdated");
  const payload = JSON.parse(receiver.received.at(-1)?.form.get("payload") ?? "");
  t.like(payload, { type: "block_actions", user: { name: "zoe" }, message: { ts: messageId, text: "Deploy 42?" } });
  t.deepEqual(payload.actions, [{ action_id: "approve", type: "button", value: "42" }]);
});

test.serial("the example of the documentation runs: a command asks, and a press of its button answers", async (t) => {
  const page = readFileSync(new URL("../../docs/slash-commands.md", import.meta.url), "utf8");
  const source = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const example = spawn(process.execPath, ["--input-type=module"], {
    env: { SECRET: secret },
    stdio: ["pipe", "pipe", "inherit"],
  });
  t.teardown(() => example.kill());
  example.stdin.end(source);
  const [port] = await once(example.stdout, "data");
  const { join } = await addCommand("ship", `http://127.0.0.1:${String(port).trim()}/`);
  await join();
  t.is((await run("/ship web")).refusal, null);
  const query = `{ room(id: "${cast.workspace.generalRoomId}") { messages(last: 1) { edges { node { id text } } } } }`;
  const newest = async () => (await ask(cast.zoe, query)).room.messages.edges[0].node;
  const { id: messageId, text } = await newest();
  t.is(text, "Deploy web?");
  await ask(cast.zoe, pressMutation, { input: { messageId, actionId: "deploy", value: "web" } });
  t.is((await newest()).text, "zoe deploys web.");
});
