import { notedPlace } from "@logue/command-service/contract/audit.ts";
import { rotateLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";
import { RecentLooks } from "./recent-looks.ts";
import { createNotedRound } from "./record-noted.ts";

const looks = `query ($kinds: [String!]) { auditLog(filter: { kinds: $kinds }) { edges { node {
  kind actorId actorKind sessionId roomId personId targetId changes { field after } } } } }`;

async function recorded(workspace: TestWorkspace, ...kinds: string[]): Promise<JsonObject[]> {
  const { auditLog } = await workspace.answer(workspace.administrator, looks, { kinds });
  return auditLog.edges.map(({ node }: JsonObject) => node);
}

async function givenRoom(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const [roomId, messageId] = [workspace.generalRoomId, uuidv7()];
  const lee = await workspace.addPerson("lee");
  const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  const message = { roomId, messageId, text: "We sail at nine", mentionsRoom: false, mentionedUserIds: [] };
  await workspace.send(lee, "PostMessage", { ...message, ...place });
  return { workspace, lee, roomId, messageId };
}

test("a proof that opens the words of others is an event before it is given; one of own words is none", async (t) => {
  const { workspace, lee, roomId, messageId } = await givenRoom(t);
  const { administrator, answer, ask } = workspace;
  await sealingOf(workspace.backEnd).sealOnce();
  const proof = `{ message(id: "${messageId}") { proof { areWordsProven } } }`;
  t.true((await answer(lee, proof)).message.proof.areWordsProven);
  t.deepEqual(await recorded(workspace, "MessageProofTaken"), []);
  const unconfirmed = await ask({ ...administrator, sessionBegunAtMs: 0 }, proof);
  t.is(unconfirmed.errors?.[0]?.extensions.code, "ConfirmationRequired");
  t.deepEqual(await recorded(workspace, "MessageProofTaken"), []);
  t.true((await answer(administrator, proof)).message.proof.areWordsProven);
  const [look, ...others] = await recorded(workspace, "MessageProofTaken");
  t.deepEqual(others, []);
  const by = { actorId: administrator.userId, actorKind: "USER", sessionId: administrator.sessionId };
  t.like(look, { ...by, roomId, targetId: messageId, changes: [{ field: "address", after: "127.0.0.1" }] });
});

test("reading the history of a room with the permission to export is one event, however many steps it takes", async (t) => {
  const { workspace, lee, roomId } = await givenRoom(t);
  const history = (after: string | null) =>
    `{ roomHistory(roomId: "${roomId}", first: 1, after: ${JSON.stringify(after)}) { edges { cursor } } }`;
  await workspace.answer(lee, history(null));
  t.deepEqual(await recorded(workspace, "RoomReplayed"), []);
  const first = await workspace.answer(workspace.administrator, history(null));
  await workspace.answer(workspace.administrator, history(first.roomHistory.edges[0].cursor));
  const found = await recorded(workspace, "RoomReplayed");
  t.is(found.length, 1);
  t.like(found[0], { actorId: workspace.administrator.userId, roomId });
});

test("a look is the same for some minutes, and another one once the clock has gone far on or back", async (t) => {
  const looks = new RecentLooks();
  const hourMs = 3_600_000;
  let count = 0;
  for (const nowMs of [hourMs, hourMs + 60_000, 2 * hourMs, 0]) {
    await looks.once("ada", nowMs, async () => {
      count += 1;
    });
  }
  t.is(count, 3);
});

const noMentions = { mentionsRoom: false, mentionedUserIds: [] };

/** A message that its sender edited and another that its sender deleted since `at`. */
async function givenReplacedWords(t: ExecutionContext) {
  const { workspace, lee, roomId, messageId } = await givenRoom(t);
  const at = { position: await workspace.backEnd.sealedEventStore.lastPosition() };
  await workspace.send(lee, "EditMessage", { roomId, messageId, ...noMentions, text: "We sail at ten" });
  const found = (fields: string) => `query ($at: InstantInput!) { ${fields} }`;
  const messages = "messages { edges { node { text isWithheld } } }";
  const ways: Record<string, string> = {
    room: found(`room(id: "${roomId}") { asOf(at: $at) { ${messages} } }`),
    message: found(`message(id: "${messageId}") { asOf(at: $at) { text isWithheld } }`),
    versions: found(`messageVersions(messageId: "${messageId}") { text } message(id: "${messageId}") { asOf(at: $at) { id } }`),
    replay: `{ roomHistory(roomId: "${roomId}") { edges { node { text } } } }`,
  };
  const read = async (who: Person, way: string) => {
    const { data, errors } = await workspace.ask(who, ways[way] ?? "", way === "replay" ? {} : { at });
    return { sees: JSON.stringify(data ?? null).includes("at nine"), code: errors?.[0]?.extensions.code };
  };
  return { workspace, lee, roomId, messageId, at, read, ways: Object.keys(ways) };
}

const lookKinds = ["ReplacedWordsSeen", "RoomReplayed"];

test("reading through the past what others replaced is an event before it is shown, once for all pages", async (t) => {
  const { workspace, roomId, read, ways } = await givenReplacedWords(t);
  const { administrator } = workspace;
  const moderator = await workspace.addPerson("mo", "moderator");
  for (const way of ways) {
    const unconfirmed = await read({ ...administrator, sessionBegunAtMs: 0 }, way);
    t.deepEqual(unconfirmed, { sees: false, code: "ConfirmationRequired" }, way);
  }
  t.deepEqual(await recorded(workspace, ...lookKinds), []);
  for (const way of ways) t.deepEqual(await read(moderator, way), { sees: true, code: undefined }, way);
  const [look, ...others] = await recorded(workspace, ...lookKinds);
  t.deepEqual(others, []);
  const by = { kind: "ReplacedWordsSeen", actorId: moderator.userId, sessionId: moderator.sessionId };
  t.like(look, { ...by, roomId, changes: [{ field: "address", after: "127.0.0.1" }] });
  await read({ ...moderator, sessionId: uuidv7() }, "room");
  t.is((await recorded(workspace, ...lookKinds)).length, 2, "another session");
  await Promise.all(["room", "message", "versions"].map((way) => read(administrator, way)));
  t.is((await recorded(workspace, ...lookKinds)).length, 3);
});

test("those who see no more of the past than a member leave no event, and their own words are theirs", async (t) => {
  const { workspace, lee, read, ways } = await givenReplacedWords(t);
  const auditor = await workspace.addPerson("aud", "auditor");
  const member = await workspace.addPerson("kim");
  for (const way of ["room", "message", "versions"]) {
    for (const person of [auditor, member]) t.false((await read(person, way)).sees, way);
  }
  for (const way of ways) t.true((await read(lee, way)).sees, way);
  await read(member, "replay");
  const person = `query ($at: InstantInput!) { user(id: "${lee.userId}") { asOf(at: $at) { name role } } }`;
  const now = { position: await workspace.backEnd.sealedEventStore.lastPosition() };
  t.is((await workspace.answer(auditor, person, { at: now })).user.asOf.name, "lee");
  const present = `query ($at: InstantInput!) { room(id: "${workspace.generalRoomId}") { asOf(at: $at) {
    messages { edges { node { text } } } } } }`;
  t.truthy((await workspace.answer(workspace.administrator, present, { at: now })).room);
  t.deepEqual(await recorded(workspace, ...lookKinds), []);
});

test("the watched sees no look: not in the record, not in the room's history, and not among what is sent live", async (t) => {
  const { workspace, lee, roomId, read } = await givenReplacedWords(t);
  const history = `{ room(id: "${roomId}") { history { edges { node { position } } } }
    roomHistory(roomId: "${roomId}") { edges { node { position } } } }`;
  const changes = "query ($after: String) { myChanges(after: $after) { cursor events { __typename } } }";
  const before = await workspace.answer(lee, history);
  const { cursor } = (await workspace.answer(lee, changes)).myChanges;
  for (const way of ["room", "versions"]) t.true((await read(workspace.administrator, way)).sees, way);
  t.is((await recorded(workspace, "ReplacedWordsSeen")).length, 1);
  const filter = { kinds: ["ReplacedWordsSeen"] };
  t.is((await workspace.ask(lee, looks, filter)).errors?.[0]?.extensions.code, "NotPermitted");
  t.deepEqual(await workspace.answer(lee, history), before);
  t.deepEqual((await workspace.answer(lee, changes, { after: cursor })).myChanges.events, []);
});

test("what an operator did at the terminal comes into the record once, and so do new keys of the sealed log", async (t) => {
  const { workspace, lee } = await givenRoom(t);
  const { services, backEnd } = workspace;
  await sealingOf(backEnd).sealOnce();
  const replayId = uuidv7();
  const value = { replayId, target: "file", forUserId: lee.userId, after: null, until: "00000000000000000009" };
  const ofBefore = { ...notedPlace, id: replayId, value };
  await backEnd.vault.put(ofBefore);
  const exportId = uuidv7();
  const data = { exportId, first: 0, end: 9, isWithMetadata: false, caseId: null, reason: "For the court" };
  await backEnd.vault.put({ ...notedPlace, id: exportId, value: { command: "RecordLogExported", data } });
  const [recordNoted, recordElsewhere] = [createNotedRound(services), createNotedRound(services)];
  await recordNoted();
  t.deepEqual(await recorded(workspace, "SealKeysRotated"), [], "the first keys are no rotation");
  await rotateLogKeys(backEnd.vault, 86_400_000);
  await Promise.all([recordNoted(), recordElsewhere()]);
  await recordNoted();
  const kinds = ["EventsReplayed", "LogExported", "SealKeysRotated"];
  const found = await waitUntil("both are recorded", async () => {
    const entries = await recorded(workspace, ...kinds);
    return entries.length >= 3 && entries;
  });
  t.deepEqual(found.map(({ kind, actorKind }) => [kind, actorKind]).sort(), [
    ["EventsReplayed", "OPERATOR"],
    ["LogExported", "OPERATOR"],
    ["SealKeysRotated", "SYSTEM"],
  ]);
  const changeOf = (kind: string, name: string) =>
    found.find((each) => each.kind === kind)?.changes.find(({ field }: JsonObject) => field === name).after;
  t.is(changeOf("LogExported", "reason"), "For the court");
  t.is(changeOf("LogExported", "end"), 9);
  t.is(changeOf("SealKeysRotated", "vkeys").length, 2);
  t.deepEqual(await backEnd.vault.list(notedPlace.kind, notedPlace.ownerId), []);
});

test("an access token's first use from an address is recorded once a day, over HTTP and over sockets", async (t) => {
  const clock = { nowMs: Date.now() };
  const workspace = await openLiveWorkspace({ clock: () => clock.nowMs, environment: { TRUST_PROXY: "1" } });
  t.teardown(workspace.close);
  const { administrator } = workspace;
  const token = await workspace.createToken(administrator.userId, ["read"]);
  const authorization = `Bearer ${token}`;
  const askFrom = (address: string) =>
    workspace.post({ query: "{ viewer { user { name } } }" }, { authorization, "x-forwarded-for": address });
  const uses = async (count: number): Promise<JsonObject[]> =>
    waitUntil(`${count} uses are recorded`, async () => {
      const entries = await recorded(workspace, "AccessTokenUsed");
      return entries.length >= count && entries;
    });
  await Promise.all(Array.from({ length: 5 }, () => askFrom("192.0.2.7")));
  t.is((await uses(1)).length, 1);
  await askFrom("198.51.100.1");
  t.is((await uses(2)).length, 2);
  await workspace.connect({}, { authorization });
  const [newest] = await uses(3);
  t.like(newest, { actorKind: "SYSTEM", personId: administrator.userId });
  t.is(newest?.changes.find(({ field }: JsonObject) => field === "address").after, "127.0.0.1");
  clock.nowMs += 86_400_000;
  await askFrom("192.0.2.7");
  t.is((await uses(4)).length, 4);
});
