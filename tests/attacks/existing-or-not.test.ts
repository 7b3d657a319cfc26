import { readFileSync } from "node:fs";
import { directRoomId } from "@logue/command-service/contract/streams.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "@logue/graphql-api/testing/workspace.ts";
import test from "ava";
import { buildSchema, getNamedType, isInputObjectType } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { derivedInput } from "./matrix/derived-input.ts";
import type { Variables } from "./matrix/operations.ts";

/**
 * For each operation that takes an id or a name: a hidden thing is answered in the same words as a
 * missing one.
 */

const schema = buildSchema(readFileSync(new URL("../../graphql-api/generated/schema.graphql", import.meta.url), "utf8"));

/** The ids and names of one set of things. */
interface Things {
  readonly roomId: string;
  readonly name: string;
  readonly messageId: string;
  readonly fileId: string;
  readonly inviteId: string;
}

const refusal = "{ refusal { code meaning details { name value } } result { __typename } }";
/** Inputs that need more than a value of the right type. */
const roomInputs: Readonly<Record<string, string>> = {
  renameRoom: ', name: "new-name"',
  addMembers: ', userIds: ["01960000-0000-7000-8000-0000000000aa"]',
  removeMember: ', userId: "01960000-0000-7000-8000-0000000000aa"',
  grantRoomRole: ', userId: "01960000-0000-7000-8000-0000000000aa", role: OWNER',
  grantRole: ', userId: "01960000-0000-7000-8000-0000000000aa", roleId: "moderator"',
  withdrawRole: ', userId: "01960000-0000-7000-8000-0000000000aa", roleId: "moderator"',
  postMessage: ', text: "x"',
  chooseNotificationLevel: ", level: NOTHING",
};
const messageInputs: Readonly<Record<string, string>> = {
  addReaction: ', emoji: "tada"',
  removeReaction: ', emoji: "tada"',
};

interface Question {
  readonly document: string;
  readonly input?: Variables;
}

/**
 * How each operation asks for a thing. Mutations without an entry get an input derived from the
 * types of its fields.
 */
function questions(things: Things): Record<string, Question> {
  const written = Object.entries(writtenQuestions(things)).map(([name, document]) => [name, { document }] as const);
  const derived = unwrittenMutations.map((field) => {
    const [argument] = field.args;
    const document = `mutation ($input: ${argument?.type}) { ${field.name}(input: $input) ${refusal} }`;
    return [field.name, { document, input: derivedInput(field, { ...things, inviteLinkId: things.inviteId }) }] as const;
  });
  return Object.fromEntries([...written, ...derived]);
}

const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 16);

function writtenQuestions({ roomId, name, messageId, fileId, inviteId }: Things): Record<string, string> {
  const mutation = (field: string, input: string) => `mutation { ${field}(input: { ${input} }) ${refusal} }`;
  return {
    ...Object.fromEntries(
      Object.entries(roomInputs).map(([field, rest]) => [field, mutation(field, `roomId: "${roomId}"${rest}`)]),
    ),
    ...Object.fromEntries(
      Object.entries(messageInputs).map(([field, rest]) => [field, mutation(field, `messageId: "${messageId}"${rest}`)]),
    ),
    saveDraft: `mutation { saveDraft(input: { roomId: "${roomId}", text: "x" }) { refusal { code } } }`,
    deleteDraft: `mutation { deleteDraft(input: { roomId: "${roomId}" }) { refusal { code } } }`,
    runSlashCommand: `mutation { runSlashCommand(input: { roomId: "${roomId}", text: "/me waves" }) { refusal { code } } }`,
    slashCommands: `{ slashCommands(roomId: "${roomId}") { word } }`,
    pressMessageElement: `mutation { pressMessageElement(input: { messageId: "${messageId}", actionId: "x", value: "" }) { refusal { code } } }`,
    suggestOptions: `mutation { suggestOptions(input: { messageId: "${messageId}", actionId: "x", query: "" }) { refusal { code } } }`,
    scheduleMessage: `mutation { scheduleMessage(input: { roomId: "${roomId}", text: "x", localTime: "${inAMonth}", timeZone: "UTC" }) { refusal { code } } }`,
    setTyping: `mutation { setTyping(input: { roomId: "${roomId}", isTyping: true }) { refusal { code } } }`,
    changeSetting: mutation("changeSetting", `scope: ROOM, scopeId: "${roomId}", key: "readReceipts", value: false`),
    deleteFile: mutation("deleteFile", `fileId: "${fileId}"`),
    describeFile: mutation("describeFile", `fileId: "${fileId}", description: "A chart"`),
    purgeFile: mutation("purgeFile", `fileId: "${fileId}"`),
    chooseAvatar: mutation("chooseAvatar", `fileId: "${fileId}"`),
    revokeInviteLink: mutation("revokeInviteLink", `inviteLinkId: "${inviteId}"`),
    createChannel: mutation("createChannel", `name: "${name}", visibility: PUBLIC`),
    settings: `{ settings(scope: ROOM, scopeId: "${roomId}") { key value mayChange } }`,
    room: `{ room(id: "${roomId}") { id } }`,
    roomByName: `{ roomByName(name: "${name}") { id } }`,
    roomEntry: `{ roomEntry(roomId: "${roomId}") { unreadCount } }`,
    roomChanges: `{ roomChanges(roomId: "${roomId}") { cursor } }`,
    roomHistory: `{ roomHistory(roomId: "${roomId}") { edges { cursor } } }`,
    message: `{ message(id: "${messageId}") { id } }`,
    messageReaders: `{ messageReaders(messageId: "${messageId}") { count } }`,
    messageNotice: `{ messageNotice(messageId: "${messageId}") { title } }`,
    messageVersions: `{ messageVersions(messageId: "${messageId}") { text } }`,
    file: `{ file(id: "${fileId}") { id } }`,
    nodes: `{ nodes(ids: ["${roomId}", "${messageId}", "${fileId}"]) { __typename } }`,
    followedThread: `{ followedThread(threadRootId: "${messageId}") { isFollowed } }`,
    followThread: mutation("followThread", `roomId: "${roomId}", threadRootId: "${messageId}"`),
    unfollowThread: mutation("unfollowThread", `roomId: "${roomId}", threadRootId: "${messageId}"`),
    starredMessageIds: `{ starredMessageIds(messageIds: ["${messageId}"]) }`,
    search: `{ search(query: "in:${name} x", roomId: "${roomId}") { messages { edges { cursor } } rooms { id } } }`,
  };
}

/**
 * These take no id of a room, message, file or invite. What they reveal of people and teams is
 * tried below and in other tests.
 */
const others = `
  workspace viewer account user users browseRooms inbox mentions followedThreads markAllThreadsRead stars presences drafts pushDevices webPushKey registerPushDevice revokePushDevice receivedReactions sidebar returnedMail arrangeSidebar scheduledMessages changeScheduledMessage cancelScheduledMessage sendScheduledMessage submitProgramDialog pressDialogElement closeProgramDialog inviteLinks invitePreview signInWays signInLinkPreview askForSignInLink operations createWorkspace
  changeWorkspaceSettings integrationInstance integrationInstances integrationKinds integrationDeliveries replayPreview tryPayload tryInstance signInMethods peopleSync peopleSyncChanges startPeopleSync signInByMethod startLinkingExternalAccount linkExternalAccount trySignInMethod secondStepKinds secondFactorDemand confirmationKinds confirmSession mailCode mailConfirmationLink confirmEmail addMailFactor finishSignIn prepareAuthenticator addAuthenticator preparePasskey addPasskey signInWithPasskey removeSecondFactor createRecoveryCodes resetSecondFactors unlinkExternalAccount addIntegration removeIntegration pauseReaction resumeReaction retryDeadLetters replayReaction redeliver renewInstanceSecret oauthClients oauthScopes registerOAuthClient changeOAuthClient renewOAuthClientSecret disableOAuthClient withdrawOAuthAccess createInviteLink registerUser registerBot signIn signOut redeemSignInLink createSignInLinks mailSignInLinks resetPassword revokeSession revokeSessions changePassword createAccessToken
  revokeAccessToken renameUser replaceEmail editProfile setStatus clearStatus removeAvatar restoreExternalPicture assignRole deactivateUser reactivateUser eraseUser approveErasure
  customEmoji removeEmoji auditLog case cases openCase approveCase closeCase openDirectRoom setPresence setIdle setInSight botAccounts unclaimedAccounts accountsWithoutSecondFactor importJob myChanges
  team teams createTeam renameTeam describeTeam addTeamMembers removeTeamMember grantTeamRole disbandTeam roles createRole changeRole deleteRole`.match(
  /\w+/g,
);

const nothing: Things = { roomId: "", name: "", messageId: "", fileId: "", inviteId: "" };
const idFields = ["roomId", "messageId", "fileId", "inviteLinkId"];

/** The mutations that take the id of a thing and have no entry above. */
const unwrittenMutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => {
  const input = field.args[0] === undefined ? undefined : getNamedType(field.args[0].type);
  const isKnown = others?.includes(field.name) || field.name in writtenQuestions(nothing);
  return !isKnown && isInputObjectType(input) && idFields.some((name) => name in input.getFields());
});

async function hiddenThings({ send }: TestWorkspace, keeper: Person, roomId: string, name: string): Promise<Things> {
  const [messageId, fileId, inviteId] = [uuidv7(), uuidv7(), uuidv7()];
  const bytes = { sizeBytes: 1, sha256: "0".repeat(64), keyId: "key", width: null, height: null, thumbnail: null } as const;
  const file = { ...bytes, fileId, roomId, name: "x.png", contentType: "image/png", blobKey: `files/${fileId}` };
  await send(keeper, "RecordUpload", file);
  const post = { roomId, messageId, text: "x", mentionedUserIds: [], mentionsRoom: false, origin: null } as const;
  await send(keeper, "PostMessage", { ...post, threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [fileId] });
  await send(keeper, "CreateInviteLink", { inviteId, role: "member", expiresAt: null, usesMax: null });
  return { roomId, name, messageId, fileId, inviteId };
}

/**
 * Renames a public channel that an attempt created, so that the next attempt meets only the hidden
 * channel.
 */
async function freeName({ ask, send }: TestWorkspace, asker: Person, name: string): Promise<void> {
  const { data } = await ask(asker, `{ roomByName(name: "${name}") { id } }`);
  const roomId = (data?.roomByName as { id?: string } | null)?.id;
  if (roomId !== undefined) await send(asker, "RenameRoom", { roomId, name: `renamed-${uuidv7()}` });
}

test("a hidden thing is answered like one that does not exist, for each kind of user", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { send, ask, addPerson } = workspace;
  const keeper = await addPerson("keeper");
  const former = await addPerson("former");
  const askers = [await addPerson("stranger"), former, await addPerson("guest", "guest"), await addPerson("bot", "bot")];
  askers.push(await addPerson("auditor", "auditor"));
  const friend = await addPerson("friend");
  const room = { visibility: "private", topic: "", description: "", origin: null } as const;
  const [open, archived] = [uuidv7(), uuidv7()];
  await send(keeper, "CreateChannel", { ...room, roomId: open, name: "plans", memberIds: [former.userId] });
  await send(keeper, "CreateChannel", { ...room, roomId: archived, name: "attic", memberIds: [] });
  await send(keeper, "RemoveMember", { roomId: open, userId: former.userId });
  const direct = directRoomId([keeper.userId, friend.userId]);
  await send(keeper, "OpenDirectRoom", { roomId: direct, memberIds: [friend.userId] });
  const hidden = [
    await hiddenThings(workspace, keeper, open, "plans"),
    await hiddenThings(workspace, keeper, archived, "attic"),
    await hiddenThings(workspace, keeper, direct, "nothing-of-this-name"),
  ];
  await send(keeper, "ArchiveRoom", { roomId: archived });

  const known = [...Object.keys(questions(hidden[0] as Things)), ...(others ?? [])];
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  t.deepEqual(
    operations.filter((name) => !known.includes(name)),
    [],
    "operations that this test does not try",
  );

  let tried = 0;
  for (const things of hidden) {
    for (const asker of askers) {
      const absent = { roomId: uuidv7(), messageId: uuidv7(), fileId: uuidv7(), inviteId: uuidv7(), name: `absent-${tried}` };
      const ofAbsent = questions(absent);
      for (const [name, question] of Object.entries(questions(things))) {
        const put = ({ document, input }: Question = { document: "" }) => ask(asker, document, { input });
        const [existing, missing] = [await put(question), await put(ofAbsent[name])];
        t.true(
          (existing.errors ?? []).every(({ path }) => path !== undefined),
          `${name} is no right document`,
        );
        const plain = (answer: unknown) => JSON.stringify(answer).replaceAll(absent.name, things.name);
        t.is(plain(existing), plain(missing), `${name} as ${asker.name}`);
        tried += 1;
        if (name === "createChannel") for (const made of [things.name, absent.name]) await freeName(workspace, asker, made);
      }
    }
  }
  t.true(tried > 400, String(tried));
});

test("a guest learns nothing about users who share no room with the guest", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const [guest, stranger] = [await workspace.addPerson("guest", "guest"), await workspace.addPerson("stranger")];
  workspace.services.presence.choose(stranger.userId, "busy");
  const ask = (userId: string, name: string) => `{
    user(id: "${userId}") { id } named: user(name: "${name}") { id } account(userId: "${userId}") { email }
    nodes(ids: ["${userId}"]) { __typename } presences(userIds: ["${userId}"]) { presence }
    search(query: "from:${name} x") { messages { edges { cursor } } }
  }`;
  const [existing, missing] = [ask(stranger.userId, "stranger"), ask(uuidv7(), "absent")];
  t.deepEqual(await workspace.ask(guest, existing), await workspace.ask(guest, missing));
});
