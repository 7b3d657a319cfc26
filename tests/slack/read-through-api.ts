import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { type Person, personOf, type TestApi } from "@logue/graphql-api/testing/workspace.ts";

export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly title: string;
  readonly kind: string;
  readonly role: WorkspaceRole;
  readonly timeZone: string | null;
  readonly statusText: string;
  readonly statusEmoji: string | null;
  readonly registeredAt: string;
  readonly deactivatedAt: string | null;
}

export interface ShownRoom {
  readonly id: string;
  readonly kind: string;
  readonly visibility: string;
  readonly name: string | null;
  readonly topic: string;
  readonly description: string;
  readonly createdAt: string;
  readonly archivedAt: string | null;
  readonly memberCount: number;
  readonly lastNumber: number;
  /** Whether the administrator who imported sees it. */
  readonly isOpenToAdministrator: boolean;
}

export interface ShownMessage {
  readonly id: string;
  readonly roomId: string;
  readonly senderId: string;
  readonly text: string;
  readonly postedAs: { readonly name: string; readonly avatarFileId: string | null } | null;
  readonly sentAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
  readonly mentionedUserIds: readonly string[];
  readonly mentionsRoom: boolean;
  readonly fileIds: readonly string[];
  readonly reactions: readonly { readonly emoji: string; readonly userIds: readonly string[] }[];
  readonly replyCount: number;
  readonly isPinned: boolean;
  readonly pinnedById: string | null;
}

export interface ShownMembership {
  readonly roomId: string;
  readonly userId: string;
  readonly role: string;
  readonly joinedAt: string;
}

export interface Shown {
  readonly people: readonly ShownPerson[];
  readonly rooms: readonly ShownRoom[];
  readonly messages: readonly ShownMessage[];
  readonly memberships: readonly ShownMembership[];
  /** The API's viewer of a person. */
  viewerOf(userId: string): Person;
}

const personFields = "id name displayName title kind role timeZone registeredAt deactivatedAt status { text emoji }";
const roomFields = "id kind visibility name topic description createdAt archivedAt memberCount lastNumber";
const messageFields = `id roomId senderId text postedAs { name avatarFileId } sentAt editedAt deletedAt number threadRootId
  threadNumber mentionedUserIds mentionsRoom files { id } reactions { emoji userIds } replyCount isPinned pinnedById`;
const page = "pageInfo { endCursor hasNextPage }";

const queries = {
  users: `query ($after: String, $isDeactivated: Boolean) {
    users(first: 100, after: $after, isDeactivated: $isDeactivated) { edges { node { ${personFields} } } ${page} }
  }`,
  room: `query ($id: ID!) { room(id: $id) { ${roomFields} } }`,
  members: `query ($id: ID!, $after: String) {
    room(id: $id) { members(first: 100, after: $after) { edges { node { roomId role joinedAt user { id } } } ${page} } }
  }`,
  messages: `query ($id: ID!, $after: String) {
    room(id: $id) { messages(first: 100, after: $after) { edges { node { ${messageFields} } } ${page} } }
  }`,
  threads: `query ($id: ID!, $after: String) {
    room(id: $id) { threads(first: 100, after: $after) { edges { node { ${messageFields} } } ${page} } }
  }`,
  replies: `query ($id: ID!, $after: String) {
    message(id: $id) { thread(first: 100, after: $after) { edges { node { ${messageFields} } } ${page} } }
  }`,
};

type Json = ReturnType<typeof JSON.parse>;

/** Every item of a list, page by page. */
async function everyItem(
  api: TestApi,
  viewer: Person,
  query: keyof typeof queries,
  variables: object,
  listOf: (data: Json) => Json,
): Promise<Json[]> {
  const items: Json[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const list = listOf(await api.answer(viewer, queries[query], { ...variables, after }));
    items.push(...list.edges.map(({ node }: Json) => node));
    after = list.pageInfo.endCursor;
    isMore = list.pageInfo.hasNextPage;
  }
  return items;
}

/**
 * All that an import brought, as the people in it see it: public things as the administrator, private
 * rooms as one of their members.
 */
export async function readThroughApi(api: TestApi, administratorId: string, roomIds: readonly string[]): Promise<Shown> {
  const administrator = personOf(administratorId, "administrator", "administrator");
  const people = await readPeople(api, administrator);
  const viewerOf = (userId: string): Person => {
    const { name, role } = people.find(({ id }) => id === userId) ?? administrator;
    return personOf(userId, name, role);
  };
  const rooms: ShownRoom[] = [];
  const messages = new Map<string, ShownMessage>();
  const memberships: ShownMembership[] = [];
  for (const id of roomIds) {
    const seen = await seenBy(api, [administrator, ...people.map((person) => viewerOf(person.id))], id);
    if (seen === undefined) throw new Error(`No one sees the room ${id}.`);
    const { room, viewer } = seen;
    rooms.push({
      ...room,
      kind: room.kind.toLowerCase(),
      visibility: room.visibility.toLowerCase(),
      isOpenToAdministrator: viewer === administrator,
    });
    const members = await everyItem(api, viewer, "members", { id }, (data) => data.room.members);
    memberships.push(...members.map(({ user, ...rest }: Json) => ({ ...rest, userId: user.id })));
    for (const message of await messagesIn(api, viewer, id)) messages.set(message.id, message);
  }
  return { people, rooms, messages: [...messages.values()], memberships, viewerOf };
}

async function readPeople(api: TestApi, administrator: Person): Promise<ShownPerson[]> {
  const found: Json[] = [];
  for (const isDeactivated of [false, true])
    found.push(...(await everyItem(api, administrator, "users", { isDeactivated }, (data) => data.users)));
  const emails = new Map<string, string | null>();
  for (let from = 0; from < found.length; from += 100) {
    const asked = found
      .slice(from, from + 100)
      .map(({ id }, index) => `a${index}: account(userId: "${id}") { user { id } email }`);
    const accounts: Json[] = Object.values(await api.answer(administrator, `{ ${asked.join(" ")} }`));
    for (const { user, email } of accounts) emails.set(user.id, email);
  }
  return found.map(({ status, ...person }) => ({
    ...person,
    kind: person.kind.toLowerCase(),
    role: person.role.toLowerCase(),
    email: emails.get(person.id) ?? null,
    statusText: status?.text ?? "",
    statusEmoji: status?.emoji ?? null,
  }));
}

/** The first of these people who sees the room. */
async function seenBy(api: TestApi, viewers: readonly Person[], id: string): Promise<{ room: Json; viewer: Person } | undefined> {
  for (const viewer of viewers) {
    const { room } = await api.answer(viewer, queries.room, { id });
    if (room !== null) return { room, viewer };
  }
  return undefined;
}

async function messagesIn(api: TestApi, viewer: Person, id: string): Promise<ShownMessage[]> {
  const timeline = await everyItem(api, viewer, "messages", { id }, (data) => data.room.messages);
  const roots = await everyItem(api, viewer, "threads", { id }, (data) => data.room.threads);
  const replies: Json[] = [];
  for (const root of roots)
    replies.push(...(await everyItem(api, viewer, "replies", { id: root.id }, (data) => data.message.thread)));
  return [...timeline, ...roots, ...replies].map(({ files, ...message }) => ({
    ...message,
    fileIds: files.map((file: Json) => file.id),
  }));
}
