import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { viewerOf } from "../sessions/viewers.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const open = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { result { caseId case { number } } refusal { code } } }`;
const look = `query ($id: ID!, $roomId: ID, $personId: ID, $text: String, $first: Int, $after: String) {
  case(id: $id) { messages(roomId: $roomId, personId: $personId, text: $text, first: $first, after: $after) {
    edges { node { id roomName sender { name } text deletedAt deletedBy { name } versions { text } } }
    pageInfo { hasNextPage endCursor }
  } } }`;
const change = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { refusal { code } } }`;
const looks = `query ($filter: AuditLogFilter) { auditLog(filter: $filter) {
  edges { node { kind actorId roomId personId targetId changes { field after } } } } }`;

const words = { mentionedUserIds: [], mentionsRoom: false };
const later = () => new Date(Date.now() + 3_600_000).toISOString();

interface Scene {
  readonly workspace: TestWorkspace;
  readonly auditor: Person;
  readonly other: Person;
  readonly bea: Person;
  readonly roomId: string;
  readonly outsideId: string;
  readonly post: (person: Person, roomId: string, text: string) => Promise<string>;
}

async function openScene(): Promise<Scene> {
  const workspace = await openTestWorkspace();
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

async function refusalOf(person: Person, id: string, asked: JsonObject = {}): Promise<unknown> {
  const { errors, data } = await scene.workspace.ask(person, look, { id, ...asked });
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
    const approve = (person: Person) => workspace.answer(person, change("approveCase"), { input: { caseId: id } });
    t.is((await approve(auditor)).approveCase.refusal.code, "CaseNeedsAnother");
    t.is((await approve(other)).approveCase.refusal, null);
    t.is((await seen(other, id)).length, 2);
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
