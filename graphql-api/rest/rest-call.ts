import { type ZodObject, type ZodType, z } from "zod";

export type RestMethod = "GET" | "POST" | "PATCH" | "DELETE";

/**
 * The parts of a path, as they are sent: a call gets the ids that they mean. Names are only looked up
 * where the token may read.
 */
export const room = z.string().max(200).describe("A room: its id, or a channel's name with or without `#`.");
export const user = z.string().max(200).describe("A person or bot: the id, the name with or without `@`, or `me`.");
export const users = z.array(user).max(100).describe("People and bots, each by id or name.");
const message = z.string().max(100).describe("The message's id.");
const emoji = z.string().max(100).describe("The emoji itself, or its short name, such as `tada`.");

/** The names that may stand in a path, with what they mean. */
export const pathParts = { room, user, message, emoji } as const;
export type PathPart = keyof typeof pathParts;
type PartsOf<Path extends string> = Path extends `${string}{${infer Part}}${infer Rest}`
  ? (Part extends PathPart ? Part : never) | PartsOf<Rest>
  : never;

/** No fields at all. */
export const none = z.strictObject({});

/** A page forwards: what follows a cursor. */
export const pageAfter = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe("How many at most."),
  after: z.string().max(1_000).optional().describe("The `endCursor` of the page before."),
});

/** What a call was asked for, checked; rooms and people are ids. */
export interface CallInput<Path extends string, Query, Body> {
  readonly parts: Readonly<Record<PartsOf<Path>, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Of the header `Idempotency-Key`, and new without it. */
  readonly commandId: string;
}

/** How the answer is taken from the data of the document. */
export interface CallAnswer {
  /** The fields that lead to it. */
  readonly at: readonly string[];
  /** `page` makes one list of a connection, with its cursors beside it. Default: as it is. */
  readonly as?: "page";
  /** The refusal where there is nothing. Without it there is always something. */
  readonly missing?: "RoomUnknown" | "UserUnknown" | "MessageUnknown";
}

/** One call of the API for scripts. Routes, checks and the OpenAPI document follow from it. */
export interface RestCall {
  readonly method: RestMethod;
  /** Below `/api`, such as `/rooms/{room}`. */
  readonly path: string;
  readonly name: string;
  readonly means: string;
  readonly query: ZodObject;
  readonly body: ZodObject;
  /** 200 unless something was made. */
  readonly status: number;
  /** One query or mutation of the GraphQL API. */
  readonly document: string;
  /** Whether it posts a message, whose id has the time of the command's id. */
  readonly posts: boolean;
  variables(input: CallInput<string, never, never>): Readonly<Record<string, unknown>>;
  readonly answer: CallAnswer;
  /** Whether an item of a page belongs to it. */
  keeps?(item: never, query: never): boolean;
}

interface Declared<Path extends string, Query extends ZodObject, Body extends ZodObject> {
  readonly method: RestMethod;
  readonly path: Path;
  readonly name: string;
  readonly means: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly status?: number;
  readonly document: string;
  readonly posts?: boolean;
  variables?(input: CallInput<Path, z.output<Query>, z.output<Body>>): Readonly<Record<string, unknown>>;
  readonly answer: CallAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: an item is what the document selects.
  keeps?(item: any, query: z.output<Query>): boolean;
}

export function restCall<const Path extends string, Query extends ZodObject = typeof none, Body extends ZodObject = typeof none>(
  declared: Declared<Path, Query, Body>,
): RestCall {
  return { query: none, body: none, status: 200, posts: false, variables: () => ({}), ...declared } as RestCall;
}

/** The part of a document that each mutation selects, so that its refusal is known. */
export const refusal = "refusal { code details { name value } }";

/** Whether this schema is the one of a room, a person or several people. */
export const referenceKind = (schema: ZodType): "room" | "user" | "users" | undefined => {
  const bare = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return bare === room ? "room" : bare === user ? "user" : bare === users ? "users" : undefined;
};
