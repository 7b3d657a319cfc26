import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { acceptedResult, query } from "../support/api.ts";
import {
  AddMembersDocument,
  AssignRoleDocument,
  ChangePasswordDocument,
  CreateAccessTokenDocument,
  CreateChannelDocument,
  CreateInviteLinkDocument,
  DeactivateUserDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  EditProfileDocument,
  LeaveRoomDocument,
  PostMessageDocument,
  ReactivateUserDocument,
  RegisterBotDocument,
  ResetPasswordDocument,
  RevokeAccessTokenDocument,
  RevokeSessionDocument,
  SessionsDocument,
  SetStatusDocument,
  SetTopicDocument,
  ViewerDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { comesWithToken, type Person, password, signsIn } from "../support/person.ts";

/*
 * Each test uses a command id once for something harmless and then again for another command. A
 * command that is not allowed, or that would do nothing and be reported as done, must be refused.
 */

let house: House;
let ada: Person;

test.before(async () => {
  house = await openHouse();
  ada = house.ada;
});
test.after.always(() => house?.close());

/** A user whose command id `commandId` has been used to set a status. */
async function withUsedId(name: string): Promise<{ readonly person: Person; readonly commandId: string }> {
  const person = await house.comesIn(name);
  const commandId = uuidv7();
  await person.does(SetStatusDocument, { text: "Hello", commandId });
  return { person, commandId };
}

const sessionsOf = async (person: Person) =>
  (await ada.query(SessionsDocument, { userId: person.userId })).account?.sessions ?? [];
const tokensOf = async (person: Person) =>
  (await ada.query(SessionsDocument, { userId: person.userId })).account?.accessTokens ?? [];
const isSignedIn = async (person: Person): Promise<boolean> => (await person.ask(ViewerDocument, {})).data?.viewer != null;

test("a used id does not give a guest or a member a token of the administrator", async (t) => {
  for (const role of ["MEMBER", "GUEST"] as const) {
    const { person, commandId } = await withUsedId("mallory");
    if (role === "GUEST") await ada.does(AssignRoleDocument, { userId: person.userId, role });
    const input = { userId: ada.userId, label: "x", scopes: ["READ", "WRITE", "ADMINISTER"], commandId } as const;
    t.is(await person.isRefused(CreateAccessTokenDocument, { ...input, scopes: [...input.scopes] }), "NotPermitted", role);
    t.deepEqual(await tokensOf(ada), []);
  }
});

test("a used id cannot deactivate, demote or sign out another user", async (t) => {
  const { person, commandId } = await withUsedId("mallory");
  const [session] = await sessionsOf(ada);
  const target = { userId: ada.userId, commandId };
  t.is(await person.isRefused(DeactivateUserDocument, target), "NotPermitted");
  t.is(await person.isRefused(AssignRoleDocument, { ...target, role: "GUEST" }), "NotPermitted");
  t.is(await person.isRefused(RevokeSessionDocument, { ...target, sessionId: session?.id ?? "" }), "NotPermitted");
  t.is(await person.isRefused(ResetPasswordDocument, target), "NotPermitted");
  t.is(await person.isRefused(EditProfileDocument, { ...target, displayName: "Owned", title: "" }), "NotPermitted");
  t.true(await isSignedIn(ada));
});

test("a revoked token is not created again when its command is repeated", async (t) => {
  const rafi = await house.comesIn("rafi");
  const input = { label: "x", scopes: ["READ" as const], commandId: uuidv7() };
  const { tokenId, token } = await rafi.does(CreateAccessTokenDocument, input);
  t.is((await rafi.does(CreateAccessTokenDocument, input)).token, token, "sent again it is the same one");
  await rafi.does(RevokeAccessTokenDocument, { tokenId });
  t.is(await rafi.isRefused(CreateAccessTokenDocument, input), "SecretGone");
  t.is(await rafi.isRefused(CreateAccessTokenDocument, { ...input, scopes: ["WRITE"] }), "CommandIdReused");
  t.deepEqual(await tokensOf(rafi), []);
  await t.throwsAsync(comesWithToken(house.logue.url, token));
});

test("an id used by another command is refused and has no effect", async (t) => {
  const { person, commandId } = await withUsedId("rafi");
  const roomId = await person.createsChannel();
  const { id: messageId } = await person.posts(roomId, "As it was");
  await person.does(SetTopicDocument, { roomId, topic: "Tides", commandId });
  t.is(await person.isRefused(SetTopicDocument, { roomId, topic: "Winds", commandId }), "CommandIdReused");
  t.is(await person.isRefused(LeaveRoomDocument, { roomId, commandId }), "CommandIdReused");
  t.is(await person.isRefused(AddMembersDocument, { roomId, userIds: [ada.userId], commandId }), "CommandIdReused");
  t.is(await person.isRefused(SetStatusDocument, { text: "Bye", commandId }), "CommandIdReused");
  await person.does(EditMessageDocument, { messageId, text: "As it is", commandId });
  t.is(await person.isRefused(EditMessageDocument, { messageId, text: "As it will be", commandId }), "CommandIdReused");
  t.is(await person.isRefused(DeleteMessageDocument, { messageId, commandId }), "CommandIdReused");
  t.like((await person.timeline(roomId))[0], { text: "As it is", deletedAt: null });
});

test("a used id cannot change a password or keep a session", async (t) => {
  const { person, commandId } = await withUsedId("rafi");
  const elsewhere = await signsIn(house.logue.url, person.name);
  const input = { currentPassword: password, newPassword: "a quite new password", commandId };
  t.is(await person.isRefused(ChangePasswordDocument, input), "CommandIdReused");
  t.true(await isSignedIn(elsewhere));
  await signsIn(house.logue.url, person.name);
});

test("a used id of the administrator either deactivates and reactivates the user or is refused", async (t) => {
  const rafi = await house.comesIn("rafi");
  const commandId = uuidv7();
  await ada.does(DeactivateUserDocument, { userId: rafi.userId, commandId });
  t.false(await isSignedIn(rafi));
  t.is(await ada.isRefused(ReactivateUserDocument, { userId: rafi.userId, commandId }), "CommandIdReused");
  await ada.does(ReactivateUserDocument, { userId: rafi.userId });
  await signsIn(house.logue.url, rafi.name);
  t.is(await ada.isRefused(AssignRoleDocument, { userId: rafi.userId, role: "MODERATOR", commandId }), "CommandIdReused");
});

test("with a used id, a bot, channel or invite link that is returned exists", async (t) => {
  const commandId = uuidv7();
  const { userId } = await ada.does(RegisterBotDocument, { name: "first-bot", displayName: "First", commandId });
  t.is(await ada.isRefused(RegisterBotDocument, { name: "second-bot", displayName: "Second", commandId }), "CommandIdReused");
  t.truthy(userId);
  const channel = { name: `one-${uuidv7()}`, commandId: uuidv7() };
  await ada.does(CreateChannelDocument, channel);
  t.is(await ada.isRefused(CreateChannelDocument, { ...channel, name: `two-${uuidv7()}` }), "CommandIdReused");
  const link = { usesMax: 1, commandId: uuidv7() };
  const { token } = await ada.does(CreateInviteLinkDocument, link);
  t.is((await ada.does(CreateInviteLinkDocument, link)).token, token);
  t.is(await ada.isRefused(CreateInviteLinkDocument, { ...link, usesMax: 100 }), "CommandIdReused");
});

test("one message id sent to two rooms at once is one message in one room", async (t) => {
  const rafi = await house.comesIn("rafi");
  const rooms = [await rafi.createsChannel(), await rafi.createsChannel()];
  for (let round = 0; round < 5; round += 1) {
    const messageId = uuidv7();
    const posts = rooms.map((roomId) =>
      query(rafi.url, PostMessageDocument, { input: { messageId, roomId, text: "Twice" } }, rafi.credentials),
    );
    const codes = (await Promise.all(posts)).map(({ postMessage }) => postMessage.refusal?.code ?? "accepted");
    t.deepEqual(codes.toSorted(), ["MessageIdTaken", "accepted"]);
  }
  const timelines = await Promise.all(rooms.map((roomId) => rafi.timeline(roomId)));
  t.is(timelines.flat().length, 5);
});

test("a message id sent again with another text is refused", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const input = { messageId: uuidv7(), roomId, text: "As it was" };
  const first = await query(rafi.url, PostMessageDocument, { input }, rafi.credentials);
  t.deepEqual(acceptedResult(await query(rafi.url, PostMessageDocument, { input }, rafi.credentials)), acceptedResult(first));
  t.is(await rafi.isRefused(PostMessageDocument, { ...input, text: "As it never was" }), "CommandIdReused");
});
