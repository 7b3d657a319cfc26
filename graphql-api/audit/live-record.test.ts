import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

const added = `subscription ($filter: AuditLogFilter) {
  auditEntryAdded(filter: $filter) { id kind roomId changes { field before after } } }`;

test("new entries are told as they come, each once, those of a room in order, and as each subscriber filters them", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId, send } = workspace;
  const lee = await workspace.addPerson("lee");
  const client = await workspace.connect({ cookie: await workspace.signIn(administrator) });
  const post = async (text: string): Promise<string> => {
    const messageId = uuidv7();
    const words = { roomId, messageId, text, mentionsRoom: false, mentionedUserIds: [], quotedMessageId: null, fileIds: [] };
    await send(lee, "PostMessage", { ...words, threadRootId: null, alsoInRoom: false, origin: null });
    return messageId;
  };
  const messageId = await post("First");
  const all = client.subscribe(added);
  const named = client.subscribe(added, { filter: { text: "tada", kinds: ["ReactionAdded", "MessagePosted"] } });
  t.is((await all.find(() => true)).kind, "MessagePosted", "the newest one first");
  await waitUntil("both have begun", async () => {
    await send(lee, "AddReaction", { roomId, messageId, emoji: "tada" });
    await send(lee, "RemoveReaction", { roomId, messageId, emoji: "tada" });
    return [all, named].every(({ items }) => items.length > 0);
  });
  for (const name of ["quay", "pier", "dock"]) await send(administrator, "RenameRoom", { roomId, name });
  await post("Words of tada");
  await send(lee, "LeaveRoom", { roomId });
  await all.find(({ kind }) => kind === "MemberLeft");
  const tail = all.items.filter(({ kind }) => !kind.startsWith("Identifier")).slice(-5);
  t.deepEqual(
    tail.map(({ kind }) => kind),
    ["RoomRenamed", "RoomRenamed", "RoomRenamed", "MessagePosted", "MemberLeft"],
  );
  const ofRoom = all.items.filter((entry) => entry.roomId === roomId);
  t.deepEqual(
    ofRoom,
    ofRoom.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  );
  t.is(new Set(all.items.map(({ id }) => id)).size, all.items.length);
  t.deepEqual(tail[1]?.changes, [{ field: "name", before: "quay", after: "pier" }]);
  t.deepEqual([...new Set(named.items.map(({ kind }) => kind))], ["ReactionAdded"], "no words of messages");
  t.false(JSON.stringify(all.items).includes("Words of"));
});

test("only those with the permission follow the record, and a wrong filter is refused", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const lee = await workspace.addPerson("lee");
  const hers = await workspace.connect({ cookie: await workspace.signIn(lee) });
  t.is(await hers.subscribe(added).failure(), "NotPermitted");
  const client = await workspace.connect({ cookie: await workspace.signIn(workspace.administrator) });
  t.is(await client.subscribe(added, { filter: { kinds: ["Nonsense"] } }).failure(), "InputInvalid");
  t.is(await client.subscribe(added, { filter: { text: "*" } }).failure(), "InputInvalid");
});
