import type { Permission } from "@logue/command-service/contract/permissions.ts";
import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { eventually } from "../../tests/support/eventually.ts";
import { type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const noMentions = { mentionsRoom: false, mentionedUserIds: [] };
const text = "We sail at nine";

interface Scene {
  readonly workspace: LiveWorkspace;
  readonly roomId: string;
  readonly messageId: string;
  /** Before the edit. */
  readonly at: { readonly position: string };
  /** A case about the room, in which these people see content. */
  openCase(viewers: readonly Person[]): Promise<string>;
}

/** A message that another person edited since, and the log sealed. */
async function openScene(t: ExecutionContext): Promise<Scene> {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { send, administrator, generalRoomId: roomId } = workspace;
  const lee = await workspace.addPerson("lee");
  const messageId = uuidv7();
  const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  await send(lee, "PostMessage", { roomId, messageId, text, ...noMentions, ...place });
  const at = { position: await workspace.backEnd.sealedEventStore.lastPosition() };
  await send(lee, "EditMessage", { roomId, messageId, text: "We sail at ten", ...noMentions });
  await sealingOf(workspace.backEnd).sealOnce();
  const openCase = async (viewers: readonly Person[]): Promise<string> => {
    const caseId = uuidv7();
    const scope = { personIds: [], roomIds: [roomId], from: null, to: null, viewerIds: viewers.map(({ userId }) => userId) };
    const why = { number: "17", reason: "A complaint", expiresAt: "2999-01-01T00:00:00.000Z" };
    await send(administrator, "OpenCase", { caseId, ...why, ...scope });
    return caseId;
  };
  return { workspace, roomId, messageId, at, openCase };
}

/** A person who holds these permissions by a role, and signed in. */
async function addHolder(t: ExecutionContext, { workspace }: Scene, name: string, permissions: readonly Permission[]) {
  const { send, administrator } = workspace;
  const person = await workspace.addPerson(name);
  const cookie = await workspace.signIn(person);
  if (permissions.length > 0) {
    const roleId = uuidv7();
    await send(administrator, "CreateRole", { roleId, name: `Role of ${name}`, permissions: [...permissions] });
    await send("system", "GrantRole", { userId: person.userId, roleId, roomId: null, expiresAt: null });
  }
  const ask = async (query: string, variables: JsonObject = {}): Promise<JsonObject> =>
    (await workspace.post({ query, variables }, { cookie })).body;
  const held = async () => {
    const { permissions: all } = (await ask("{ viewer { permissions } }")).data.viewer;
    return all.filter((permission: string) => /^AUDIT_|^MESSAGES_SEE_VERSIONS$/.test(permission)).sort();
  };
  await eventually(t, held, permissions.map((permission) => enumNameOf(permission)).sort());
  return { person, cookie, ask };
}

const enumNameOf = (permission: Permission): string =>
  permission
    .replace(".", "_")
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();

type Holder = Awaited<ReturnType<typeof addHolder>>;

interface Field {
  readonly isOpenTo: (held: readonly Permission[]) => boolean;
  /** Whether it is given. Throws where it is refused in another way than by `NotPermitted`. */
  readonly isGiven: (holder: Holder, scene: Scene) => Promise<boolean>;
}

const anyOf =
  (...permissions: readonly Permission[]): Field["isOpenTo"] =>
  (held) =>
    permissions.some((permission) => held.includes(permission));
const allOf =
  (...permissions: readonly Permission[]): Field["isOpenTo"] =>
  (held) =>
    permissions.every((permission) => held.includes(permission));

function wasGiven({ data, errors }: JsonObject): boolean {
  const payload = Object.values(data ?? {})[0] as { readonly refusal?: { readonly code: string } | null } | null;
  const code = errors?.[0]?.extensions.code ?? payload?.refusal?.code;
  if (code !== undefined && code !== "NotPermitted") throw new Error(`Refused with ${code}.`);
  return code === undefined;
}

const reads =
  (query: string): Field["isGiven"] =>
  async ({ ask }) =>
    wasGiven(await ask(query));
const does =
  (name: string, inputOf: (scene: Scene) => Promise<JsonObject>): Field["isGiven"] =>
  async ({ ask }, scene) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { refusal { code } } }`;
    return wasGiven(await ask(document, { input: await inputOf(scene) }));
  };
const showsWords =
  (queryOf: (scene: Scene) => string): Field["isGiven"] =>
  async ({ ask }, scene) =>
    JSON.stringify(await ask(queryOf(scene))).includes(text);

const messagesOf = (caseId: string): string => `{ case(id: "${caseId}") { messages { edges { node { versions { text } } } } } }`;

const pastOf = (caseId: string, roomId: string, at: Scene["at"]): string => `{ case(id: "${caseId}") {
  roomAsOf(roomId: "${roomId}", at: { position: "${at.position}" }) { messages { edges { node { text } } } } } }`;

const fields: Readonly<Record<string, Field>> = {
  auditLog: { isOpenTo: anyOf("audit.read"), isGiven: reads("{ auditLog(first: 1) { edges { cursor } } }") },
  auditEntryAdded: {
    isOpenTo: anyOf("audit.read"),
    isGiven: async ({ cookie }, { workspace }) => {
      const live = (await workspace.connect({ cookie })).subscribe("subscription { auditEntryAdded { id } }");
      return Promise.race([live.find(() => true).then(() => true), live.failure().then((code) => code !== "NotPermitted")]);
    },
  },
  cases: { isOpenTo: anyOf("audit.read", "audit.content"), isGiven: reads("{ cases { edges { cursor } } }") },
  case: { isOpenTo: anyOf("audit.read", "audit.content"), isGiven: reads(`{ case(id: "${uuidv7()}") { id } }`) },
  openCase: {
    isOpenTo: anyOf("audit.content"),
    isGiven: does("openCase", async ({ roomId }) => ({
      ...{ number: "1", reason: "A complaint", roomIds: [roomId], expiresAt: "2999-01-01T00:00:00Z" },
    })),
  },
  approveCase: {
    isOpenTo: anyOf("audit.content"),
    isGiven: does("approveCase", async ({ openCase }) => ({ caseId: await openCase([]) })),
  },
  closeCase: {
    isOpenTo: anyOf("audit.content"),
    isGiven: does("closeCase", async ({ openCase }) => ({ caseId: await openCase([]) })),
  },
  "the messages of a case, for its viewers": {
    isOpenTo: anyOf("audit.content"),
    isGiven: async ({ person, ask }, { openCase }) => {
      return JSON.stringify(await ask(messagesOf(await openCase([person])))).includes(text);
    },
  },
  "the messages of a case, for others": {
    isOpenTo: () => false,
    isGiven: async ({ ask }, { openCase }) => JSON.stringify(await ask(messagesOf(await openCase([])))).includes(text),
  },
  "a room of a case as it stood, for its viewers": {
    isOpenTo: anyOf("audit.content"),
    isGiven: async ({ person, ask }, { openCase, roomId, at }) =>
      JSON.stringify(await ask(pastOf(await openCase([person]), roomId, at))).includes(text),
  },
  "a room of a case as it stood, for others": {
    isOpenTo: () => false,
    isGiven: async ({ ask }, { openCase, roomId, at }) =>
      JSON.stringify(await ask(pastOf(await openCase([]), roomId, at))).includes(text),
  },
  "a message of a case as it stood, for its viewers": {
    isOpenTo: anyOf("audit.content"),
    isGiven: async ({ person, ask }, { openCase, messageId, at }) => {
      const asked = `messageAsOf(messageId: "${messageId}", at: { position: "${at.position}" }) { text }`;
      return JSON.stringify(await ask(`{ case(id: "${await openCase([person])}") { ${asked} } }`)).includes(text);
    },
  },
  "the words in a proof": {
    isOpenTo: anyOf("audit.export"),
    isGiven: async ({ ask }, { messageId }) =>
      (await ask(`{ message(id: "${messageId}") { proof { areWordsProven } } }`)).data.message.proof.areWordsProven,
  },
  "replaced words in roomHistory": {
    isOpenTo: anyOf("audit.export", "messages.seeVersions"),
    isGiven: showsWords(({ roomId }) => `{ roomHistory(roomId: "${roomId}") { edges { node { text } } } }`),
  },
  "replaced words in asOf": {
    isOpenTo: anyOf("messages.seeVersions"),
    isGiven: showsWords(
      ({ roomId, at }) =>
        `{ room(id: "${roomId}") { asOf(at: { position: "${at.position}" }) { messages { edges { node { text } } } } } }`,
    ),
  },
  messageVersions: {
    isOpenTo: anyOf("messages.seeVersions"),
    isGiven: showsWords(({ messageId }) => `{ messageVersions(messageId: "${messageId}") { text } }`),
  },
  "GET /audit-log.csv": {
    isOpenTo: allOf("audit.read", "audit.export"),
    isGiven: async ({ cookie }, { workspace }) => (await fetch(`${workspace.api.url}/audit-log.csv`, { headers: { cookie } })).ok,
  },
  "GET /seals/checkpoint": {
    isOpenTo: anyOf("audit.read"),
    isGiven: async ({ cookie }, { workspace }) =>
      (await fetch(`${workspace.api.url}/seals/checkpoint`, { headers: { cookie } })).ok,
  },
};

const holders: Readonly<Record<string, readonly Permission[]>> = {
  nobody: [],
  reader: ["audit.read"],
  looker: ["audit.content"],
  exporter: ["audit.export"],
  downloader: ["audit.read", "audit.export"],
  moderator: ["messages.seeVersions"],
};

const looksOf: Readonly<Record<string, readonly string[]>> = {
  looker: ["CaseContentViewed", "CaseHistoryViewed", "CaseHistoryViewed"],
  exporter: ["MessageProofTaken", "RoomReplayed"],
  downloader: ["AuditLogExported", "MessageProofTaken", "RoomReplayed"],
  moderator: ["ReplacedWordsSeen"],
};
const kinds = [...new Set(Object.values(looksOf).flat())];

for (const [name, permissions] of Object.entries(holders)) {
  test(`each field of an auditor is open to a holder of ${permissions.join(" and ") || "nothing"} as it should be, and a look leaves its event`, async (t) => {
    const scene = await openScene(t);
    const holder = await addHolder(t, scene, name, permissions);
    for (const [field, { isOpenTo, isGiven }] of Object.entries(fields)) {
      t.is(await isGiven(holder, scene), isOpenTo(permissions), field);
    }
    const looks = `query ($actorId: ID!, $kinds: [String!]) { auditLog(filter: { actorId: $actorId, kinds: $kinds }) {
      edges { node { kind } } } }`;
    const asked = { actorId: holder.person.userId, kinds };
    const { auditLog } = await scene.workspace.answer(scene.workspace.administrator, looks, asked);
    t.deepEqual(auditLog.edges.map(({ node }: JsonObject) => node.kind).sort(), [...(looksOf[name] ?? [])]);
  });
}
