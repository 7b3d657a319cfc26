import test from "ava";
import {
  ChangeSettingDocument,
  ChooseNotificationLevelDocument,
  DeleteMessageDocument,
  type EntryPartsFragment,
  FollowThreadDocument,
  InboxDocument,
  MarkReadDocument,
  MarkUnreadDocument,
  MentionsDocument,
  OpenDirectRoomDocument,
  RoomEntryDocument,
  SetFavouriteDocument,
  SetHiddenDocument,
  SetMutedDocument,
  UnfollowThreadDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { atDoor, type Person } from "../support/person.ts";

let house: House;
let rafi: Person;
let mina: Person;

test.before(async () => {
  house = await openHouse();
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
});
test.after.always(() => house?.close());

async function roomOfTwo(): Promise<string> {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  return roomId;
}

async function entryOf(person: Person, roomId: string): Promise<EntryPartsFragment> {
  const { roomEntry } = await person.query(RoomEntryDocument, { roomId });
  if (!roomEntry) throw new Error("The viewer is not in this room.");
  return roomEntry;
}

test("messages of other users are unread until they are read, and can be marked unread again", async (t) => {
  const roomId = await roomOfTwo();
  for (let count = 0; count < 3; count += 1) await rafi.posts(roomId, `Line ${count}`);
  t.like(await entryOf(mina, roomId), { unreadCount: 3, mentionCount: 0 });

  const { entry } = await mina.does(MarkReadDocument, { roomId, number: 2 });
  t.like(entry, { unreadCount: 1, readNumber: 2 });
  await mina.does(MarkReadDocument, { roomId, number: 1 });
  t.is((await entryOf(mina, roomId)).unreadCount, 1);
  await mina.does(MarkUnreadDocument, { roomId, number: 1 });
  t.is((await entryOf(mina, roomId)).unreadCount, 3);
});

test("messages before a person's first own message stay unread until they are read", async (t) => {
  const roomId = await roomOfTwo();
  for (let count = 0; count < 3; count += 1) await rafi.posts(roomId, `Line ${count}`);
  await mina.posts(roomId, "@room, written before the rest was seen");
  await rafi.posts(roomId, "Line 4");
  t.like(await entryOf(mina, roomId), { unreadCount: 4, mentionCount: 0, readNumber: 0 });
  await mina.does(MarkReadDocument, { roomId, number: 3 });
  t.like(await entryOf(mina, roomId), { unreadCount: 1, readNumber: 4 });
});

test("a mention of a member or of the whole room counts; one in code or of an unknown name does not", async (t) => {
  const roomId = await roomOfTwo();
  const named = await rafi.posts(roomId, `@${mina.name}, look here`);
  const toRoom = await rafi.posts(roomId, "And @room as well");
  await rafi.posts(roomId, `Type \`@${mina.name}\` to call her, or @nobody-of-this-name`);

  t.deepEqual(
    named.mentionedUsers.map(({ id }) => id),
    [mina.userId],
  );
  t.like(await entryOf(mina, roomId), { unreadCount: 3, mentionCount: 2 });
  const { mentions } = await mina.query(MentionsDocument, {});
  const here = mentions.edges.filter(({ node }) => [toRoom.id, named.id].includes(node.message.id));
  t.deepEqual(
    here.map(({ node }) => [node.message.id, node.isToRoom]),
    [
      [toRoom.id, true],
      [named.id, false],
    ],
  );

  await mina.does(MarkReadDocument, { roomId, number: 3 });
  t.like(await entryOf(mina, roomId), { unreadCount: 0, mentionCount: 0 });
});

test("a deleted mention no longer counts", async (t) => {
  const roomId = await roomOfTwo();
  const { id: messageId } = await rafi.posts(roomId, `@${mina.name} sorry, wrong room`);
  t.is((await entryOf(mina, roomId)).mentionCount, 1);
  await rafi.does(DeleteMessageDocument, { messageId });
  t.is((await entryOf(mina, roomId)).mentionCount, 0);
});

test("@here mentions the members who are online", async (t) => {
  const roomId = await roomOfTwo();
  const away = await house.comesIn("away");
  await rafi.adds(roomId, away);
  const her = await mina.followsInbox();
  const { message } = await her.until(
    "a mention",
    (() => {
      let isPosted = false;
      return (item) => {
        if (!isPosted) void rafi.posts(roomId, "@here lunch is ready");
        isPosted = true;
        return item.__typename === "MentionAdded" && item.mention.message.text.startsWith("@here") && item.mention;
      };
    })(),
  );
  t.is(message.text, "@here lunch is ready");
  t.is((await entryOf(away, roomId)).mentionCount, 0);
  t.is((await entryOf(mina, roomId)).mentionCount, 1);
  await her.close();
});

test("every message in a direct conversation counts as a mention", async (t) => {
  const { roomId } = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
  await rafi.posts(roomId, "Are you there?");
  t.like(await entryOf(mina, roomId), { unreadCount: 1, mentionCount: 1, notificationLevel: "EVERYTHING" });
  t.is((await entryOf(mina, roomId)).displayName, `Rafi-${rafi.name.split("-")[1]}`);
});

test("edits, reactions and thread replies do not change the room's unread count", async (t) => {
  const roomId = await roomOfTwo();
  const root = await rafi.posts(roomId, "A thread begins");
  await mina.does(MarkReadDocument, { roomId, number: 1 });
  await rafi.posts(roomId, "In the thread", { threadRootId: root.id });
  t.is((await entryOf(mina, roomId)).unreadCount, 0);
});

test("the counts of an open list are updated live", async (t) => {
  const roomId = await roomOfTwo();
  const her = await mina.followsInbox();
  await rafi.posts(roomId, `@${mina.name} news`);
  await her.until(
    "the room's last number",
    (item) => item.__typename === "RoomChanged" && item.room.id === roomId && item.room.lastNumber === 1,
  );
  await her.until("the mention", (item) => item.__typename === "MentionAdded" && item.mention.message.text.endsWith("news"));
  await mina.does(MarkReadDocument, { roomId, number: 1 });
  const entry = await her.until(
    "her own reading, as on her other device",
    (item) =>
      item.__typename === "RoomEntryChanged" && item.entry.room.id === roomId && item.entry.readNumber === 1 && item.entry,
  );
  t.like(entry, { unreadCount: 0, mentionCount: 0 });
  await her.close();
});

test("a user's settings for a room do not change it for other users", async (t) => {
  const roomId = await roomOfTwo();
  await mina.does(SetFavouriteDocument, { roomId, isFavourite: true });
  await mina.does(SetMutedDocument, { roomId, isMuted: true });
  await mina.does(SetHiddenDocument, { roomId, isHidden: true });
  await mina.does(ChooseNotificationLevelDocument, { roomId, level: "NOTHING" });

  const hers = (await mina.query(InboxDocument, {})).inbox.edges.find(({ node }) => node.room.id === roomId)?.node;
  t.like(hers, { isFavourite: true, isMuted: true, isHidden: true, notificationLevel: "NOTHING" });
  t.like(await entryOf(rafi, roomId), { isFavourite: false, isMuted: false, isHidden: false, notificationLevel: "MENTIONS" });
});

test("a followed thread counts its replies at every instance, and no longer once it is unfollowed", async (t) => {
  const roomId = await roomOfTwo();
  const { id: threadRootId } = await rafi.posts(roomId, "A thread begins");
  await mina.does(FollowThreadDocument, { roomId, threadRootId });
  await rafi.posts(roomId, "A reply", { threadRootId });
  const state = "query ($id: ID!) { followedThread(threadRootId: $id) { isFollowed unreadCount } }";
  const states = () =>
    Promise.all(house.logue.urls.map(async (url) => (await atDoor(mina, url).ask(state, { id: threadRootId })).data));
  for (const data of await states()) t.deepEqual(data, { followedThread: { isFollowed: true, unreadCount: 1 } });
  await mina.does(UnfollowThreadDocument, { roomId, threadRootId });
  await rafi.posts(roomId, "Another reply", { threadRootId });
  for (const data of await states()) t.like(data, { followedThread: { isFollowed: false } });
});

test("settings of the workspace, a room and a person have the same values at every instance", async (t) => {
  const roomId = await roomOfTwo();
  const change = (person: Person, scope: "WORKSPACE" | "ROOM" | "PERSON", key: string, value: boolean) =>
    person.does(ChangeSettingDocument, { scope, scopeId: scope === "ROOM" ? roomId : null, key, value });
  await change(house.ada, "WORKSPACE", "readReceipts", true);
  await change(rafi, "ROOM", "readReceipts", false);
  await change(mina, "PERSON", "sharesReadReceipts", false);
  const list = "query ($scope: SettingScope!, $id: ID) { settings(scope: $scope, scopeId: $id) { key value } }";
  for (const url of house.logue.urls) {
    const valueFor = async (person: Person, scope: string, id: string | null, key: string) => {
      const { data } = await atDoor(person, url).ask<{ settings: { key: string; value: unknown }[] }, object>(list, {
        scope,
        id,
      });
      return data?.settings.find((setting) => setting.key === key)?.value;
    };
    t.is(await valueFor(house.ada, "WORKSPACE", null, "readReceipts"), true);
    t.is(await valueFor(mina, "ROOM", roomId, "readReceipts"), false);
    t.is(await valueFor(mina, "PERSON", null, "sharesReadReceipts"), false);
    t.is(await valueFor(rafi, "PERSON", null, "sharesReadReceipts"), true);
  }
});
