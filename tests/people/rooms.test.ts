import test from "ava";
import { v7 as uuidv7 } from "uuid";
import {
  AddTeamMembersDocument,
  ArchiveRoomDocument,
  AssignRoleDocument,
  BrowseRoomsDocument,
  CreateRoleDocument,
  CreateTeamDocument,
  EditMessageDocument,
  GrantRoleDocument,
  GrantRoomRoleDocument,
  InboxDocument,
  JoinRoomDocument,
  LeaveRoomDocument,
  LinkTeamToRoomDocument,
  MembersDocument,
  MessageDocument,
  OpenDirectRoomDocument,
  PostMessageDocument,
  RemoveMemberDocument,
  RemoveTeamMemberDocument,
  RenameRoomDocument,
  RoomByNameDocument,
  RoomDocument,
  SetDescriptionDocument,
  SetReadOnlyDocument,
  SetRoomVisibilityDocument,
  SetTopicDocument,
  TimelineDocument,
  UnarchiveRoomDocument,
  UserDocument,
  UsersDocument,
  WithdrawRoleDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { atDoor, type Person } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let ada: Person;
let rafi: Person;
let mina: Person;

test.before(async () => {
  house = await openHouse();
  ada = house.ada;
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
});
test.after.always(() => house?.close());

const browsedBy = async (person: Person): Promise<string[]> =>
  (await person.query(BrowseRoomsDocument, { first: 100 })).browseRooms.edges.map(({ node }) => node.id);
const roomsOf = async (person: Person): Promise<string[]> =>
  (await person.query(InboxDocument, {})).inbox.edges.map(({ node }) => node.room.id);
const membersOf = async (roomId: string): Promise<Map<string, string>> => {
  const { room } = await ada.query(MembersDocument, { roomId, first: 100 });
  return new Map(room?.members.edges.map(({ node }) => [node.user.id, node.role]));
};
const newMessage = (roomId: string) => ({ messageId: uuidv7(), roomId, text: "Let me in" });

test("every new user is a member of general and can post there", async (t) => {
  const { roomByName: general } = await rafi.query(RoomByNameDocument, { name: "general" });
  t.true((await roomsOf(rafi)).includes(general?.id ?? ""));
  await rafi.posts(general?.id ?? "", "Hello house");
});

test("other users find a public channel, join it, post in it and leave it", async (t) => {
  const roomId = await rafi.createsChannel();
  t.true((await browsedBy(mina)).includes(roomId));
  t.is(await mina.isRefused(PostMessageDocument, newMessage(roomId)), "NotAMember");

  await mina.does(JoinRoomDocument, { roomId });
  await mina.posts(roomId, "I am here");
  t.deepEqual(
    await membersOf(roomId),
    new Map([
      [rafi.userId, "OWNER"],
      [mina.userId, "MEMBER"],
    ]),
  );

  await mina.does(LeaveRoomDocument, { roomId });
  t.false((await roomsOf(mina)).includes(roomId));
  t.is(await mina.isRefused(PostMessageDocument, newMessage(roomId)), "NotAMember");
});

test("a private channel does not exist for users who are not members", async (t) => {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE", name: "secret-plans" });
  const { id: messageId } = await rafi.posts(roomId, "Nobody must know");

  t.false((await browsedBy(mina)).includes(roomId));
  t.is((await mina.query(RoomDocument, { id: roomId })).room, null);
  t.is((await mina.query(RoomByNameDocument, { name: "secret-plans" })).roomByName, null);
  t.is((await mina.query(MessageDocument, { id: messageId })).message, null);
  t.is(await mina.isRefused(JoinRoomDocument, { roomId }), "RoomUnknown");
  await t.throwsAsync(mina.followsRoom(roomId), { message: /RoomUnknown/ });
});

test("a removed member stops receiving at once, even messages posted at the same moment", async (t) => {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  const [hers, her] = [await mina.followsRoom(roomId), await mina.followsInbox()];
  await rafi.posts(roomId, "Before");
  await hers.until("what was said before", (item) => item.__typename === "MessageChanged" && item.message.text === "Before");

  await rafi.does(RemoveMemberDocument, { roomId, userId: mina.userId });
  await rafi.posts(roomId, "Behind her back");

  t.regex(await hers.ended, /^(NotAMember|RoomUnknown)$/);
  await her.until("the room to leave her list", (item) => item.__typename === "RoomLeft" && item.roomId === roomId);
  t.false(JSON.stringify([...hers.items, ...her.items]).includes("Behind her back"));
  t.is((await mina.query(TimelineDocument, { roomId })).room, null);
  t.is(await mina.isRefused(PostMessageDocument, newMessage(roomId)), "RoomUnknown");
  await Promise.all([hers.close(), her.close()]);
});

test("a user who is added sees the room in the list at once, with its history", async (t) => {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.posts(roomId, "From the beginning");
  const her = await mina.followsInbox();

  await rafi.adds(roomId, mina);

  await her.until("the room", (item) => item.__typename === "RoomEntryChanged" && item.entry.room.id === roomId);
  t.deepEqual(
    (await mina.timeline(roomId)).map(({ text }) => text),
    ["From the beginning"],
  );
  await her.close();
});

test("members receive changes of a room's name, topic and description", async (t) => {
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  const hers = await mina.followsRoom(roomId);

  await rafi.does(RenameRoomDocument, { roomId, name: "galley-talk" });
  await mina.does(SetTopicDocument, { roomId, topic: "Who washes up?" });
  await rafi.does(SetDescriptionDocument, { roomId, description: "All about the galley" });

  const expected = { name: "galley-talk", topic: "Who washes up?", description: "All about the galley" };
  t.like((await mina.query(RoomDocument, { id: roomId })).room, expected);
  const told = await hers.until(
    "the description",
    (item) => item.__typename === "RoomChanged" && item.room.description !== "" && item.room,
  );
  t.like(told, expected);
  t.is(await mina.isRefused(RenameRoomDocument, { roomId, name: "no-talk" }), "NotPermitted");
  await hers.close();
});

test("a channel made private is closed to users who are not members", async (t) => {
  const roomId = await rafi.createsChannel();
  const hers = await mina.followsRoom(roomId);

  await rafi.does(SetRoomVisibilityDocument, { roomId, visibility: "PRIVATE" });

  t.is(await hers.ended, "RoomUnknown");
  t.is((await mina.query(RoomDocument, { id: roomId })).room, null);
  await hers.close();
});

test("in a read-only room only owners and moderators can post", async (t) => {
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  await rafi.does(SetReadOnlyDocument, { roomId, isReadOnly: true });

  await rafi.posts(roomId, "An announcement");
  t.is(await mina.isRefused(PostMessageDocument, newMessage(roomId)), "RoomReadOnly");
  await rafi.does(GrantRoomRoleDocument, { roomId, userId: mina.userId, role: "MODERATOR" });
  await mina.posts(roomId, "Another one");
  t.is((await membersOf(roomId)).get(mina.userId), "MODERATOR");
});

test("an archived room can be read; posting works again after it is unarchived", async (t) => {
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  const { id: messageId } = await mina.posts(roomId, "For the archive");
  await rafi.does(ArchiveRoomDocument, { roomId });

  t.is(await mina.isRefused(PostMessageDocument, newMessage(roomId)), "RoomArchived");
  t.is(await mina.isRefused(EditMessageDocument, { messageId, text: "Rewritten" }), "RoomArchived");
  t.is((await mina.timeline(roomId)).length, 1);
  await rafi.does(UnarchiveRoomDocument, { roomId });
  await mina.posts(roomId, "And on it goes");
});

test("a room keeps at least one owner, and a plain member cannot remove others", async (t) => {
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  t.is(await mina.isRefused(RemoveMemberDocument, { roomId, userId: rafi.userId }), "NotPermitted");
  t.is(await rafi.isRefused(LeaveRoomDocument, { roomId }), "LastOwner");
  await rafi.does(GrantRoomRoleDocument, { roomId, userId: mina.userId, role: "OWNER" });
  await rafi.does(LeaveRoomDocument, { roomId });
  t.deepEqual(await membersOf(roomId), new Map([[mina.userId, "OWNER"]]));
});

test("two users share one direct conversation, no matter which of them opens it, and no other user can read it", async (t) => {
  const [his, hers] = await Promise.all([
    rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] }),
    mina.does(OpenDirectRoomDocument, { userIds: [rafi.userId] }),
  ]);
  t.is(his.roomId, hers.roomId);
  t.like(his.room, { kind: "DIRECT", name: null });

  const { id } = await rafi.posts(his.roomId, "Between us");
  t.is((await mina.timeline(his.roomId)).at(-1)?.id, id);
  t.is((await ada.query(RoomDocument, { id: his.roomId })).room, null);
  t.is((await ada.query(MessageDocument, { id })).message, null);
});

test("the same set of users gets the same group conversation, another set gets another", async (t) => {
  const grace = await house.comesIn("grace");
  const three = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId, grace.userId] });
  const again = await grace.does(OpenDirectRoomDocument, { userIds: [rafi.userId, mina.userId] });
  const two = await rafi.does(OpenDirectRoomDocument, { userIds: [grace.userId] });
  t.is(three.roomId, again.roomId);
  t.is(three.room?.kind, "GROUP");
  t.not(two.roomId, three.roomId);
});

test("a guest sees only the rooms to which the guest was added and their members", async (t) => {
  const guest = await house.comesIn("guest");
  await ada.does(AssignRoleDocument, { userId: guest.userId, role: "GUEST" });
  const open = await rafi.createsChannel();
  const shared = await rafi.createsChannel();
  await rafi.adds(shared, guest);
  const { id: hidden } = await rafi.posts(open, "For members of the house");

  t.deepEqual(await browsedBy(guest).catch(() => []), []);
  t.is((await guest.query(RoomDocument, { id: open })).room, null);
  t.is((await guest.query(MessageDocument, { id: hidden })).message, null);
  t.is(await guest.isRefused(JoinRoomDocument, { roomId: open }), "RoomUnknown");
  await t.throwsAsync(guest.followsRoom(open), { message: /RoomUnknown/ });
  await guest.posts(shared, "Thank you for having me");
  t.is((await guest.query(UserDocument, { id: rafi.userId })).user?.id, rafi.userId);
  const { data } = await guest.ask(UsersDocument, { first: 100 });
  t.false(JSON.stringify(data ?? {}).includes(mina.userId));
});

test("a made role gives a person its permissions in one channel, at every instance, until it is taken", async (t) => {
  const [roomId, other] = [await rafi.createsChannel(), await rafi.createsChannel()];
  const keeper = await house.comesIn("keeper");
  for (const id of [roomId, other]) await rafi.adds(id, keeper);
  const rename = (id: string) => ({ roomId: id, name: `renamed-${uuidv7()}` });
  const { roleId } = await ada.does(CreateRoleDocument, { name: uuidv7(), permissions: ["ROOM_RENAME"] });
  t.is(await keeper.isRefused(RenameRoomDocument, rename(roomId)), "NotPermitted");
  await ada.does(GrantRoleDocument, { userId: keeper.userId, roleId, roomId });
  const seesRole = async (url: string) => {
    const { data } = await atDoor(keeper, url).ask<{ viewer: { user: { roles: object[] } } }, object>(
      "{ viewer { user { roles { roomId } } } }",
      {},
    );
    return data?.viewer.user.roles.length === 1;
  };
  for (const url of house.logue.urls) {
    await waitUntil("this instance to know of the role", () => seesRole(url));
    await atDoor(keeper, url).does(RenameRoomDocument, rename(roomId));
    t.is(await atDoor(keeper, url).isRefused(RenameRoomDocument, rename(other)), "NotPermitted");
  }
  await ada.does(WithdrawRoleDocument, { userId: keeper.userId, roleId, roomId });
  for (const url of house.logue.urls) {
    t.is(await atDoor(keeper, url).isRefused(RenameRoomDocument, rename(roomId)), "NotPermitted");
    await waitUntil("this instance to know that the role was taken", async () => !(await seesRole(url)));
  }
});

test("every instance tells of changes of a team, and the team's members are in its channel as long as they are in it", async (t) => {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  const nora = await house.comesIn("nora");
  const followers = await Promise.all(house.logue.urls.map((url) => atDoor(nora, url).followsInbox()));
  const { teamId } = await rafi.does(CreateTeamDocument, { name: `crew-${nora.name}`, title: "Crew" });
  await rafi.does(LinkTeamToRoomDocument, { teamId, roomId });
  await rafi.does(AddTeamMembersDocument, { teamId, userIds: [nora.userId] });
  for (const follower of followers) {
    await follower.until(
      "the team with its new member",
      (item) => item.__typename === "TeamChanged" && item.teamId === teamId && item.team?.memberCount === 2,
    );
    await follower.until("the team's channel", (item) => item.__typename === "RoomEntryChanged" && item.entry.room.id === roomId);
  }
  await rafi.does(RemoveTeamMemberDocument, { teamId, userId: nora.userId });
  for (const follower of followers) {
    await follower.until("the end in the channel", (item) => item.__typename === "RoomLeft" && item.roomId === roomId);
    await follower.close();
  }
  t.false((await roomsOf(nora)).includes(roomId));
});
