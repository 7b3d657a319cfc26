import { memberships } from "@logue/projection-service/contract/rooms.ts";
import test from "ava";
import { type JsonObject, openTestApi, openTestWorkspace, type TestApi } from "../testing/workspace.ts";
import { inviteIdOf } from "../workspace/invite-secrets.ts";

const password = "correct horse battery";

const register = `mutation ($input: RegisterUserInput!) {
  registerUser(input: $input) { refusal { code } result { sessionId viewer { user { id name role } } } }
}`;

const signIn = `mutation ($name: String!, $password: String!) {
  signIn(input: { nameOrEmail: $name, password: $password }) { refusal { code } result { sessionId viewer { user { name } } } }
}`;

/** The session of the last answer's cookie. */
const whoIsSignedIn = async ({ services, cookie }: TestApi) => (await services.sessions.find(cookie.token ?? ""))?.userId;

async function invite(
  workspace: TestApi & { administrator: { userId: string } },
  terms: { usesMax?: number; role?: "member" | "guest" } = {},
) {
  const create = `mutation ($input: CreateInviteLinkInput!) { createInviteLink(input: $input) { result { token } } }`;
  const input = { usesMax: terms.usesMax, role: terms.role?.toUpperCase() };
  const { createInviteLink } = await workspace.answer(Object(workspace.administrator), create, { input });
  return createInviteLink.result.token as string;
}

test("a user who registers with an invite is signed in and is a member of the first room", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const input = { name: "mary", displayName: "Mary", password, inviteToken: await invite(workspace) };
  const { registerUser } = await workspace.answer(null, register, { input });
  t.is(registerUser.refusal, null);
  const { id, role } = registerUser.result.viewer.user;
  t.is(role, "MEMBER");
  t.is(await whoIsSignedIn(workspace), id);
  const members = `{ room(id: "${workspace.generalRoomId}") { members { edges { node { user { name } } } } } }`;
  const { room } = await workspace.answer(workspace.administrator, members);
  t.true(room.members.edges.some(({ node }: JsonObject) => node.user.name === "mary"));
});

test("a person whose registration got no clear answer is registered once and signed in, and never finds the own name taken", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { services, answer } = workspace;
  const input = { name: "mary", displayName: "Mary", password, inviteToken: await invite(workspace) };
  const { commands } = services;
  const sentIds: string[] = [];
  const send: typeof commands.send = async (command) => {
    const told = await commands.send(command);
    if (command.type === "RegisterUser") sentIds.push(command.commandId);
    const code = command.type === "RegisterUser" ? ["StoreUnavailable", "Overloaded"][sentIds.length - 1] : undefined;
    return code === undefined ? told : { kind: "refused", code, details: {} };
  };
  Object.assign(services, { commands: { ...commands, send } });
  const { registerUser } = await answer(null, register, { input });
  t.is(registerUser.refusal, null);
  t.is(await whoIsSignedIn(workspace), registerUser.result.viewer.user.id);
  t.deepEqual([sentIds.length, new Set(sentIds).size], [3, 1]);
});

test("a guest registers with an invite and is a member of no room", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const input = { name: "gus", displayName: "Gus", password, inviteToken: await invite(workspace, { role: "guest" }) };
  const { registerUser } = await workspace.answer(null, register, { input });
  const { id: userId, role } = registerUser.result.viewer.user;
  t.is(role, "GUEST");
  t.deepEqual(await workspace.services.readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: 1 }), []);
});

test("registering without a valid invite is refused, and no password is kept", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const usedUp = await invite(workspace, { usesMax: 1 });
  const person = { displayName: "Somebody", password };
  await workspace.answer(null, register, { input: { ...person, name: "first", inviteToken: usedUp } });
  const refusalOf = async (input: JsonObject) =>
    (await workspace.answer(null, register, { input: { ...person, name: "second", ...input } })).registerUser.refusal.code;
  t.is(await refusalOf({}), "InviteRequired");
  t.is(await refusalOf({ inviteToken: "made up" }), "InviteUnknown");
  t.is(await refusalOf({ inviteToken: usedUp }), "InviteUsedUp");
  t.is(await refusalOf({ inviteToken: await invite(workspace), name: "ada" }), "UserNameTaken");
  t.is(await refusalOf({ inviteToken: await invite(workspace), password: "short" }), "PasswordTooShort");
  const { signIn: answer } = await workspace.answer(null, signIn, { name: "second", password });
  t.is(answer.refusal.code, "SignInFailed");
});

test("an invite shows what it leads to, and why it no longer works", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, send, services, answer } = workspace;
  const preview = async (token: string) =>
    (
      await answer(
        null,
        `query ($token: String!) { invitePreview(token: $token) { workspaceName invitedByName role refusal { code } } }`,
        { token },
      )
    ).invitePreview;
  const token = await invite(workspace, { usesMax: 1 });
  t.deepEqual(await preview(token), {
    workspaceName: "Analytical Engines",
    invitedByName: "Ada Lovelace",
    role: "MEMBER",
    refusal: null,
  });
  await answer(null, register, { input: { name: "mary", displayName: "Mary", password, inviteToken: token } });
  t.is((await preview(token)).refusal.code, "InviteUsedUp");
  const revoked = await invite(workspace);
  const inviteId = (await inviteIdOf(services.vault, revoked)) ?? "";
  await send(administrator, "RevokeInviteLink", { inviteId });
  t.is((await preview(revoked)).refusal.code, "InviteRevoked");
  t.is(await preview("made up"), null);
});

test("users sign in by name or e-mail address, and not with a wrong password", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  await workspace.setPassword(kim.userId, password);
  for (const name of ["kim", "kim@example.org", "Kim", "KIM", " kim ", "Kim@Example.ORG"]) {
    const { signIn: answer } = await workspace.answer(null, signIn, { name, password });
    t.is(answer.result.viewer.user.name, "kim");
    t.is(await whoIsSignedIn(workspace), kim.userId);
  }
  const { signIn: wrong } = await workspace.answer(null, signIn, { name: "kim", password: "wrong horse battery" });
  t.deepEqual(wrong, { refusal: { code: "SignInFailed" }, result: null });
});

test("signing out ends the session and removes the cookie", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  await workspace.setPassword(kim.userId, password);
  const { signIn: answer } = await workspace.answer(null, signIn, { name: "kim", password });
  const token = workspace.cookie.token ?? "";
  const { sessionId } = answer.result;
  const { signOut } = await workspace.answer({ ...kim, sessionId }, "mutation { signOut { result { sessionId } } }");
  t.deepEqual(signOut, { result: { sessionId } });
  t.is(workspace.cookie.token, null);
  t.is(await workspace.services.sessions.find(token), null);
});

test("a changed password ends the other sessions, and the old one no longer works", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  await workspace.setPassword(kim.userId, password);
  const here = (await workspace.answer(null, signIn, { name: "kim", password })).signIn.result.sessionId;
  await workspace.answer(null, signIn, { name: "kim", password });
  const change = `mutation ($current: String!) {
    changePassword(input: { currentPassword: $current, newPassword: "staple battery horse" }) {
      refusal { code }
      result { account { sessions { id } } }
    }
  }`;
  const changeWith = async (current: string) =>
    (await workspace.answer({ ...kim, sessionId: here }, change, { current })).changePassword;
  t.is((await changeWith("not my password")).refusal.code, "SignInFailed");
  t.deepEqual((await changeWith(password)).result.account.sessions, [{ id: here }]);
  t.is((await workspace.answer(null, signIn, { name: "kim", password })).signIn.refusal.code, "SignInFailed");
});

test("an access token is shown once and then named by its label; after it is revoked it no longer works", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, services, answer } = workspace;
  const create = `mutation {
    createAccessToken(input: { label: "script", scopes: [READ] }) { result { tokenId token accessToken { label scopes } } }
  }`;
  const { result } = (await answer(administrator, create)).createAccessToken;
  t.deepEqual(result.accessToken, { label: "script", scopes: ["READ"] });
  t.like(await services.accessTokens.find(result.token), { userId: administrator.userId, scopes: ["read"] });
  const revoke = `mutation ($id: ID!) { revokeAccessToken(input: { tokenId: $id }) { result { account { accessTokens { id } } } } }`;
  const { revokeAccessToken } = await answer(administrator, revoke, { id: result.tokenId });
  t.deepEqual(revokeAccessToken.result.account.accessTokens, []);
  t.is(await services.accessTokens.find(result.token), null);
});

test("a token that the workspace refuses is not made", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const guest = await workspace.addPerson("gus", "guest");
  const create = `mutation { createAccessToken(input: { label: "x", scopes: [READ] }) { refusal { code } result { token } } }`;
  t.deepEqual((await workspace.answer(guest, create)).createAccessToken, { refusal: { code: "NotPermitted" }, result: null });
  t.deepEqual(await workspace.services.vault.list("access-token", guest.userId), []);
});

test("a deactivated user is signed out everywhere", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  await workspace.setPassword(kim.userId, password);
  await workspace.answer(null, signIn, { name: "kim", password });
  const deactivate = "mutation ($id: ID!) { deactivateUser(input: { userId: $id }) { result { user { deactivatedAt } } } }";
  const { deactivateUser } = await workspace.answer(workspace.administrator, deactivate, { id: kim.userId });
  t.truthy(deactivateUser.result.user.deactivatedAt);
  t.is(await whoIsSignedIn(workspace), undefined);
});

test("only an administrator ends another user's sessions or tokens", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const lee = await workspace.addPerson("lee");
  const { sessionId, token } = await workspace.startSession(kim.userId);
  const revoke = `mutation ($s: ID!, $u: ID!) {
    revokeSession(input: { sessionId: $s, userId: $u }) { refusal { code } }
    revokeAccessToken(input: { tokenId: $s, userId: $u }) { refusal { code } }
  }`;
  const refused = await workspace.answer(lee, revoke, { s: sessionId, u: kim.userId });
  t.deepEqual([refused.revokeSession.refusal.code, refused.revokeAccessToken.refusal.code], ["NotPermitted", "NotPermitted"]);
  t.truthy(await workspace.services.sessions.find(token));
});

test("a status that has expired is no longer shown", async (t) => {
  let nowMs = Date.now();
  const workspace = await openTestWorkspace({ clock: () => nowMs });
  t.teardown(workspace.close);
  const expiresAt = new Date(nowMs + 60_000).toISOString();
  const set =
    'mutation ($at: DateTime) { setStatus(input: { text: "Lunch", expiresAt: $at }) { result { user { status { text } } } } }';
  const { setStatus } = await workspace.answer(workspace.administrator, set, { at: expiresAt });
  t.deepEqual(setStatus.result.user.status, { text: "Lunch" });
  nowMs += 60_001;
  const { viewer } = await workspace.answer(workspace.administrator, "{ viewer { user { status { text } } } }");
  t.is(viewer.user.status, null);
});

test("a renamed user has the new name at once, also as a sender", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer } = workspace;
  const edit = 'mutation { editProfile(input: { displayName: "Countess" }) { result { user { displayName } } } }';
  t.is((await answer(administrator, edit)).editProfile.result.user.displayName, "Countess");
  const { room } = await answer(administrator, `{ room(id: "${workspace.generalRoomId}") { createdBy { displayName } } }`);
  t.is(room.createdBy.displayName, "Countess");
});

test("the first visitor creates the workspace, the second is told that it exists", async (t) => {
  const api = await openTestApi();
  t.teardown(api.close);
  t.is((await api.answer(null, "{ workspace { name } }")).workspace, null);
  const create = `mutation ($name: String!) {
    createWorkspace(input: { workspaceName: "Engines", name: $name, displayName: "Ada", password: "${password}" }) {
      refusal { code }
      result { viewer { user { role } } }
    }
  }`;
  const { createWorkspace } = await api.answer(null, create, { name: "ada" });
  t.is(createWorkspace.result.viewer.user.role, "ADMINISTRATOR");
  t.truthy(await whoIsSignedIn(api));
  t.is((await api.answer(null, create, { name: "eve" })).createWorkspace.refusal.code, "WorkspaceExists");
  t.is((await api.answer(null, signIn, { name: "eve", password })).signIn.refusal.code, "SignInFailed");
});
