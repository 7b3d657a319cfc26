import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { viewerOf } from "../sessions/viewers.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";
import { recordAsCsv } from "./export-record.ts";

const open = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { result { caseId case { number } } refusal { code } } }`;
const look = `query ($id: ID!, $roomId: ID, $personId: ID, $text: String, $first: Int, $after: String) {
  case(id: $id) { messages(roomId: $roomId, personId: $personId, text: $text, first: $first, after: $after) {
    edges { node { id roomName sender { name } text deletedAt deletedBy { name } versions { text } } }
    pageInfo { hasNextPage endCursor }
  } } }`;
const change = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { refusal { code } } }`;
const message = "id text isErased isDeleted isPinned editedAt sender { name } reactions { emoji } files { id }";
const pastRoom = `query ($id: ID!, $roomId: ID!, $at: InstantInput!, $last: Int, $before: String) { case(id: $id) {
  roomAsOf(roomId: $roomId, at: $at) { roomId name topic members { edges { node { user { name } } } }
    messages(last: $last, before: $before) { edges { cursor node { ${message} thread { edges { node { text } } } } }
      pageInfo { hasPreviousPage } } } } }`;
const pastMessage = `query ($id: ID!, $messageId: ID!, $at: InstantInput!) {
  case(id: $id) { messageAsOf(messageId: $messageId, at: $at) { ${message} } } }`;
const looks = `query ($filter: AuditLogFilter) { auditLog(filter: $filter) {
  edges { node { kind actorId roomId personId targetId changes { field after } } } } }`;

const aboutCase = ["CaseOpened", "CaseApproved", "CaseClosed", "CaseContentViewed", "CaseHistoryViewed"];

const words = { mentionedUserIds: [], mentionsRoom: false };
const hourMs = 3_600_000;
const later = () => new Date(Date.now() + hourMs).toISOString();

interface Scene {
  readonly workspace: TestWorkspace;
  readonly auditor: Person;
  readonly other: Person;
  readonly bea: Person;
  readonly roomId: string;
  readonly outsideId: string;
  readonly post: (person: Person, roomId: string, text: string) => Promise<string>;
}

/** How far the workspace's clock is ahead. */
let aheadMs = 0;

async function openScene(): Promise<Scene> {
  const workspace = await openTestWorkspace({ clock: () => Date.now() + aheadMs });
  const { send, administrator: ada } = workspace;
  const [auditor, other] = [await workspace.addPerson("aud", "auditor"), await workspace.addPerson("odo", "auditor")];
  const bea = await workspace.addPerson("bea");
  const [roomId, outsideId] = [uuidv7(), uuidv7()];
  const facts = { visibility: "private", topic: "", description: "", origin: null } as const;
  await send(ada, "CreateChannel", { roomId, name: "inside", ...facts, memberIds: [bea.userId] });
  await send(ada, "CreateChannel", { roomId: outsideId, name: "outside", ...facts, memberIds: [bea.userId] });
  const post: Scene["post"] = async (person, room, text) => {
    const messageId = uuidv7();
    const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
    await send(person, "PostMessage", { ...place, ...words, roomId: room, messageId, text });
    return messageId;
  };
  return { workspace, auditor, other, bea, roomId, outsideId, post };
}

let scene: Scene;
test.before(async () => {
  scene = await openScene();
});
test.after.always(() => scene?.workspace.close());

async function openCase(input: JsonObject, person = scene.auditor): Promise<string> {
  const asked = { number: "17", reason: "A complaint", expiresAt: later(), ...input };
  const { openCase: payload } = await scene.workspace.answer(person, open, { input: asked });
  if (payload.refusal !== null) throw new Error(payload.refusal.code);
  return payload.result.caseId;
}

async function seen(person: Person, id: string, asked: JsonObject = {}): Promise<JsonObject[]> {
  const nodes: JsonObject[] = [];
  for (let after: string | null = null; ; ) {
    const { case: found } = await scene.workspace.answer(person, look, { id, ...asked, after });
    nodes.push(...found.messages.edges.map(({ node }: JsonObject) => node));
    if (!found.messages.pageInfo.hasNextPage) return nodes;
    after = found.messages.pageInfo.endCursor;
  }
}

async function refusalOf(person: Person, id: string, asked: JsonObject = {}, query = look): Promise<unknown> {
  const { errors, data } = await scene.workspace.ask(person, query, { id, ...asked });
  return errors?.[0]?.extensions.code ?? data;
}

test.serial("an auditor reads the messages of a case, with deleted ones and older texts, and nothing beside them", async (t) => {
  const { workspace, auditor, bea, roomId, outsideId, post } = scene;
  const { administrator: ada, send } = workspace;
  const first = await post(bea, roomId, "the first words");
  await post(ada, roomId, "of another");
  await post(bea, outsideId, "elsewhere");
  await send(bea, "EditMessage", { roomId, messageId: first, text: "other words", ...words });
  await send(ada, "DeleteMessage", { roomId, messageId: first });
  const ofRoom = await openCase({ roomIds: [roomId] });
  const [newest, oldest] = await seen(auditor, ofRoom, { first: 1 });
  t.like(newest, { text: "of another", roomName: "inside", sender: { name: "ada" } });
  t.like(oldest, { id: first, text: "", deletedBy: { name: "ada" } });
  t.deepEqual(
    oldest?.versions.map(({ text }: JsonObject) => text),
    ["the first words", "other words"],
  );
  t.is((await seen(auditor, ofRoom, { text: "FIRST" })).length, 1);
  t.is((await seen(auditor, ofRoom, { personId: ada.userId })).length, 1);
  const ofPerson = await openCase({ personIds: [bea.userId] });
  t.deepEqual(
    (await seen(auditor, ofPerson)).map(({ roomName }) => roomName),
    ["outside", "inside"],
  );
  const ofBoth = await openCase({ personIds: [bea.userId], roomIds: [roomId] });
  t.deepEqual(
    (await seen(auditor, ofBoth)).map(({ id }) => id),
    [first],
  );
  const ofYesterday = await openCase({ roomIds: [roomId], to: "2020-01-01T00:00:00Z" });
  t.deepEqual(await seen(auditor, ofYesterday), []);
});

test.serial("each look is in the record before anything is shown, and not for the people who are watched", async (t) => {
  const { workspace, auditor, bea, roomId } = scene;
  const id = await openCase({ roomIds: [roomId] });
  await seen(auditor, id, { roomId, text: "first" });
  const filter = { kinds: ["CaseContentViewed"], roomId };
  const { auditLog } = await workspace.answer(scene.other, looks, { filter });
  const [{ node }] = auditLog.edges;
  t.like(node, { actorId: auditor.userId, roomId, targetId: id, changes: [{ field: "text", after: "first" }] });
  for (const asked of [`{ case(id: "${id}") { number } }`, "{ cases { edges { cursor } } }"]) {
    t.is((await workspace.ask(bea, asked)).errors?.[0]?.extensions.code, "NotPermitted");
  }
  t.is((await workspace.ask(bea, looks, { filter })).errors?.[0]?.extensions.code, "NotPermitted");
});

test.serial("within a case a room and a message are read as they stood, with what was edited or deleted since", async (t) => {
  const { workspace, auditor, bea, post } = scene;
  const { administrator: ada, send } = workspace;
  const roomId = uuidv7();
  const facts = { visibility: "private", topic: "Sails", description: "", origin: null } as const;
  await send(ada, "CreateChannel", { roomId, name: "past", ...facts, memberIds: [bea.userId] });
  const [edited, deleted] = [await post(bea, roomId, "We sail at nine"), await post(bea, roomId, "Not a word to Ben")];
  await post(ada, roomId, "Of another");
  const place = { threadRootId: edited, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  await send(bea, "PostMessage", { ...place, ...words, roomId, messageId: uuidv7(), text: "A reply" });
  await send(ada, "AddReaction", { roomId, messageId: edited, emoji: "tada" });
  const at = { position: await workspace.backEnd.sealedEventStore.lastPosition() };
  await send(bea, "EditMessage", { roomId, messageId: edited, text: "We sail at ten", ...words });
  await send(bea, "DeleteMessage", { roomId, messageId: deleted });
  await send(ada, "SetTopic", { roomId, topic: "Nothing" });
  await send(ada, "RemoveMember", { roomId, userId: bea.userId });

  const ofBoth = await openCase({ roomIds: [roomId], personIds: [bea.userId] });
  const { case: seenCase } = await workspace.answer(auditor, pastRoom, { id: ofBoth, roomId, at });
  t.like(seenCase.roomAsOf, { roomId, name: "past", topic: "Sails" });
  t.deepEqual(
    seenCase.roomAsOf.members.edges.map(({ node }: JsonObject) => node.user.name),
    ["ada", "bea"],
  );
  const [first, second, ...others] = seenCase.roomAsOf.messages.edges.map(({ node }: JsonObject) => node);
  t.like(first, { id: edited, text: "We sail at nine", editedAt: null, isDeleted: false, reactions: [{ emoji: "tada" }] });
  t.deepEqual(first.thread, { edges: [{ node: { text: "A reply" } }] });
  t.like(second, { id: deleted, text: "Not a word to Ben", isDeleted: false });
  t.deepEqual(others, [], "what others wrote is outside the case");
  const { case: ofRoom } = await workspace.answer(auditor, pastRoom, {
    ...{ id: await openCase({ roomIds: [roomId] }), roomId, at: { happenedAt: new Date().toISOString() }, last: 1 },
  });
  t.deepEqual(
    ofRoom.roomAsOf.messages.edges.map(({ node }: JsonObject) => node.text),
    ["Of another"],
  );
  t.true(ofRoom.roomAsOf.messages.pageInfo.hasPreviousPage);
  const ofPerson = await openCase({ personIds: [bea.userId] });
  const { case: one } = await workspace.answer(auditor, pastMessage, { id: ofPerson, messageId: deleted.toUpperCase(), at });
  t.like(one.messageAsOf, { id: deleted, text: "Not a word to Ben", isDeleted: false, sender: { name: "bea" } });

  const filter = { kinds: ["CaseHistoryViewed"] };
  const { auditLog } = await workspace.answer(scene.other, looks, { filter });
  t.like(auditLog.edges[0].node, { actorId: auditor.userId, roomId, personId: bea.userId, targetId: ofPerson });
  t.is(auditLog.edges[0].node.changes.find(({ field }: JsonObject) => field === "messageId").after, deleted);
  t.like(auditLog.edges[2].node, { actorId: auditor.userId, roomId, personId: null, targetId: ofBoth });
});

test.serial("the past outside a case is not seen, and who asks is told why", async (t) => {
  const { workspace, auditor, other, bea, roomId, outsideId, post } = scene;
  const [inside, ofAda] = [await post(bea, roomId, "inside"), await post(workspace.administrator, roomId, "of another")];
  const outside = await post(bea, outsideId, "elsewhere");
  const at = { recordedAt: new Date().toISOString() };
  const id = await openCase({ roomIds: [roomId], personIds: [bea.userId] });
  const room = (person: Person, caseId: string, asked: JsonObject = {}) =>
    refusalOf(person, caseId, { roomId, at, ...asked }, pastRoom);
  const single = (person: Person, caseId: string, messageId = inside) =>
    refusalOf(person, caseId, { messageId, at }, pastMessage);
  const nothing = { case: { messageAsOf: null } };
  t.is(await room(auditor, id, { roomId: outsideId }), "RoomOutsideCase");
  t.is(await room(auditor, id, { roomId: uuidv7() }), "RoomOutsideCase", "like one that exists");
  t.is(await room(auditor, await openCase({ personIds: [bea.userId] })), "RoomOutsideCase", "the case names no room");
  t.is(await room(auditor, id, { at: { recordedAt: "2001-01-01T00:00:00Z" } }), "InstantInvalid");
  t.is(await room(auditor, id, { at: { recordedAt: "2999-01-01T00:00:00Z" } }), "InstantInvalid");
  for (const messageId of [outside, ofAda, uuidv7()]) t.deepEqual(await single(auditor, id, messageId), nothing);
  t.deepEqual(await single(auditor, await openCase({ roomIds: [roomId], to: "2020-01-01T00:00:00Z" })), nothing);
  for (const asked of [room, single]) {
    t.is(await asked(other, id), "NotPermitted", "no viewer of the case");
    t.is(await asked(bea, id), "NotPermitted");
    t.is(await asked({ ...auditor, sessionBegunAtMs: 0 }, id), "ConfirmationRequired");
  }
  await workspace.answer(other, change("closeCase"), { input: { caseId: id } });
  for (const asked of [room, single]) t.is(await asked(auditor, id), "CaseClosed");
  const expired = await openCase({ roomIds: [roomId] });
  for (const asked of [room, single]) t.is(typeof (await asked(auditor, expired)), "object");
  t.teardown(() => {
    aheadMs = 0;
  });
  aheadMs = 2 * hourMs;
  for (const asked of [room, single]) t.is(await asked(auditor, expired), "CaseExpired");
});

test.serial("what lies outside a case, and a case that is not open, is refused", async (t) => {
  const { workspace, auditor, other, bea, roomId, outsideId } = scene;
  const id = await openCase({ roomIds: [roomId], personIds: [bea.userId] });
  t.is(await refusalOf(auditor, id, { roomId: outsideId }), "RoomOutsideCase");
  t.is(await refusalOf(auditor, id, { personId: other.userId }), "PersonOutsideCase");
  t.is(await refusalOf(other, id), "NotPermitted", "no viewer of the case");
  t.is(await refusalOf({ ...auditor, sessionBegunAtMs: 0 }, id), "ConfirmationRequired", "a session that nobody confirmed");
  t.deepEqual(await refusalOf(auditor, uuidv7()), { case: null });
  t.is(await refusalOf(auditor, id, { after: "caseMessages:1" }), "CursorInvalid");
  t.is((await workspace.answer(other, change("closeCase"), { input: { caseId: id } })).closeCase.refusal, null);
  t.is(await refusalOf(auditor, id), "CaseClosed");
  for (const [input, code] of [
    [{ reason: "" }, "ReasonInvalid"],
    [{ roomIds: [], personIds: [] }, "CaseScopeInvalid"],
    [{ expiresAt: "2020-01-01T00:00:00Z" }, "CaseScopeInvalid"],
  ] as const) {
    await t.throwsAsync(openCase({ roomIds: [roomId], ...input }), { message: code });
  }
});

test.serial(
  "with the setting a case waits for a second auditor, and a role without the permission sees only the record",
  async (t) => {
    const { workspace, auditor, other, roomId } = scene;
    const setting = { scope: "workspace", scopeId: "workspace", key: "casesNeedApproval" } as const;
    await workspace.send(workspace.administrator, "ChangeSetting", { ...setting, value: true });
    const id = await openCase({ roomIds: [roomId], viewerIds: [other.userId] });
    t.is(await refusalOf(auditor, id), "CaseNotApproved");
    t.is(await refusalOf(auditor, id, { roomId, at: { recordedAt: new Date().toISOString() } }, pastRoom), "CaseNotApproved");
    const approve = (person: Person) => workspace.answer(person, change("approveCase"), { input: { caseId: id } });
    t.is((await approve(auditor)).approveCase.refusal.code, "CaseNeedsAnother");
    t.is((await approve(other)).approveCase.refusal, null);
    t.is((await seen(other, id)).length, 4);
    const hidden = await openCase({ personIds: [other.userId] });
    const approver = await workspace.addPerson("ana", "auditor");
    await workspace.answer(approver, change("approveCase"), { input: { caseId: hidden } });
    await seen(auditor, hidden);
    const casesOf = `{ cases { totalCount edges { node { id } } } }`;
    const knows = async (person: Person) => {
      const list = await workspace.answer(person, casesOf);
      const record = await workspace.answer(person, looks, { filter: { kinds: aboutCase } });
      const one = await workspace.answer(person, `{ case(id: "${hidden}") { number } }`);
      const csv = [];
      for await (const row of recordAsCsv(workspace.services, { viewerId: person.userId, kinds: aboutCase })) csv.push(row);
      return {
        isListed: list.cases.edges.some(({ node }: JsonObject) => node.id === hidden),
        count: list.cases.totalCount,
        isOne: one.case !== null,
        kinds: record.auditLog.edges.map(({ node }: JsonObject) => node.targetId === hidden && node.kind).filter(Boolean),
        isInCsv: csv.join("").includes(hidden),
      };
    };
    const known = await knows(approver);
    t.like(known, { isListed: true, isOne: true, isInCsv: true });
    t.deepEqual(known.kinds, ["CaseContentViewed", "CaseApproved", "CaseOpened"]);
    const nothing = { isListed: false, isOne: false, isInCsv: false, kinds: [], count: known.count - 1 };
    t.deepEqual(await knows(other), nothing, "an auditor whom the case is about does not see that it is there");
    for (const name of ["approveCase", "closeCase"])
      t.is((await workspace.answer(other, change(name), { input: { caseId: hidden } }))[name].refusal.code, "CaseUnknown");
    const reader = await workspace.addPerson("rea");
    const roleId = uuidv7();
    await workspace.send(workspace.administrator, "CreateRole", { roleId, name: "Reader", permissions: ["audit.read"] });
    await workspace.send("system", "GrantRole", { userId: reader.userId, roleId, roomId: null, expiresAt: null });
    const by = { sessionBegunAtMs: Number.POSITIVE_INFINITY, sessionId: uuidv7(), expiresAtMs: Number.POSITIVE_INFINITY };
    const viewer = await waitUntil("the role is known", async () => {
      const found = await viewerOf(workspace.services, reader.userId, everyTokenScope, by);
      return found !== null && viewerMay(found, "audit.read") && found;
    });
    const { case: found } = await workspace.answer(viewer, `{ case(id: "${id}") { number viewers { name } } }`);
    t.deepEqual(found, { number: "17", viewers: [{ name: "odo" }] });
    t.is(await refusalOf({ ...reader, ...viewer }, id), "NotPermitted");
  },
);
