import { v7 as uuidv7 } from "uuid";
import {
  type ApiAnswer,
  ApiError,
  acceptedResult,
  ask,
  type Credentials,
  type Document,
  type Mutation,
  query,
  refusalCode,
} from "./api.ts";
import { type Follower, follow } from "./follow.ts";
import {
  AddMembersDocument,
  CreateChannelDocument,
  type CreateChannelInput,
  CreateWorkspaceDocument,
  InboxEventsDocument,
  type InboxEventsSubscription,
  type MessagePartsFragment,
  PostMessageDocument,
  type PostMessageInput,
  type RefusalCode,
  RegisterUserDocument,
  RoomEventsDocument,
  type RoomEventsSubscription,
  SignInDocument,
  TimelineDocument,
  ViewerDocument,
} from "./generated/operations.ts";
import { waitUntil } from "./wait-until.ts";

export type RoomItem = RoomEventsSubscription["roomEvents"];
export type InboxItem = InboxEventsSubscription["inboxEvents"];

export const password = "correct horse battery";

/** A signed-in user, and what tests do as that user. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly url: string;
  readonly credentials: Credentials;
  /** The data of a query or mutation. Throws `ApiError`. */
  query<Result, Variables>(document: Document<Result, Variables>, variables: Variables): Promise<Result>;
  /** Returns whatever the API answers. */
  ask<Result, Variables>(document: Document<Result, Variables> | string, variables: Variables): Promise<ApiAnswer<Result>>;
  /** The result of a mutation that must be accepted. */
  does<Result, Input>(document: Mutation<Result, { input: Input }>, input: Input): Promise<Result>;
  /** The refusal of a mutation that must be refused. */
  isRefused<Input>(document: Mutation<unknown, { input: Input }>, input: Input): Promise<RefusalCode>;
  createsChannel(input?: Partial<CreateChannelInput>): Promise<string>;
  adds(roomId: string, ...people: readonly Pick<Person, "userId">[]): Promise<void>;
  posts(roomId: string, text: string, more?: Partial<PostMessageInput>): Promise<MessagePartsFragment>;
  /** Every message of the room's timeline, oldest first. */
  timeline(roomId: string): Promise<MessagePartsFragment[]>;
  followsRoom(roomId: string, after?: string): Promise<Follower<RoomItem>>;
  followsInbox(after?: string): Promise<Follower<InboxItem>>;
}

/** Registers the first visitor, who creates the workspace. */
export async function createWorkspace(url: string, name = "ada"): Promise<Person> {
  const input = { workspaceName: "Test House", name, displayName: displayNameOf(name), email: null, password };
  return personOf(url, name, await ask(url, CreateWorkspaceDocument, { input }));
}

export async function registers(url: string, name: string, inviteToken?: string): Promise<Person> {
  const input = { name, displayName: displayNameOf(name), password, inviteToken: inviteToken ?? null };
  return personOf(url, name, await ask(url, RegisterUserDocument, { input }));
}

export async function signsIn(url: string, name: string, secret: string = password): Promise<Person> {
  return personOf(url, name, await ask(url, SignInDocument, { input: { nameOrEmail: name, password: secret } }));
}

/** A user or program that sends an access token in the header. */
export async function comesWithToken(url: string, token: string): Promise<Person> {
  const credentials = { authorization: `Bearer ${token}` };
  const { viewer } = await query(url, ViewerDocument, {}, credentials);
  if (!viewer) throw new Error("The token is unknown.");
  return person(url, viewer.user.name, viewer.user.id, credentials);
}

/** The same person with the same session at another instance of the API. */
export const atDoor = ({ name, userId, credentials }: Person, url: string): Person => person(url, name, userId, credentials);

export const displayNameOf = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

async function personOf(url: string, name: string, answer: ApiAnswer<Parameters<typeof acceptedResult>[0]>): Promise<Person> {
  if (!answer.data) throw new ApiError(answer);
  acceptedResult(answer.data);
  const cookie = answer.headers
    .getSetCookie()
    .map((header) => header.split(";")[0])
    .join("; ");
  // When mutations wait only briefly for their effects, the session may be readable before its
  // user.
  const viewer = await waitUntil(`the session of ${name} to have its viewer`, async () => {
    return (await query(url, ViewerDocument, {}, { cookie })).viewer;
  });
  return person(url, name, viewer.user.id, { cookie });
}

function person(url: string, name: string, userId: string, credentials: Credentials): Person {
  const does: Person["does"] = async (document, input) => acceptedResult(await query(url, document, { input }, credentials));
  return {
    url,
    name,
    userId,
    credentials,
    does,
    query: (document, variables) => query(url, document, variables, credentials),
    ask: (document, variables) => ask(url, document, variables, credentials),
    isRefused: async (document, input) => refusalCode(await query(url, document, { input }, credentials)),
    createsChannel: async (input = {}) => {
      const channel = { name: `room-${uuidv7()}`, ...input };
      return (await does(CreateChannelDocument, channel)).roomId;
    },
    adds: async (roomId, ...people) => {
      await does(AddMembersDocument, { roomId, userIds: people.map(({ userId }) => userId) });
    },
    posts: async (roomId, text, more = {}) => {
      const { message } = await does(PostMessageDocument, { messageId: uuidv7(), roomId, text, ...more });
      if (!message) throw new Error("The message was posted but a query does not return it.");
      return message;
    },
    timeline: (roomId) => wholeTimeline(url, roomId, credentials),
    followsRoom: (roomId, after) =>
      follow(url, RoomEventsDocument, { roomId, after }, credentials, ({ roomEvents }) => roomEvents),
    followsInbox: (after) => follow(url, InboxEventsDocument, { after }, credentials, ({ inboxEvents }) => inboxEvents),
  };
}

async function wholeTimeline(url: string, roomId: string, credentials: Credentials): Promise<MessagePartsFragment[]> {
  const found: MessagePartsFragment[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { room } = await query(url, TimelineDocument, { roomId, first: 100, after }, credentials);
    if (!room) throw new Error("The room is not in the user's list.");
    found.push(...room.messages.edges.map(({ node }) => node));
    if (!room.messages.pageInfo.hasNextPage) return found;
    after = room.messages.pageInfo.endCursor;
  }
}
