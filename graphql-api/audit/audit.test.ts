import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const page = `query ($filter: AuditLogFilter, $first: Int, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    edges { cursor node {
      id eventId kind summary recordedAt happenedAt isClaimed actorId actor { name } actorKind sessionId via causeId
      roomId roomName personId person { name } targetId changes { field before after } isErased
    } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Scene {
  readonly workspace: TestWorkspace;
  readonly auditor: Person;
  readonly bea: Person;
  readonly roomId: string;
  readonly messageId: string;
}

const text = "The safe opens at nine.";
const words = { mentionedUserIds: [], mentionsRoom: false };

async function openScene(): Promise<Scene> {
  const workspace = await openTestWorkspace();
  const auditor = await workspace.addPerson("aud", "auditor");
  const bea = await workspace.addPerson("bea");
  const { send, administrator: ada } = workspace;
  const [roomId, messageId] = [uuidv7(), uuidv7()];
  const facts = { name: "safe", visibility: "private", topic: "Numbers", description: "", origin: null } as const;
  await send(ada, "CreateChannel", { roomId, ...facts, memberIds: [bea.userId] });
  const place = { roomId, threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  await send(bea, "PostMessage", { ...place, ...words, messageId, text });
  await send(bea, "EditMessage", { roomId, messageId, text: `${text} Not at ten.`, ...words });
  await send(bea, "AddReaction", { roomId, messageId, emoji: "tada" });
  await send(ada, "DeleteMessage", { roomId, messageId });
  await send(ada, "RenameRoom", { roomId, name: "strongroom" });
  await send(ada, "SetTopic", { roomId, topic: "Combinations" });
  await send(ada, "GrantRoomRole", { roomId, userId: bea.userId, role: "moderator" });
  await send(ada, "AssignRole", { userId: bea.userId, role: "moderator" });
  await send(bea, "RenameUser", { userId: bea.userId, name: "beatrix" });
  return { workspace, auditor, bea, roomId, messageId };
}

let scene: Scene;
test.before(async () => {
  scene = await openScene();
});
test.after.always(() => scene?.workspace.close());

async function read(filter: JsonObject = {}, asked: JsonObject = {}): Promise<JsonObject> {
  return (await scene.workspace.answer(scene.auditor, page, { filter, ...asked })).auditLog;
}

const nodesOf = ({ edges }: JsonObject): JsonObject[] => edges.map(({ node }: JsonObject) => node);
const kindsOf = (found: JsonObject): string[] => nodesOf(found).map(({ kind }) => kind);

async function readAll(filter: JsonObject, first: number): Promise<JsonObject[]> {
  const nodes: JsonObject[] = [];
  for (let after: string | null = null; ; ) {
    const found: JsonObject = await read(filter, { first, after });
    nodes.push(...nodesOf(found));
    if (!found.pageInfo.hasNextPage) return nodes;
    after = found.pageInfo.endCursor;
  }
}

test.serial("what happened in a room is told newest first, with old and new values and without content", async (t) => {
  const { roomId, messageId, bea, workspace } = scene;
  const found = await read({ roomId });
  const changes = (kind: string) => nodesOf(found).find((node) => node.kind === kind)?.changes;
  t.deepEqual(kindsOf(found), [
    ...["RoomRoleGranted", "TopicSet", "RoomRenamed", "MessageDeleted", "ReactionAdded", "MessageEdited", "MessagePosted"],
    "RoomCreated",
  ]);
  t.deepEqual(changes("RoomRenamed"), [{ field: "name", before: "safe", after: "strongroom" }]);
  t.deepEqual(changes("ReactionAdded"), [{ field: "emoji", before: null, after: "tada" }]);
  t.deepEqual(changes("TopicSet"), []);
  t.like(nodesOf(found)[3], { personId: bea.userId, targetId: messageId, roomName: "strongroom" });
  t.like(nodesOf(found)[6], { kind: "MessagePosted", actorId: bea.userId, targetId: messageId, actorKind: "USER" });
  t.is(nodesOf(found)[3]?.actorId, workspace.administrator.userId);
  const all = JSON.stringify(await readAll({}, 100));
  for (const secret of [text, "Numbers", "Combinations"]) t.false(all.includes(secret), secret);
});

test.serial("the record is found by actor, person, kind and time, and by several of these", async (t) => {
  const { bea, workspace, roomId } = scene;
  const { userId: adaId } = workspace.administrator;
  const all = await readAll({}, 100);
  const expect = (isWanted: (node: JsonObject) => boolean) => all.filter(isWanted).map(({ id }) => id);
  const found = async (filter: JsonObject) => (await readAll(filter, 3)).map(({ id }) => id);
  t.deepEqual(
    await found({ actorId: bea.userId }),
    expect(({ actorId }) => actorId === bea.userId),
  );
  t.deepEqual(
    await found({ actorId: adaId, roomId }),
    expect((node) => node.actorId === adaId && node.roomId === roomId),
  );
  const kinds = ["MessagePosted", "RoomRenamed"];
  t.deepEqual(
    await found({ kinds }),
    expect(({ kind }) => kinds.includes(kind)),
  );
  t.deepEqual(
    await found({ kinds, actorId: adaId }),
    expect((node) => kinds.includes(node.kind) && node.actorId === adaId),
  );
  const times = all.map(({ recordedAt }) => recordedAt);
  for (const [place, to] of times.entries()) {
    const from = times[place + 6] ?? times.at(-1);
    t.deepEqual(
      await found({ from, to }),
      expect(({ recordedAt }) => recordedAt >= from && recordedAt <= to),
    );
  }
  const isAbout = (node: JsonObject) => node.personId === bea.userId || (node.kind === "RoomCreated" && node.roomId === roomId);
  t.deepEqual(await found({ personId: bea.userId }), expect(isAbout));
});

test.serial("old names and roles of a person are told beside the new ones", async (t) => {
  const found = nodesOf(await read({ personId: scene.bea.userId, kinds: ["UserRenamed", "RoleAssigned"] }));
  t.deepEqual(
    found.map(({ changes }) => changes),
    [[{ field: "name", before: "bea", after: "beatrix" }], [{ field: "role", before: "member", after: "moderator" }]],
  );
});

test.serial("pages of any size hold each entry once, and a wrong filter is refused", async (t) => {
  const all = (await readAll({}, 100)).map(({ id }) => id);
  t.deepEqual(all, all.toSorted().reverse());
  for (const size of [1, 7])
    t.deepEqual(
      (await readAll({}, size)).map(({ id }) => id),
      all,
    );
  for (const [filter, code] of [
    [{ kinds: ["Nonsense"] }, "InputInvalid"],
    [{ kinds: Array.from({ length: 21 }, () => "RoomRenamed") }, "InputInvalid"],
  ] as const) {
    const { errors } = await scene.workspace.ask(scene.auditor, page, { filter });
    t.is(errors?.[0]?.extensions.code, code);
  }
  const { errors } = await scene.workspace.ask(scene.auditor, page, { after: "record:1" });
  t.truthy(errors?.[0]);
  t.deepEqual(nodesOf(await read({ to: "2001-01-01T00:00:00Z" })), []);
  t.deepEqual(nodesOf(await read({ roomId: uuidv7() })), []);
});

test.serial("the record is searched by names, rooms and values, together with other filters, and never by content", async (t) => {
  const { bea, roomId } = scene;
  const all = await readAll({}, 100);
  const idsWhere = (isWanted: (node: JsonObject) => boolean) => all.filter(isWanted).map(({ id }) => id);
  const found = async (filter: JsonObject, size = 3) => (await readAll(filter, size)).map(({ id }) => id);
  t.deepEqual(
    await found({ text: "STRONGROOM" }),
    idsWhere((node) => node.roomId === roomId),
  );
  const ofBea = idsWhere(
    ({ actorId, personId, kind, roomId: room }) =>
      actorId === bea.userId || personId === bea.userId || (kind === "RoomCreated" && room === roomId),
  );
  t.deepEqual(await found({ text: "beatr*" }), ofBea);
  t.deepEqual(
    await found({ text: "beatrix", kinds: ["RoleAssigned"] }),
    idsWhere(({ kind, personId }) => kind === "RoleAssigned" && personId === bea.userId),
  );
  t.deepEqual(kindsOf(await read({ text: "tada" })), ["ReactionAdded"], "a value");
  t.deepEqual(kindsOf(await read({ text: "safe" })), ["RoomCreated"], "the name of before");
  for (const content of ["nine", "Numbers", "Combinations", "opens"]) t.deepEqual(await found({ text: content }), [], content);
  for (const wrong of ["", " * ", "a b c d e f g h i", "x".repeat(201)]) {
    const { errors } = await scene.workspace.ask(scene.auditor, page, { filter: { text: wrong } });
    t.is(errors?.[0]?.extensions.code, "InputInvalid", wrong);
  }
});

test.serial("those without the permission are refused, whatever they ask for", async (t) => {
  const { workspace, bea } = scene;
  const guest = await workspace.addPerson("gus", "guest");
  for (const person of [bea, guest]) {
    const { errors } = await workspace.ask(person, page, { filter: { actorId: person.userId } });
    t.is(errors?.[0]?.extensions.code, "NotPermitted");
  }
  t.is((await workspace.ask(null, page, {})).errors?.[0]?.extensions.code, "UNAUTHENTICATED");
});
