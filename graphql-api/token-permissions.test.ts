import { readFileSync } from "node:fs";
import {
  everyTokenScope,
  type OperationPermission,
  scopePermissions,
  tokenAllows,
} from "@logue/command-service/contract/token-permissions.ts";
import test, { type ExecutionContext } from "ava";
import { buildSchema } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { operationPermission } from "./operation-scopes.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "./testing/workspace.ts";

/** Access tokens that carry permissions. What they can do with each operation is in the matrix. */

const schema = buildSchema(readFileSync(new URL("generated/schema.graphql", import.meta.url), "utf8"));

async function opened(t: ExecutionContext): Promise<TestWorkspace> {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  return workspace;
}

const withToken = (owner: Person, limit: readonly string[]): Person => ({
  ...owner,
  sessionId: null,
  tokenId: uuidv7(),
  scopes: [],
  limit,
});

/** The code of the refusal or of the error; null when it was done. */
async function outcomeOf({ ask }: TestWorkspace, person: Person, name: string, input: object): Promise<string | null> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { refusal { code } } }`;
  const { data, errors } = await ask(person, document, { input });
  if (errors !== undefined) return String(errors[0]?.extensions.code);
  const payload = data?.[name] as { readonly refusal: { readonly code: string } | null };
  return payload.refusal?.code ?? null;
}

const operations = (["query", "mutation", "subscription"] as const).flatMap((kind) => {
  const type = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  return Object.keys(type[kind]?.getFields() ?? {}).map((name) => ({ kind, name }));
});
const everyOperationPermission: readonly OperationPermission[] = everyTokenScope.flatMap((scope) => scopePermissions[scope]);

test("each operation needs one permission of a token, and each of these is in one scope", (t) => {
  t.is(new Set(everyOperationPermission).size, everyOperationPermission.length);
  const open = operations.filter(({ kind, name }) => operationPermission(kind, name) === null).map(({ name }) => name);
  t.deepEqual(open.sort(), [
    "askForSignInLink",
    "createWorkspace",
    "finishSignIn",
    "mailCode",
    "preparePasskey",
    "redeemSignInLink",
    "registerUser",
    "signIn",
    "signInByMethod",
    "signInWithPasskey",
  ]);
  const needed = new Set(operations.map(({ kind, name }) => operationPermission(kind, name)));
  for (const { kind, name } of operations) {
    const permission = operationPermission(kind, name);
    if (permission !== null) t.true(everyOperationPermission.includes(permission), name);
  }
  // Only teams that Logue settles by itself need this one.
  t.deepEqual(
    everyOperationPermission.filter((permission) => !needed.has(permission)),
    ["teams.manageAny"],
  );
});

test("a token with one permission can use the operations that need it, and no other", (t) => {
  for (const held of everyOperationPermission)
    for (const needed of everyOperationPermission)
      t.is(tokenAllows({ scopes: [], limit: [held] }, needed), held === needed, `${held} for ${needed}`);
  for (const scope of everyTokenScope)
    for (const needed of everyOperationPermission) {
      const isOfScope = (scopePermissions[scope] as readonly string[]).includes(needed);
      t.is(tokenAllows({ scopes: [scope] }, needed), isOfScope, `${scope} for ${needed}`);
    }
});

test("a real token that may only post and read does that for its owner, and shows what it is", async (t) => {
  const workspace = await opened(t);
  const { administrator, generalRoomId: roomId, answer, services } = workspace;
  const make = `mutation { createAccessToken(input: { label: "poster", permissions: [MESSAGES_POST, MESSAGES_READ] }) {
    refusal { code } result { token accessToken { scopes permissions } }
  } }`;
  const { result } = (await answer(administrator, make)).createAccessToken;
  t.deepEqual(result.accessToken, { scopes: [], permissions: ["MESSAGES_READ", "MESSAGES_POST"] });
  const found = await services.accessTokens.find(result.token);
  t.deepEqual([found?.scopes, found?.limit], [[], ["messages.post", "messages.read"]]);
  const token = withToken(administrator, found?.limit ?? []);
  const messageId = uuidv7();
  t.is(await outcomeOf(workspace, token, "postMessage", { roomId, messageId, text: "one" }), null);
  t.is(await outcomeOf(workspace, token, "deleteMessage", { messageId }), null);
  t.deepEqual((await answer(token, "{ viewer { permissions tokenScopes tokenPermissions } }")).viewer, {
    permissions: ["MESSAGES_POST"],
    tokenScopes: [],
    tokenPermissions: ["MESSAGES_READ", "MESSAGES_POST"],
  });
});

test("a permission of the owner that the token lacks is not used, in commands and in queries", async (t) => {
  const workspace = await opened(t);
  const { administrator, generalRoomId: roomId } = workspace;
  const bea = await workspace.addPerson("bea");
  const messageId = uuidv7();
  t.is(await outcomeOf(workspace, bea, "postMessage", { roomId, messageId, text: "one" }), null);
  const poster = withToken(administrator, ["messages.post", "messages.read"]);
  t.is(await outcomeOf(workspace, poster, "deleteMessage", { messageId }), "NotTheSender");
  t.is(await outcomeOf(workspace, poster, "pinMessage", { messageId }), "NotPermitted");
  const emailOf = "query ($id: ID!) { account(userId: $id) { email } }";
  t.is((await workspace.ask(poster, emailOf, { id: bea.userId })).data?.account ?? null, null);
  const listed = await workspace.ask(poster, "{ users { edges { node { id } } } }");
  t.is(listed.errors?.[0]?.extensions.code, "NotPermitted", JSON.stringify(listed));
  const moderator = withToken(administrator, ["messages.post", "room.pin", "messages.deleteAny"]);
  t.is(await outcomeOf(workspace, moderator, "pinMessage", { messageId }), null);
  t.is(await outcomeOf(workspace, moderator, "deleteMessage", { messageId }), null);
});

test("a permission that the owner lacks or loses gives the token nothing", async (t) => {
  const workspace = await opened(t);
  const { administrator, generalRoomId: roomId } = workspace;
  const bea = await workspace.addPerson("bea");
  const token = withToken(bea, ["users.deactivate", "tokens.create"]);
  const again = { label: "again", permissions: ["TOKENS_CREATE"] };
  t.is(await outcomeOf(workspace, token, "deactivateUser", { userId: administrator.userId }), "NotPermitted");
  t.is(await outcomeOf(workspace, token, "createAccessToken", again), null);
  t.is(await outcomeOf(workspace, administrator, "assignRole", { userId: bea.userId, role: "GUEST" }), null);
  t.is(await outcomeOf(workspace, token, "createAccessToken", again), "NotPermitted");
  t.is(await outcomeOf(workspace, token, "postMessage", { roomId, text: "one" }), "ScopeMissing");
});

test("a token makes no token, role or link that may do more than it", async (t) => {
  const workspace = await opened(t);
  const bea = await workspace.addPerson("bea");
  const limited = withToken(workspace.administrator, [
    "tokens.create",
    "users.assignRoles",
    "account.administer",
    "messages.post",
  ]);
  const make = (person: Person, input: object) => outcomeOf(workspace, person, "createAccessToken", { label: "more", ...input });
  t.is(await make(limited, { permissions: ["MESSAGES_POST"] }), null);
  for (const wider of [{ permissions: ["MESSAGES_POST", "MESSAGES_READ"] }, { permissions: ["ROOM_PIN"] }, { scopes: ["WRITE"] }])
    t.is(await make(limited, wider), "NotPermitted", JSON.stringify(wider));
  const administering = { ...limited, limit: undefined, scopes: ["administer"] as const };
  t.is(await make(administering, { permissions: ["TOKENS_CREATE", "ROOM_PIN"] }), null);
  t.is(await make(administering, { permissions: ["MESSAGES_POST"] }), "NotPermitted");
  t.is(await make(administering, { scopes: ["ADMINISTER"], permissions: ["TOKENS_CREATE"] }), "TokenInvalid");
  t.is(await make(administering, {}), "TokenInvalid");

  const { userId } = bea;
  t.is(await outcomeOf(workspace, limited, "assignRole", { userId, role: "ADMINISTRATOR" }), "PermissionNotHeld");
  const inviter = withToken(workspace.administrator, ["invites.create", "files.upload"]);
  t.is(await outcomeOf(workspace, inviter, "createInviteLink", { role: "GUEST" }), "PermissionNotHeld");
  t.is(await outcomeOf(workspace, limited, "createRole", { name: "More", permissions: ["FILES_PURGE"] }), "PermissionNotHeld");
  t.is(await outcomeOf(workspace, limited, "createRole", { name: "Poster", permissions: ["MESSAGES_POST"] }), null);
  t.is(await outcomeOf(workspace, limited, "resetPassword", { userId }), "NotPermitted");
});
