import test from "ava";
import { ask } from "../support/api.ts";
import { eventually } from "../support/eventually.ts";
import { beginToFollow } from "../support/follow.ts";
import {
  AssignRoleDocument,
  ChangePasswordDocument,
  CreateAccessTokenDocument,
  DeactivateUserDocument,
  InboxEventsDocument,
  PostMessageDocument,
  ReactivateUserDocument,
  RegisterBotDocument,
  RevokeAccessTokenDocument,
  RevokeSessionDocument,
  RevokeSessionsDocument,
  SessionsDocument,
  SignInDocument,
  SignOutDocument,
  ViewerDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { atDoor, comesWithToken, type Person, password, signsIn } from "../support/person.ts";
import { fetches, uploads } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let ada: Person;

test.before(async () => {
  house = await openHouse();
  ada = house.ada;
});
test.after.always(() => house?.close());

const viewerSeen = async (person: Person): Promise<string | undefined> => {
  const { data } = await person.ask(ViewerDocument, {});
  return data?.viewer?.user.id;
};
const sessionsOf = async (person: Person) =>
  (await person.query(SessionsDocument, { userId: person.userId })).account?.sessions ?? [];

test("a session revoked from another device ends at once, and so does its socket", async (t) => {
  const atHome = await house.comesIn("rafi");
  const atWork = await signsIn(house.logue.url, atHome.name);
  const follower = await atWork.followsInbox();
  const sessions = await sessionsOf(atHome);
  t.is(sessions.length, 2);
  const other = sessions.find((session) => !session.isCurrent);

  await atHome.does(RevokeSessionDocument, { sessionId: other?.id ?? "" });

  t.is(await follower.ended, "4401");
  t.is(await viewerSeen(atWork), undefined);
  t.is(await viewerSeen(atHome), atHome.userId);
  await follower.close();
});

test("signing in ends the session that it replaces, and no other", async (t) => {
  const atHome = await house.comesIn("rafi");
  const atWork = await signsIn(house.logue.url, atHome.name);
  const wrong = { nameOrEmail: atHome.name, password: "not the password" };
  await ask(house.logue.url, SignInDocument, { input: wrong }, atHome.credentials);
  t.is(await viewerSeen(atHome), atHome.userId);
  await ask(house.logue.url, SignInDocument, { input: { nameOrEmail: atHome.name, password } }, atHome.credentials);
  // An instance of the API remembers a session until it is told of its end.
  await eventually(t, () => viewerSeen(atHome), undefined);
  t.is(await viewerSeen(atWork), atHome.userId);
});

test("all sessions but this one end at once, with their sockets; an administrator ends all of a member", async (t) => {
  const atHome = await house.comesIn("rafi");
  const atWork = await signsIn(house.logue.url, atHome.name);
  const follower = await atWork.followsInbox();
  t.like((await sessionsOf(atHome))[0], { method: "password" });
  await atHome.does(RevokeSessionsDocument, {});
  t.is(await follower.ended, "4401");
  t.is(await viewerSeen(atWork), undefined);
  t.is(await viewerSeen(atHome), atHome.userId);
  t.is(await atHome.isRefused(RevokeSessionsDocument, { userId: ada.userId }), "NotPermitted");
  await ada.does(RevokeSessionsDocument, { userId: atHome.userId });
  t.is(await viewerSeen(atHome), undefined);
  t.is(await viewerSeen(ada), ada.userId);
  await follower.close();
});

test("signing out ends only this session", async (t) => {
  const atHome = await house.comesIn("rafi");
  const atWork = await signsIn(house.logue.url, atHome.name);
  const follower = await atWork.followsInbox();
  const answer = await atWork.ask(SignOutDocument, {});
  t.is(answer.data?.signOut.refusal, null);
  t.regex(answer.headers.getSetCookie().join(), /Max-Age=0/);
  t.is(await follower.ended, "4401");
  t.is(await viewerSeen(atWork), undefined);
  t.is(await viewerSeen(atHome), atHome.userId);
  await follower.close();
});

test("scripts and other sites cannot read or send the session's cookie", async (t) => {
  const { name } = await house.comesIn("rafi");
  const answer = await ask(house.logue.url, SignInDocument, { input: { nameOrEmail: name, password } });
  const [cookie] = answer.headers.getSetCookie();
  t.regex(cookie ?? "", /^__Host-logue=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
});

test("a page of another site can do nothing as the signed-in user", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const elsewhere = { ...rafi.credentials, origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const input = { messageId: "01932c07-2d9a-7000-8000-000000000009", roomId, text: "Not me" };
  const answer = await ask(house.logue.url, PostMessageDocument, { input }, elsewhere);
  t.is(answer.errors[0]?.extensions?.code, "OriginRefused");
  const follower = beginToFollow(house.logue.url, InboxEventsDocument, {}, elsewhere, (data) => data);
  t.regex(await follower.ended, /4403|403|4401|OriginRefused/);
  t.deepEqual(await rafi.timeline(roomId), []);
  await follower.close();
});

test("a new password ends the other sessions, and the old password no longer works", async (t) => {
  const atHome = await house.comesIn("rafi");
  const atWork = await signsIn(house.logue.url, atHome.name);
  const wrong = { currentPassword: "not this one at all", newPassword: "a quite new password" };
  t.is(await atHome.isRefused(ChangePasswordDocument, wrong), "SignInFailed");

  await atHome.does(ChangePasswordDocument, { currentPassword: password, newPassword: "a quite new password" });

  t.is(await viewerSeen(atWork), undefined);
  t.is(await viewerSeen(atHome), atHome.userId);
  await t.throwsAsync(signsIn(house.logue.url, atHome.name), { message: /SignInFailed/ });
});

test("guessing passwords is stopped, and a user with the right password is told why", async (t) => {
  const rafi = await house.comesIn("rafi");
  const codes: string[] = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const input = { nameOrEmail: rafi.name, password: `guess number ${attempt}` };
    const { data } = await ask(house.logue.url, SignInDocument, { input });
    codes.push(data?.signIn.refusal?.code ?? "accepted");
  }
  t.is(codes[0], "SignInFailed");
  t.is(codes.at(-1), "TooManyAttempts");
  t.is(await viewerSeen(rafi), rafi.userId);
});

test("an access token may do what its scopes allow, is shown once, and can be revoked", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const created = await rafi.does(CreateAccessTokenDocument, { label: "reader", scopes: ["READ"] });
  const reader = await comesWithToken(house.logue.url, created.token);
  const { token } = await rafi.does(CreateAccessTokenDocument, { label: "writer", scopes: ["READ", "WRITE"] });
  const writer = await comesWithToken(house.logue.url, token);

  const { id } = await writer.posts(roomId, "From a program");
  t.deepEqual(
    (await reader.timeline(roomId)).map((message) => message.id),
    [id],
  );
  const follower = await reader.followsRoom(roomId);
  const input = { messageId: "01932c07-2d9a-7000-8000-00000000000a", roomId, text: "No" };
  t.true((await reader.ask(PostMessageDocument, { input })).errors.length > 0);
  t.true((await writer.ask(DeactivateUserDocument, { input: { userId: ada.userId } })).errors.length > 0);
  const { account } = await rafi.query(SessionsDocument, { userId: rafi.userId });
  t.false(JSON.stringify(account).includes(created.token));

  await rafi.does(RevokeAccessTokenDocument, { tokenId: created.tokenId });
  t.is(await follower.ended, "4401");
  t.is(await viewerSeen(reader), undefined);
  await follower.close();
});

test("a bot has its own account, with a token instead of a password", async (t) => {
  const { userId } = await ada.does(RegisterBotDocument, { name: "build-bot", displayName: "Build" });
  const { token } = await ada.does(CreateAccessTokenDocument, { label: "ci", scopes: ["READ", "WRITE"], userId });
  const bot = await comesWithToken(house.logue.url, token);
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, bot);
  t.is((await bot.posts(roomId, "The build is green")).sender.id, userId);
  await t.throwsAsync(signsIn(house.logue.url, "build-bot"), { message: /SignInFailed/ });
});

test("a deactivated user is signed out at once and can return after reactivation", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  await rafi.posts(roomId, "I was here");
  const follower = await rafi.followsInbox();

  await ada.does(DeactivateUserDocument, { userId: rafi.userId });

  t.is(await follower.ended, "4403");
  t.is(await viewerSeen(rafi), undefined);
  await t.throwsAsync(signsIn(house.logue.url, rafi.name), { message: /UserDeactivated|SignInFailed/ });
  t.is((await ada.timeline(roomId)).length, 1);
  await ada.does(ReactivateUserDocument, { userId: rafi.userId });
  t.is(await viewerSeen(await signsIn(house.logue.url, rafi.name)), rafi.userId);
  await follower.close();
});

test("revocation, deactivation and another role end open sockets at every instance; the first two also requests and files", async (t) => {
  const { urls } = house.logue;
  const endings = [
    { code: "4401", isOut: true, end: (userId: string) => ada.does(RevokeSessionsDocument, { userId }) },
    { code: "4403", isOut: true, end: (userId: string) => ada.does(DeactivateUserDocument, { userId }) },
    { code: "4410", isOut: false, end: (userId: string) => ada.does(AssignRoleDocument, { userId, role: "MODERATOR" }) },
  ];
  for (const { code, isOut, end } of endings) {
    const rafi = await house.comesIn("rafi");
    const doors = urls.map((url) => atDoor(rafi, url));
    const file = await uploads(rafi, await rafi.createsChannel(), { name: "a.txt", bytes: new TextEncoder().encode("a") });
    const followers = await Promise.all(doors.map((door) => door.followsInbox()));
    for (const door of doors) t.true((await fetches(door, file.url)).ok);

    await end(rafi.userId);

    for (const follower of followers) t.is(await follower.ended, code);
    for (const door of doors) {
      await waitUntil("this instance to know", async () => ((await viewerSeen(door)) === undefined) === isOut);
      t.is((await fetches(door, file.url)).ok, !isOut);
    }
    await Promise.all(followers.map((follower) => follower.close()));
  }
});

test("an access token of a deactivated account stays ended when the account is activated again", async (t) => {
  const rafi = await house.comesIn("rafi");
  const { token } = await rafi.does(CreateAccessTokenDocument, { label: "reader", scopes: ["READ"] });
  const reader = await comesWithToken(house.logue.url, token);
  await ada.does(DeactivateUserDocument, { userId: rafi.userId });
  await ada.does(ReactivateUserDocument, { userId: rafi.userId });
  t.is(await viewerSeen(reader), undefined);
  t.deepEqual((await ada.query(SessionsDocument, { userId: rafi.userId })).account?.sessions, []);
});

test("a client that is not signed in can read and change nothing", async (t) => {
  const roomId = await ada.createsChannel();
  const input = { messageId: "01932c07-2d9a-7000-8000-00000000000b", roomId, text: "Hello" };
  t.is((await ask(house.logue.url, PostMessageDocument, { input })).errors[0]?.extensions?.code, "UNAUTHENTICATED");
  const follower = beginToFollow(house.logue.url, InboxEventsDocument, {}, {}, (data) => data);
  t.regex(await follower.ended, /4401|4403|UNAUTHENTICATED/);
  await follower.close();
});
