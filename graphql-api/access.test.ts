import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { directRoomId } from "@logue/command-service/contract/streams.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "./testing/workspace.ts";

const roles = ["administrator", "moderator", "member", "guest", "bot", "auditor"] as const;
const kinds = ["public", "private", "direct", "group"] as const;

/** The roles that may read a public channel without being a member. Members read all kinds of rooms. */
const readsPublicRooms: Readonly<Record<WorkspaceRole, boolean>> = {
  administrator: true,
  moderator: true,
  member: true,
  guest: false,
  bot: true,
  auditor: true,
};

const seesVersions: Readonly<Record<WorkspaceRole, boolean>> = {
  administrator: true,
  moderator: true,
  member: false,
  guest: false,
  bot: false,
  auditor: false,
};

/** A room that holds one object of each kind. Kim sent all of it. */
interface FilledRoom {
  readonly roomId: string;
  readonly name: string | null;
  readonly messageId: string;
  readonly fileId: string;
  /** A word that occurs only in this room. */
  readonly word: string;
}

async function fill({ send }: TestWorkspace, kim: Person, roomId: string, name: string | null): Promise<FilledRoom> {
  const messageId = uuidv7();
  const fileId = uuidv7();
  const word = `w${messageId.replaceAll("-", "")}`;
  const noMentions = { mentionedUserIds: [], mentionsRoom: false } as const;
  const plain = { roomId, ...noMentions, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const bytes = { sizeBytes: 1, sha256: "0".repeat(64), keyId: "key", width: null, height: null, thumbnail: null } as const;
  await send(kim, "RecordUpload", {
    ...bytes,
    fileId,
    roomId,
    name: "x.txt",
    contentType: "text/plain",
    blobKey: `files/${fileId}`,
  });
  await send(kim, "PostMessage", { ...plain, messageId, text: `first ${word}`, threadRootId: null, fileIds: [fileId] });
  await send(kim, "EditMessage", { ...noMentions, messageId, roomId, text: `again ${word}` });
  await send(kim, "PostMessage", { ...plain, messageId: uuidv7(), text: "a reply", threadRootId: messageId });
  await send(kim, "PinMessage", { messageId, roomId });
  return { roomId, name, messageId, fileId, word };
}

async function channel(workspace: TestWorkspace, kim: Person, visibility: "public" | "private"): Promise<FilledRoom> {
  const roomId = uuidv7();
  const name = `${visibility}-${roomId}`;
  const facts = { roomId, name, visibility, topic: "", description: "", memberIds: [], origin: null };
  await workspace.send(kim, "CreateChannel", facts);
  return fill(workspace, kim, roomId, name);
}

async function conversation(workspace: TestWorkspace, kim: Person, others: readonly Person[]): Promise<FilledRoom> {
  const memberIds = [kim, ...others].map(({ userId }) => userId);
  const roomId = directRoomId(memberIds);
  await workspace.send(kim, "OpenDirectRoom", { roomId, memberIds });
  return fill(workspace, kim, roomId, null);
}

const lookEverywhere = `query ($roomId: ID!, $messageId: ID!, $fileId: ID!, $name: String!, $word: String!) {
  room(id: $roomId) {
    messages { edges { node { id } } }
    members { edges { node { user { id } } } }
    threads { edges { node { id thread { edges { node { id } } } } } }
    pins { edges { node { id } } }
    files { edges { node { id } } }
  }
  roomByName(name: $name) { id }
  message(id: $messageId) { id room { id } }
  messageVersions(messageId: $messageId) { text }
  file(id: $fileId) { id }
  roomEntry(roomId: $roomId) { room { id } }
  inRoom: search(query: $word, roomId: $roomId) { messages { edges { node { id } } } }
  anywhere: search(query: $word) { messages { edges { node { id } } } }
}`;

const look = ({ answer }: TestWorkspace, viewer: Person, { name, ...room }: FilledRoom): Promise<JsonObject> =>
  answer(viewer, lookEverywhere, { ...room, name: name ?? "no-such-name" });

function seesAll(t: ExecutionContext, seen: JsonObject, room: FilledRoom, who: string): void {
  t.deepEqual(seen.room.messages.edges, [{ node: { id: room.messageId } }], who);
  t.true(seen.room.members.edges.length > 0, who);
  t.is(seen.room.threads.edges[0].node.thread.edges.length, 1, who);
  t.is(seen.room.pins.edges.length, 1, who);
  t.is(seen.room.files.edges.length, 1, who);
  t.deepEqual(seen.roomByName, room.name === null ? null : { id: room.roomId }, who);
  t.deepEqual(seen.message, { id: room.messageId, room: { id: room.roomId } }, who);
  t.deepEqual(seen.file, { id: room.fileId }, who);
  t.is(seen.inRoom.messages.edges.length, 1, who);
}

const nothingSeen = {
  room: null,
  roomByName: null,
  message: null,
  messageVersions: null,
  file: null,
  roomEntry: null,
  inRoom: { messages: { edges: [] } },
  anywhere: { messages: { edges: [] } },
};

async function filledWorkspace() {
  const workspace = await openTestWorkspace();
  const kim = await workspace.addPerson("kim");
  const lee = await workspace.addPerson("lee");
  const sam = await workspace.addPerson("sam");
  const rooms = {
    public: await channel(workspace, kim, "public"),
    private: await channel(workspace, kim, "private"),
    direct: await conversation(workspace, kim, [lee]),
    group: await conversation(workspace, kim, [lee, sam]),
  };
  return { workspace, kim, lee, sam, rooms };
}

test("members read their rooms whatever their role; outsiders read public channels if their role may, and see no other room", async (t) => {
  const { workspace, kim, lee, rooms } = await filledWorkspace();
  t.teardown(workspace.close);
  const { send, addPerson } = workspace;
  for (const role of roles) {
    // Auditors cannot be added to a room. A member who becomes an auditor stays in the rooms they
    // were in.
    const isAuditor = role === "auditor";
    const person = await addPerson(`in-${role}`, isAuditor ? "member" : role);
    const insider: Person = isAuditor ? { ...person, role, actorKind: "auditor" } : person;
    const outsider = await addPerson(`out-${role}`, role);
    for (const kind of ["public", "private"] as const) {
      await send(kim, "AddMembers", { roomId: rooms[kind].roomId, userIds: [insider.userId] });
    }
    const ofInsider = {
      ...rooms,
      direct: await conversation(workspace, kim, [insider]),
      group: await conversation(workspace, kim, [insider, lee]),
    };
    if (isAuditor) await send(workspace.administrator, "AssignRole", { userId: insider.userId, role });
    for (const kind of kinds) {
      const inside = `${role} in a ${kind} room`;
      const seen = await look(workspace, insider, ofInsider[kind]);
      seesAll(t, seen, ofInsider[kind], inside);
      t.truthy(seen.roomEntry, inside);
      t.is(seen.anywhere.messages.edges.length, 1, inside);
      t.is(seen.messageVersions !== null, seesVersions[role], inside);

      const outside = `${role} outside a ${kind} room`;
      const seenOutside = await look(workspace, outsider, rooms[kind]);
      if (kind !== "public" || !readsPublicRooms[role]) {
        t.deepEqual(seenOutside, nothingSeen, outside);
        continue;
      }
      seesAll(t, seenOutside, rooms[kind], outside);
      t.is(seenOutside.roomEntry, null, outside);
      t.is(seenOutside.anywhere.messages.edges.length, 0, outside);
      t.is(seenOutside.messageVersions !== null, seesVersions[role], outside);
    }
  }
});

test("the sender sees the older texts of their own message", async (t) => {
  const { workspace, kim, rooms } = await filledWorkspace();
  t.teardown(workspace.close);
  const seen = await look(workspace, kim, rooms.private);
  t.deepEqual(seen.messageVersions, [{ text: `first ${rooms.private.word}` }]);
});

test("a room that the viewer may not see is answered like a room that does not exist", async (t) => {
  const { workspace, rooms } = await filledWorkspace();
  t.teardown(workspace.close);
  const eve = await workspace.addPerson("eve");
  const missing: FilledRoom = { roomId: uuidv7(), name: "missing", messageId: uuidv7(), fileId: uuidv7(), word: "missing" };
  t.deepEqual(await look(workspace, eve, rooms.private), await look(workspace, eve, missing));
  const act = `mutation ($room: ID!, $message: ID!) {
    setTyping(input: { roomId: $room, isTyping: true }) { refusal { code } }
    starMessage(input: { messageId: $message }) { refusal { code } }
    unstarMessage(input: { messageId: $message }) { refusal { code } }
    addReaction(input: { messageId: $message, emoji: "tada" }) { refusal { code } }
    removeReaction(input: { messageId: $message, emoji: "tada" }) { refusal { code } }
    editMessage(input: { messageId: $message, text: "mine" }) { refusal { code } }
    deleteMessage(input: { messageId: $message }) { refusal { code } }
    pinMessage(input: { messageId: $message }) { refusal { code } }
    unpinMessage(input: { messageId: $message }) { refusal { code } }
    joinRoom(input: { roomId: $room }) { refusal { code } }
    leaveRoom(input: { roomId: $room }) { refusal { code } }
    renameRoom(input: { roomId: $room, name: "mine" }) { refusal { code } }
    markRead(input: { roomId: $room, number: 1 }) { refusal { code } }
    postMessage(input: { messageId: "${uuidv7()}", roomId: $room, text: "hello" }) { refusal { code } }
  }`;
  const { roomId, messageId } = rooms.private;
  const refusals = await workspace.answer(eve, act, { room: roomId, message: messageId });
  t.deepEqual(refusals, await workspace.answer(eve, act, { room: missing.roomId, message: missing.messageId }));
  for (const [mutation, { refusal }] of Object.entries(refusals)) t.regex(refusal.code, /^(Room|Message)Unknown$/, mutation);
});

test("a removed member no longer sees the room, its mentions, its stars and its search results", async (t) => {
  const { workspace, kim, lee, rooms } = await filledWorkspace();
  t.teardown(workspace.close);
  const { send, answer } = workspace;
  const { roomId, messageId, word } = rooms.private;
  await send(kim, "AddMembers", { roomId, userIds: [lee.userId] });
  await send(lee, "StarMessage", { roomId, messageId });
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const toLee = { messageId: uuidv7(), roomId, text: "@lee", mentionedUserIds: [lee.userId], mentionsRoom: false };
  await send(kim, "PostMessage", { ...plain, ...toLee });
  const mine = `query ($word: String!) {
    stars { edges { node { id } } }
    mentions { edges { node { message { id } } } }
    search(query: $word) { messages { edges { node { id } } } }
  }`;
  const before = await answer(lee, mine, { word });
  t.deepEqual(
    [before.stars, before.mentions, before.search.messages].map(({ edges }) => edges.length),
    [1, 1, 1],
  );
  await send(kim, "RemoveMember", { roomId, userId: lee.userId });
  const after = await answer(lee, mine, { word });
  t.deepEqual(
    [after.stars, after.mentions, after.search.messages].map(({ edges }) => edges.length),
    [0, 0, 0],
  );
  t.deepEqual(await look(workspace, lee, rooms.private), nothingSeen);
});

test("an account is seen by its owner and by users who may edit all accounts", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const email = "query ($id: ID!) { account(userId: $id) { email } }";
  for (const role of roles) {
    const person = await workspace.addPerson(`a-${role}`, role);
    const other = await workspace.answer(person, email, { id: kim.userId });
    t.deepEqual(other.account, role === "administrator" ? { email: "kim@example.org" } : null, role);
    const own = await workspace.answer(person, email, { id: person.userId });
    t.deepEqual(own.account, { email: `a-${role}@example.org` }, role);
  }
});

test("without the permission a list is an error, and a single object is null", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const allowed: Readonly<Record<string, readonly WorkspaceRole[]>> = {
    "{ users { edges { node { id } } } }": ["administrator", "moderator", "member", "bot", "auditor"],
    "{ browseRooms { edges { node { id } } } }": ["administrator", "moderator", "member", "bot", "auditor"],
    "{ inviteLinks { edges { node { id } } } }": ["administrator", "moderator", "member"],
    "{ operations { projections { name } } }": ["administrator", "auditor"],
    '{ user(name: "ada") { id } }': ["administrator", "moderator", "member", "bot", "auditor"],
  };
  for (const role of roles) {
    const person = await workspace.addPerson(`p-${role}`, role);
    for (const [question, may] of Object.entries(allowed)) {
      const { data, errors } = await workspace.ask(person, question);
      const isAnswered = Object.values(data ?? { none: null }).every((value) => value !== null);
      t.is(isAnswered, may.includes(role), `${role}: ${question}`);
      if (errors !== undefined) t.is(errors[0]?.extensions.code, "NotPermitted", `${role}: ${question}`);
    }
  }
});

test("a person sees their own invite links, and all of them with the permission to revoke them", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  for (const person of [kim, workspace.administrator]) {
    await workspace.send(person, "CreateInviteLink", { inviteId: uuidv7(), role: "member", expiresAt: null, usesMax: null });
  }
  const links = "{ inviteLinks { edges { node { createdBy { name } } } } }";
  const makers = async (viewer: Person) =>
    (await workspace.answer(viewer, links)).inviteLinks.edges.map((edge: JsonObject) => edge.node.createdBy.name);
  t.deepEqual(await makers(kim), ["kim"]);
  t.deepEqual(await makers(workspace.administrator), ["ada", "kim"]);
});

test("a visitor who is not signed in sees only the workspace's public facts", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  t.is((await workspace.answer(null, "{ workspace { name } }")).workspace.name, "Analytical Engines");
  t.deepEqual(await workspace.answer(null, '{ viewer { user { id } } invitePreview(token: "x") { role } }'), {
    viewer: null,
    invitePreview: null,
  });
  const questions = [
    `{ user(id: "${workspace.administrator.userId}") { id } }`,
    "{ users { edges { cursor } } }",
    `{ account(userId: "${workspace.administrator.userId}") { email } }`,
    `{ room(id: "${workspace.generalRoomId}") { id } }`,
    '{ roomByName(name: "general") { id } }',
    "{ browseRooms { edges { cursor } } }",
    `{ message(id: "${uuidv7()}") { id } }`,
    `{ messageVersions(messageId: "${uuidv7()}") { text } }`,
    "{ inbox { edges { cursor } } }",
    `{ roomEntry(roomId: "${workspace.generalRoomId}") { unreadCount } }`,
    "{ mentions { edges { cursor } } }",
    "{ stars { edges { cursor } } }",
    `{ starredMessageIds(messageIds: ["${uuidv7()}"]) }`,
    `{ file(id: "${uuidv7()}") { id } }`,
    '{ search(query: "x") { unknownNames } }',
    "{ presences(userIds: []) { presence } }",
    "{ scheduledMessages { text } }",
    `mutation { cancelScheduledMessage(input: { id: "${uuidv7()}" }) { id } }`,
    "{ drafts { text } }",
    "{ pushDevices { id } }",
    "{ webPushKey }",
    `{ messageNotice(messageId: "${uuidv7()}") { title } }`,
    `mutation { revokePushDevice(input: { id: "x" }) { id } }`,
    "{ sidebar { revision } }",
    "{ receivedReactions { edges { cursor } } }",
    "mutation { arrangeSidebar(input: { sections: [] }) { refusal { code } } }",
    `mutation { saveDraft(input: { roomId: "${workspace.generalRoomId}", text: "x" }) { revision } }`,
    `mutation { deleteDraft(input: { roomId: "${workspace.generalRoomId}" }) { roomId } }`,
    "{ inviteLinks { edges { cursor } } }",
    "{ operations { projections { name } } }",
    `mutation { setTyping(input: { roomId: "${workspace.generalRoomId}", isTyping: true }) { roomId } }`,
    `mutation { markRead(input: { roomId: "${workspace.generalRoomId}", number: 1 }) { position } }`,
  ];
  for (const question of questions) {
    const { errors } = await workspace.ask(null, question);
    t.is(errors?.[0]?.extensions.code, "UNAUTHENTICATED", question);
  }
});

test("an access token can do what its scopes allow and nothing more", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const withScopes = (...scopes: Person["scopes"]) => ({ ...workspace.administrator, sessionId: null, tokenId: "token", scopes });
  const asked = {
    read: '{ roomByName(name: "general") { id } }',
    write: 'mutation { setStatus(input: { text: "here" }) { refusal { code } } }',
    administer: 'mutation { changeWorkspaceSettings(input: { name: "Engines" }) { refusal { code } } }',
  } as const;
  for (const scope of ["read", "write", "administer"] as const) {
    for (const [needed, question] of Object.entries(asked)) {
      const { errors } = await workspace.ask(withScopes(scope), question);
      t.is(errors?.[0]?.extensions.code, needed === scope ? undefined : "ScopeMissing", `${scope} for ${needed}`);
    }
  }
});
