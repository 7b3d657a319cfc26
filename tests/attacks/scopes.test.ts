import { readFileSync } from "node:fs";
import { scopeOf as commandScopeOf, isCommandType } from "@logue/command-service/contract/commands.ts";
import { openTestWorkspace, type Person } from "@logue/graphql-api/testing/workspace.ts";
import test from "ava";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from "graphql";
import { v7 as uuidv7 } from "uuid";

/**
 * Each query and mutation of the schema with each set of scopes: what the table allows is done, all
 * else is refused in the same words.
 */

type Scope = Person["scopes"][number];

const schema = buildSchema(readFileSync(new URL("../../graphql-api/generated/schema.graphql", import.meta.url), "utf8"));
const scopeSets: readonly (readonly Scope[])[] = [
  ["read"],
  ["write"],
  ["administer"],
  ["read", "write"],
  ["read", "administer"],
  ["write", "administer"],
  ["read", "write", "administer"],
];

/**
 * Written by hand for the operations that existed when scopes were introduced. A newer command has
 * the scope that the contract declares, and the matrix's table shows what that allows. A mutation
 * that has neither fails the test.
 */
const open = [
  "createWorkspace",
  "registerUser",
  "signIn",
  "finishSignIn",
  "preparePasskey",
  "mailCode",
  "signInWithPasskey",
  "redeemSignInLink",
  "askForSignInLink",
  "signInByMethod",
];
const administering = `
  changeWorkspaceSettings changeSetting trySignInMethod startPeopleSync addIntegration removeIntegration pauseReaction resumeReaction retryDeadLetters replayReaction redeliver renewInstanceSecret createInviteLink revokeInviteLink registerBot renameUser replaceEmail editProfile chooseAvatar removeAvatar restoreExternalPicture
  assignRole deactivateUser reactivateUser eraseUser approveErasure signOut revokeSession revokeSessions changePassword mailConfirmationLink startLinkingExternalAccount createAccessToken revokeAccessToken prepareAuthenticator purgeFile resetPassword createSignInLinks mailSignInLinks registerPushDevice revokePushDevice`.match(
  /\w+/g,
);
const writing = `
  setStatus clearStatus createChannel openDirectRoom renameRoom setTopic setDescription setRoomVisibility joinRoom enterPrivateRoom
  addMembers leaveRoom removeMember grantRoomRole archiveRoom unarchiveRoom setReadOnly postMessage editMessage restoreMessageVersion deleteMessage addReaction
  removeReaction pinMessage unpinMessage removeLinkPreview markRead markUnread markAllThreadsRead setFavourite setHidden setMuted chooseNotificationLevel starMessage
  unstarMessage describeFile copyFile deleteFile saveDraft deleteDraft scheduleMessage changeScheduledMessage cancelScheduledMessage
  sendScheduledMessage runSlashCommand pressMessageElement suggestOptions submitProgramDialog pressDialogElement closeProgramDialog arrangeSidebar setTyping setPresence setIdle setInSight`.match(
  /\w+/g,
);

function scopeOf(kind: "query" | "mutation", name: string): Scope | null {
  if (kind === "query") return "read";
  if (open.includes(name)) return null;
  if (administering?.includes(name)) return "administer";
  if (writing?.includes(name)) return "write";
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  if (isCommandType(type)) return commandScopeOf(type);
  throw new Error(`No scope is declared for ${name}.`);
}

/** A value of the type, as written in a document. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(", ")} }`;
  }
  if (!isScalarType(type)) throw new Error(`No value of ${type}.`);
  if (type.name === "Boolean") return "true";
  if (type.name === "DateTime") return '"2999-01-01T00:00:00.000Z"';
  return type.name === "ID" ? `"${uuidv7()}"` : ["Int", "SafeInt", "Float"].includes(type.name) ? "1" : '"x"';
}

function documentOf(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const given = needed.length === 0 ? "" : `(${needed.map(({ name, type }) => `${name}: ${literal(type)}`).join(", ")})`;
  const selection = isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type)) ? "" : " { __typename }";
  return `${kind} { ${field.name}${given}${selection} }`;
}

test("each operation needs exactly its scope", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const bea = await workspace.addPerson("bea");
  let tried = 0;
  for (const [kind, type] of [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const scope = scopeOf(kind, field.name);
      for (const scopes of scopeSets) {
        const isAllowed = scope === null || scopes.includes(scope);
        // Operations that change who may sign in are tried by other tests; here they would hash
        // passwords for seconds.
        if (isAllowed && (scope === null || field.name === "changePassword")) continue;
        const token = { ...bea, sessionId: null, tokenId: uuidv7(), scopes };
        const { errors } = await workspace.ask(token, documentOf(kind, field));
        const isMissing = errors?.some(({ extensions }) => extensions.code === "ScopeMissing") ?? false;
        t.is(isMissing, !isAllowed, `${field.name} with ${scopes.join("+")}: ${JSON.stringify(errors)}`);
        tried += 1;
      }
    }
  }
  t.true(tried > 400, String(tried));
});

test("a token that may only write can do every write to a message, and gets only ids back", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const bea = await workspace.addPerson("bea");
  const token = { ...bea, sessionId: null, tokenId: uuidv7(), scopes: ["write"] as const };
  const messageId = uuidv7();
  const roomId = workspace.generalRoomId;
  const writes: readonly (readonly [string, object])[] = [
    ["postMessage", { roomId, messageId, text: "one" }],
    ["editMessage", { messageId, text: "two" }],
    ["addReaction", { messageId, emoji: "tada" }],
    ["removeReaction", { messageId, emoji: "tada" }],
    ["pinMessage", { messageId }],
    ["unpinMessage", { messageId }],
    ["starMessage", { messageId }],
    ["unstarMessage", { messageId }],
    ["deleteMessage", { messageId }],
  ];
  for (const [name, input] of writes) {
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const selection = name.includes("tar") ? "messageId" : "messageId message { text }";
    const answer = await workspace.answer(
      token,
      `mutation ($input: ${type}!) { ${name}(input: $input) { refusal { code } result { ${selection} } } }`,
      { input },
    );
    t.is(answer[name].refusal, null, name);
    t.is(answer[name].result.messageId, messageId, name);
    t.falsy(answer[name].result.message, name);
  }
});

test("a token that lacks a scope cannot create a link that admits a user", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const bea = await workspace.addPerson("bea");
  const link = "mutation ($id: ID!) { resetPassword(input: { userId: $id }) { refusal { code } } }";
  const links = "mutation ($id: ID!) { createSignInLinks(input: { userIds: [$id] }) { refusal { code } } }";
  for (const scopes of scopeSets.filter((set) => set.includes("administer"))) {
    const token = { ...workspace.administrator, sessionId: null, tokenId: uuidv7(), scopes };
    const expected = scopes.length === 3 ? undefined : "NotPermitted";
    t.is((await workspace.answer(token, link, { id: bea.userId })).resetPassword.refusal?.code, expected);
    t.is((await workspace.answer(token, links, { id: bea.userId })).createSignInLinks.refusal?.code, expected);
  }
});

test("a token cannot create a token with more scopes or a later end", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const bea = await workspace.addPerson("bea");
  const make = `mutation ($scopes: [TokenScope!]!, $expiresAt: DateTime) {
    createAccessToken(input: { label: "more", scopes: $scopes, expiresAt: $expiresAt }) { refusal { code } result { token } }
  }`;
  const expiresAtMs = Date.now() + 3_600_000;
  const token = { ...bea, sessionId: null, tokenId: uuidv7(), scopes: ["administer"] as const, expiresAtMs };
  const later = new Date(expiresAtMs + 1_000).toISOString();
  const inTime = new Date(expiresAtMs - 1_000).toISOString();
  const asked = async (scopes: readonly string[], expiresAt: string | null) =>
    (await workspace.answer(token, make, { scopes, expiresAt })).createAccessToken;
  for (const scopes of [["READ"], ["WRITE"], ["ADMINISTER", "READ"], ["READ", "WRITE", "ADMINISTER"]]) {
    t.deepEqual(await asked(scopes, inTime), { refusal: { code: "NotPermitted" }, result: null }, scopes.join());
  }
  for (const end of [null, later]) t.is((await asked(["ADMINISTER"], end)).refusal?.code, "NotPermitted");
  t.truthy((await asked(["ADMINISTER"], inTime)).result.token);
});
