import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { viewerOf } from "../sessions/viewers.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const change = `cursor position kind text isWithheld isErased emoji value role messageId pauseMs person { name } actor { name }`;
const history = `query ($roomId: ID!, $from: InstantInput, $to: InstantInput, $kinds: [HistoricChangeKind!], $first: Int, $after: String) {
  roomHistory(roomId: $roomId, from: $from, to: $to, kinds: $kinds, first: $first, after: $after) {
    edges { cursor node { ${change} } } pageInfo { hasNextPage endCursor } } }`;
const replay = `subscription ($roomId: ID!, $speed: Float, $after: String, $to: InstantInput, $pauseMaxMs: Int) {
  replayRoom(roomId: $roomId, speed: $speed, after: $after, to: $to, pauseMaxMs: $pauseMaxMs) { ${change} } }`;
const noMentions = { mentionsRoom: false, mentionedUserIds: [] };

async function openScene(t: ExecutionContext, clock = Date.now) {
  const workspace = await openLiveWorkspace({ clock });
  t.teardown(workspace.close);
  const [kim, lee] = [await workspace.addPerson("kim"), await workspace.addPerson("lee")];
  const roomId = uuidv7();
  const facts = { name: "quay", topic: "", description: "", visibility: "private", origin: null } as const;
  await workspace.send(kim, "CreateChannel", { roomId, ...facts, memberIds: [lee.userId] });
  const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  const post = async (who: Person, text: string): Promise<string> => {
    const messageId = uuidv7();
    await workspace.send(who, "PostMessage", { roomId, messageId, text, ...noMentions, ...place });
    return messageId;
  };
  const read = async (who: Person, asked: JsonObject = {}): Promise<JsonObject> =>
    (await workspace.answer(who, history, { roomId, ...asked })).roomHistory;
  const told = async (who: Person, asked: JsonObject = {}): Promise<JsonObject[]> =>
    (await read(who, asked)).edges.map(({ node }: JsonObject) => node);
  const codeOf = async (who: Person | null, asked: JsonObject = {}) =>
    (await workspace.ask(who, history, { roomId, ...asked })).errors?.[0]?.extensions.code;
  return { ...workspace, kim, lee, roomId, post, read, told, codeOf };
}

/** Two messages of lee, of which one is edited and one deleted, and what else happens in a room. */
async function givenStory(scene: Awaited<ReturnType<typeof openScene>>) {
  const { send, kim, lee, roomId, post } = scene;
  const [edited, deleted] = [await post(lee, "A word too many"), await post(lee, "Another")];
  await send(lee, "EditMessage", { roomId, messageId: edited, ...noMentions, text: "A word" });
  await send(kim, "AddReaction", { roomId, messageId: edited, emoji: "tada" });
  await send(kim, "PinMessage", { roomId, messageId: edited });
  await send(lee, "DeleteMessage", { roomId, messageId: deleted });
  await send(kim, "SetTopic", { roomId, topic: "Low tide" });
  await send(kim, "GrantRoomRole", { roomId, userId: lee.userId, role: "moderator" });
  return { edited, deleted };
}

const textsOf = (told: readonly JsonObject[]) =>
  told.filter(({ kind }) => kind === "MESSAGE_POSTED" || kind === "MESSAGE_EDITED").map(({ text }) => text);

test("the history of a room is told in its order, with the words that the viewer may read now", async (t) => {
  const scene = await openScene(t);
  const { kim, lee, told, codeOf, send, administrator, roomId, services } = scene;
  const { edited } = await givenStory(scene);
  const seen = await told(kim);
  t.deepEqual(
    seen.map(({ kind }) => kind),
    [
      ...["ROOM_CREATED", "MESSAGE_POSTED", "MESSAGE_POSTED", "MESSAGE_EDITED", "REACTION_ADDED", "MESSAGE_PINNED"],
      ...["MESSAGE_DELETED", "TOPIC_SET", "ROLE_GRANTED"],
    ],
  );
  t.like(seen[4], { emoji: "tada", messageId: edited, person: { name: "kim" }, text: null, isWithheld: false });
  t.like(seen[7], { value: "Low tide", actor: { name: "kim" } });
  t.like(seen[8], { role: "MODERATOR", person: { name: "lee" } });
  t.deepEqual(textsOf(seen), [null, null, "A word"]);
  t.deepEqual(
    seen.filter(({ isWithheld }) => isWithheld).map(({ kind }) => kind),
    ["MESSAGE_POSTED", "MESSAGE_POSTED"],
  );
  t.deepEqual(textsOf(await told(lee)), ["A word too many", "Another", "A word"], "the sender");

  const roleId = uuidv7();
  await send(administrator, "CreateRole", { roleId, name: "Exporter", permissions: ["audit.export"] });
  await send("system", "GrantRole", { userId: kim.userId, roleId, roomId: null, expiresAt: null });
  const by = { sessionId: uuidv7(), expiresAtMs: Number.POSITIVE_INFINITY, sessionBegunAtMs: Number.POSITIVE_INFINITY };
  const exporter = await waitUntil("the role is known", async () => {
    const found = { ...kim, ...(await viewerOf(services, kim.userId, everyTokenScope, by)) };
    return viewerMay(found, "audit.export") && found;
  });
  t.is(await codeOf({ ...exporter, sessionBegunAtMs: 0 }), "ConfirmationRequired", "a session that nobody confirmed");
  t.deepEqual(textsOf(await told(exporter)), ["A word too many", "Another", "A word"], "with audit.export");
  await scene.backEnd.dataKeys.destroyKeys(lee.userId);
  t.deepEqual(textsOf(await told(exporter, { first: 3 })), ["[erased]", "[erased]"], "what was erased is gone for all");
  t.is((await scene.ask(administrator, history, { roomId })).errors?.[0]?.extensions.code, "RoomUnknown");
});

test("a history is read from and to instants, in steps, and to the next change of a kind; wrong bounds are refused", async (t) => {
  const scene = await openScene(t);
  const { kim, told, read, codeOf, lee } = scene;
  await givenStory(scene);
  const all = await told(kim);
  const steps: JsonObject[] = [];
  for (let after: string | null = null; ; ) {
    const page: JsonObject = await read(kim, { first: 1, after });
    steps.push(...page.edges.map(({ node }: JsonObject) => node));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  t.deepEqual(steps, all);
  const [from, to] = [all[2]?.position, all[5]?.position];
  t.deepEqual(await told(kim, { from: { position: from }, to: { position: to } }), all.slice(3, 6));
  t.deepEqual(await told(kim, { from: { recordedAt: new Date(Date.now() + 30_000).toISOString() } }), []);
  t.deepEqual(
    await told(kim, { from: { recordedAt: "2001-01-01T00:00:00Z" }, to: { recordedAt: new Date().toISOString() } }),
    all,
  );
  const jump = { kinds: ["MESSAGE_EDITED", "MESSAGE_DELETED"], first: 1 };
  t.is((await told(kim, { ...jump, after: all[3]?.cursor }))[0]?.kind, "MESSAGE_DELETED");
  t.is(await codeOf(kim, { from: { happenedAt: "2024-01-01T00:00:00Z" } }), "InputInvalid");
  t.is(await codeOf(kim, { to: { recordedAt: "2999-01-01T00:00:00Z" } }), "InstantInvalid");
  t.is(await codeOf(kim, { to: { sealIndex: 3 } }), "InstantInvalid");
  t.is(await codeOf(kim, { after: "roomHistory:3" }), "CursorInvalid");
  t.is(await codeOf(kim, { after: "00000000~roomHistory:00000000000000000001" }), "CursorForeign");
  t.is(await codeOf(null), "UNAUTHENTICATED");
  await scene.send(lee, "LeaveRoom", { roomId: scene.roomId });
  t.is(await codeOf(lee), "RoomUnknown");
});

test("a replay plays a room to its end and completes; begun again after a cursor it plays the rest", async (t) => {
  const scene = await openScene(t);
  const { kim, told, connect, signIn, roomId } = scene;
  await givenStory(scene);
  const all = await told(kim);
  const client = await connect({ cookie: await signIn(kim) });
  const plain = ({ pauseMs: _, ...rest }: JsonObject) => rest;
  for (const start of [-1, 0, 4, 7]) {
    const stream = client.subscribe(replay, { roomId, speed: 1_000, after: all[start]?.cursor });
    const last = await stream.find(({ pauseMs }) => pauseMs === null);
    t.is(last.position, all.at(-1)?.position);
    await stream.completed;
    t.deepEqual(stream.items.map(plain), all.slice(start + 1).map(plain));
  }
});

test("a socket plays one room at a time, a wrong pace is refused, and pausing is ending", async (t) => {
  const clock = { nowMs: Date.now() - 3_600_000 };
  const { kim, connect, signIn, roomId, send } = await openScene(t, () => clock.nowMs);
  await send(kim, "SetTopic", { roomId, topic: "one" });
  clock.nowMs = Date.now();
  await send(kim, "SetTopic", { roomId, topic: "two" });
  const client = await connect({ cookie: await signIn(kim) });
  for (const asked of [{ speed: 0.5 }, { speed: 1_001 }, { pauseMaxMs: -1 }]) {
    t.is(await client.subscribe(replay, { roomId, ...asked }).failure(), "InputInvalid");
  }
  t.is(await client.subscribe(replay, { roomId: uuidv7() }).failure(), "RoomUnknown");
  t.is(await client.subscribe(replay, { roomId, after: "nonsense" }).failure(), "CursorInvalid");
  const playing = client.subscribe(replay, { roomId, speed: 1 });
  await playing.find(() => true);
  t.is(await client.subscribe(replay, { roomId }).failure(), "TooManySubscriptions");
  playing.complete();
  const again = client.subscribe(replay, { roomId, speed: 1_000, pauseMaxMs: 20 });
  await again.find(({ value }) => value === "two");
});

test("a replay in a long pause ends at once when the viewer is removed, and nothing more is sent", async (t) => {
  const clock = { nowMs: Date.now() - 3_600_000 };
  const workspace = await openLiveWorkspace({ clock: () => clock.nowMs });
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId, send } = workspace;
  const lee = await workspace.addPerson("lee");
  clock.nowMs = Date.now();
  await send(administrator, "SetTopic", { roomId, topic: "An hour later" });
  const client = await workspace.connect({ cookie: await workspace.signIn(lee) });
  const stream = client.subscribe(replay, { roomId, speed: 1 });
  await stream.find(({ pauseMs }) => pauseMs > 3_000_000);
  await send(administrator, "RemoveMember", { roomId, userId: lee.userId });
  t.is(await stream.failure(), "NotAMember");
  t.false(stream.items.some(({ kind }) => kind === "TOPIC_SET"));
});
