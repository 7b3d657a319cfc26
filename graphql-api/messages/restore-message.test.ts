import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person } from "../testing/workspace.ts";

const restoring = `mutation ($messageId: ID!) { restoreMessage(input: { messageId: $messageId }) {
  refusal { code } result { message { text deletedAt restoredAt } } } }`;
const shown = `query ($id: ID!) { message(id: $id) {
  text markup editedAt deletedAt deletedById isPinned reactions { emoji userIds } mentionedUserIds replyCount } }`;
const asOf = `query ($id: ID!, $at: InstantInput!) { message(id: $id) {
  asOf(at: $at) { text isDeleted isPinned isWithheld editedAt reactions { emoji userIds } } } }`;
const roomList = "{ inbox { edges { node { room { id } unreadCount mentionCount } } } }";
const found = `{ search(query: "anchorage") { messages { edges { node { id } } } } }`;
const told = `query ($roomId: ID!) { roomHistory(roomId: $roomId, kinds: [MESSAGE_POSTED, MESSAGE_DELETED, MESSAGE_RESTORED]) {
  edges { node { kind text isWithheld messageId } } } }`;
const recorded = `query ($filter: AuditLogFilter) { auditLog(filter: $filter) { edges { node { kind actorId personId targetId } } } }`;
const nodesOf = ({ edges }: JsonObject): JsonObject[] => edges.map(({ node }: JsonObject) => node);
const versions = `query ($messageId: ID!) { messageVersions(messageId: $messageId) { isDeleted replacedAt replacedBy { id } } }`;
const noMentions = { mentionsRoom: false, mentionedUserIds: [] };

/** Kim and Lee in a channel of the administrator; Kim's message mentions Lee, who has reacted. */
async function openScene(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, send, answer } = workspace;
  const [kim, lee] = [await workspace.addPerson("kim"), await workspace.addPerson("lee")];
  const [roomId, messageId] = [uuidv7(), uuidv7()];
  const facts = { name: "quay", topic: "", description: "", visibility: "private", origin: null } as const;
  await send(administrator, "CreateChannel", { roomId, ...facts, memberIds: [kim.userId, lee.userId] });
  const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  await send(kim, "PostMessage", { roomId, messageId, text: "The anchorage is open, @lee", ...noMentions, ...place });
  await send(administrator, "AddReaction", { roomId, messageId, emoji: "tada" });
  await send(administrator, "PinMessage", { roomId, messageId });
  const now = (): Promise<string> => workspace.backEnd.sealedEventStore.lastPosition();
  const read = async (person: Person): Promise<JsonObject> => (await answer(person, shown, { id: messageId })).message;
  const seenAt = async (person: Person, position: string): Promise<JsonObject> =>
    (await answer(person, asOf, { id: messageId, at: { position } })).message.asOf;
  const remove = (person: Person) => send(person, "DeleteMessage", { roomId, messageId });
  const restore = async (person: Person): Promise<JsonObject> => (await answer(person, restoring, { messageId })).restoreMessage;
  const entryOf = async (person: Person): Promise<JsonObject | undefined> =>
    nodesOf((await answer(person, roomList)).inbox).find(({ room }) => room.id === roomId);
  return { ...workspace, kim, lee, roomId, messageId, now, read, seenAt, remove, restore, entryOf };
}

test("a restored message is as it was for everybody: text, reactions, pin, mentions, unread counts and search", async (t) => {
  const { administrator, kim, lee, read, remove, restore, entryOf, answer, messageId } = await openScene(t);
  const [before, counts] = [await read(lee), await entryOf(lee)];
  t.like(counts, { unreadCount: 1, mentionCount: 1 });
  await remove(administrator);
  t.like(await read(lee), { text: "", isPinned: false, reactions: [] });
  t.like(await entryOf(lee), { unreadCount: 0, mentionCount: 0 });
  t.deepEqual((await answer(lee, found)).search.messages.edges, []);
  const restored = await restore(administrator);
  const { restoredAt, ...message } = restored.result.message;
  t.deepEqual(message, { text: before.text, deletedAt: null });
  const [, deletion] = (await answer(kim, versions, { messageId })).messageVersions;
  t.deepEqual(deletion, { isDeleted: true, replacedAt: restoredAt, replacedBy: { id: administrator.userId } });
  t.deepEqual(await read(lee), before);
  t.deepEqual(await entryOf(lee), counts);
  t.deepEqual(nodesOf((await answer(lee, found)).search.messages), [{ id: messageId }]);
  t.is((await restore(kim)).refusal.code, "MessageNotDeleted");
});

test("what the moderators deleted its sender does not restore, and what its sender deleted they do not", async (t) => {
  const { administrator, kim, lee, remove, restore } = await openScene(t);
  await remove(administrator);
  t.is((await restore(kim)).refusal.code, "NotPermitted");
  t.is((await restore(lee)).refusal.code, "NotPermitted");
  t.is((await restore(administrator)).refusal, null);
  await remove(kim);
  t.is((await restore(administrator)).refusal.code, "NotTheSender");
  t.is((await restore(kim)).refusal, null);
});

test("the past, the history, the record and the proof tell that it was deleted and restored", async (t) => {
  const { administrator, kim, lee, now, seenAt, remove, restore, answer, roomId, messageId, backEnd } = await openScene(t);
  const sealing = sealingOf(backEnd);
  const posted = await now();
  await remove(administrator);
  const deleted = await now();
  await restore(administrator);
  const restored = await now();
  const standing = { text: "The anchorage is open, @lee", isDeleted: false, isPinned: true, isWithheld: false, editedAt: null };
  const reactions = [{ emoji: "tada", userIds: [administrator.userId] }];
  t.deepEqual(await seenAt(lee, posted), { ...standing, reactions });
  t.like(await seenAt(lee, deleted), { text: "", isDeleted: true, isPinned: false, reactions: [] });
  t.deepEqual(await seenAt(lee, restored), { ...standing, reactions });

  t.deepEqual(
    nodesOf((await answer(lee, told, { roomId })).roomHistory).map(({ kind, text, isWithheld }) => [kind, text, isWithheld]),
    [
      ["MESSAGE_POSTED", "The anchorage is open, @lee", false],
      ["MESSAGE_DELETED", null, false],
      ["MESSAGE_RESTORED", null, false],
    ],
  );
  const [entry] = nodesOf((await answer(administrator, recorded, { filter: { kinds: ["MessageRestored"] } })).auditLog);
  const { userId: actorId } = administrator;
  t.deepEqual(entry, { kind: "MessageRestored", actorId, personId: kim.userId, targetId: messageId });
  await sealing.sealOnce();
  const proof = `{ message(id: "${messageId}") { proof { eventCount areWordsProven } } }`;
  t.deepEqual((await answer(kim, proof)).message.proof, { eventCount: 3, areWordsProven: true });
});

test("what was erased stays erased", async (t) => {
  const { administrator, kim, remove, restore, send } = await openScene(t);
  await remove(administrator);
  await send(administrator, "EraseUser", { userId: kim.userId, reason: "Asked for by mail" });
  t.is((await restore(administrator)).refusal.code, "MessageErased");
});
