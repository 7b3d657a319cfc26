import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type LiveStream, type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const inboxEvents = `subscription ($after: String) {
  inboxEvents(after: $after) {
    __typename
    ... on RoomsListed { roomIds }
    ... on RoomChanged { room { id lastNumber topic } }
    ... on RoomEntryChanged { cursor entry { unreadCount mentionCount isFavourite room { id } membership { role user { name } } } }
    ... on RoomLeft { roomId }
    ... on MentionAdded { mention { isToRoom message { text } } }
    ... on PresenceChanged { userId presence }
    ... on UserChanged { user { id displayName } }
    ... on CaughtUp { cursor }
  }
}`;

const is = (type: string) => (item: JsonObject) => item.__typename === type;
const plainMessage = {
  threadRootId: null,
  alsoInRoom: false,
  quotedMessageId: null,
  fileIds: [],
  mentionedUserIds: [] as string[],
  mentionsRoom: false,
  origin: null,
};

async function follow(workspace: LiveWorkspace, person: Person, after?: string) {
  const client = await workspace.connect({ cookie: await workspace.signIn(person) });
  const stream = client.subscribe(inboxEvents, { after });
  await stream.find(is("CaughtUp"));
  return { client, stream };
}

const posted = (workspace: LiveWorkspace, text: string, mentionedUserIds: string[] = []) => ({
  ...plainMessage,
  messageId: uuidv7(),
  roomId: workspace.generalRoomId,
  text,
  mentionedUserIds,
});

const roomWith = (stream: LiveStream, lastNumber: number) =>
  stream.find((item) => item.__typename === "RoomChanged" && item.room.lastNumber === lastNumber);

test.serial("a message changes the last number of its room for every member, and for no other user", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada } = workspace;
  const bea = await workspace.addPerson("bea");
  const guest = await workspace.addPerson("gil", "guest");
  const [beas, guests] = [await follow(workspace, bea), await follow(workspace, guest)];
  t.deepEqual(beas.stream.items[0]?.roomIds, [workspace.generalRoomId]);
  t.deepEqual(guests.stream.items[0]?.roomIds, []);

  for (const text of ["one", "two", "three"]) await workspace.send(ada, "PostMessage", posted(workspace, text));

  await roomWith(beas.stream, 3);
  t.deepEqual(guests.stream.items.filter(is("RoomChanged")), []);
});

test.serial("mentions, read positions and favourites are sent to their own user only", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId } = workspace;
  const bea = await workspace.addPerson("bea");
  const [beas, adas] = [await follow(workspace, bea), await follow(workspace, ada)];

  await workspace.send(ada, "PostMessage", posted(workspace, "hello @bea", [bea.userId]));
  t.like(await beas.stream.find(is("MentionAdded")), { mention: { isToRoom: false, message: { text: "hello @bea" } } });
  await beas.stream.find((item) => item.entry?.mentionCount === 1 && item.entry.unreadCount === 1);
  await workspace.send(bea, "MarkRead", { roomId, threadRootId: null, number: 1 });
  await beas.stream.find((item) => item.entry?.unreadCount === 0);
  await workspace.send(bea, "SetFavourite", { roomId, isFavourite: true });
  t.is((await beas.stream.find((item) => item.entry?.isFavourite)).entry.membership.user.name, "bea");

  t.deepEqual(adas.stream.items.filter(is("MentionAdded")), []);
  const hers = adas.stream.items.filter(is("RoomEntryChanged")).map(({ entry }) => entry);
  t.deepEqual(
    hers.map(({ membership, unreadCount, isFavourite }) => [membership.user.name, unreadCount, isFavourite]),
    [["ada", 0, false]],
  );
});

test.serial("an added member receives the room's changes from then on, and a removed one no longer", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId } = workspace;
  const gil = await workspace.addPerson("gil", "guest");
  const { stream } = await follow(workspace, gil);
  await workspace.send(ada, "AddMembers", { roomId, userIds: [gil.userId] });
  await stream.find((item) => item.entry?.room.id === roomId);
  await workspace.send(ada, "PostMessage", posted(workspace, "welcome"));
  await roomWith(stream, 1);
  await workspace.send(ada, "RemoveMember", { roomId, userId: gil.userId });
  t.like(await stream.find(is("RoomLeft")), { roomId });
  await workspace.send(ada, "PostMessage", posted(workspace, "among ourselves"));
  const adas = await follow(workspace, ada, "0".repeat(20));
  t.truthy(adas.stream.items.find((item) => item.entry?.room.id === roomId));
  t.is(
    stream.items.find((item) => item.room?.lastNumber === 2),
    undefined,
  );
});

test.serial("a client that resumes is sent the changes it missed, and an invalid cursor is refused", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada } = workspace;
  const first = await follow(workspace, ada);
  const { cursor } = await first.stream.find(is("CaughtUp"));
  first.client.socket.close();
  const bea = await workspace.addPerson("bea");
  await workspace.send(bea, "PostMessage", posted(workspace, "hello @ada", [ada.userId]));

  const { stream } = await follow(workspace, ada, cursor);
  t.is(stream.items.find(is("RoomEntryChanged"))?.entry.mentionCount, 1);
  t.is(stream.items.find(is("MentionAdded"))?.mention.message.text, "hello @ada");

  const client = await workspace.connect({ cookie: await workspace.signIn(ada) });
  t.is(await client.subscribe(inboxEvents, { after: "yesterday" }).failure(), "CursorInvalid");
});

test.serial("members of a shared room are sent each other's presence, and a new name", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada } = workspace;
  const bea = await workspace.addPerson("bea");
  const { stream } = await follow(workspace, ada);
  const beas = await follow(workspace, bea);
  await stream.find((item) => item.userId === bea.userId && item.presence === "ONLINE");
  const profile = { userId: bea.userId, displayName: "Beatrix", title: "", timeZone: null };
  await workspace.send(bea, "EditProfile", profile);
  await stream.find((item) => item.user?.displayName === "Beatrix");
  t.deepEqual(beas.stream.items.filter(is("RoomLeft")), []);
});
