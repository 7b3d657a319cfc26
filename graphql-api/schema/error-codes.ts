import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";

interface ErrorKind {
  readonly meaning: string;
  /** Of an HTTP answer that holds nothing else. */
  readonly status: number;
  /** The operation itself is wrong: clients that read plain JSON alone are told so with the status 200. */
  readonly isOfOperation?: true;
}

/** The refusals that can also be errors, because what was asked has no payload that could refuse. */
const requestErrors = {
  NotPermitted: { meaning: refusals.NotPermitted.meaning, status: 403 },
  RoomUnknown: { meaning: refusals.RoomUnknown.meaning, status: 404 },
  NotAMember: { meaning: refusals.NotAMember.meaning, status: 403 },
  CursorInvalid: { meaning: refusals.CursorInvalid.meaning, status: 400 },
  InputInvalid: { meaning: refusals.InputInvalid.meaning, status: 400, isOfOperation: true },
  RateLimited: { meaning: refusals.RateLimited.meaning, status: 429 },
  Overloaded: { meaning: refusals.Overloaded.meaning, status: 503 },
  StoreUnavailable: { meaning: "Logue cannot read or write at the moment.", status: 503 },
} as const satisfies { readonly [Code in RefusalCode]?: ErrorKind };

/** Every code that stands in `extensions.code` of an error, once: the schema's enum `ErrorCode` is written from this list. */
export const errorCodes = {
  ...requestErrors,
  UNAUTHENTICATED: { meaning: "Nobody is signed in, or the access token is wrong, revoked or expired.", status: 401 },
  ScopeMissing: { meaning: "The access token has not the scope for that.", status: 403 },
  OriginRefused: { meaning: "A page of another origin may not ask with a cookie.", status: 403 },
  MethodNotAllowed: { meaning: "The HTTP method is not one for this operation: mutations come by POST.", status: 405 },
  MediaTypeRefused: { meaning: "The request is not JSON in UTF-8.", status: 415 },
  BAD_REQUEST: { meaning: "The request holds no operation, or is not as GraphQL over HTTP has it.", status: 400 },
  GRAPHQL_PARSE_FAILED: { meaning: "The document is not GraphQL.", status: 400, isOfOperation: true },
  GRAPHQL_VALIDATION_FAILED: { meaning: "The document does not fit the schema.", status: 400, isOfOperation: true },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: "The document has several operations, or none of this name.",
    status: 400,
    isOfOperation: true,
  },
  BAD_USER_INPUT: { meaning: "A variable is missing or not of its type.", status: 400, isOfOperation: true },
  DocumentTooLarge: { meaning: "The request or its document is too large.", status: 413 },
  DocumentTooDeep: { meaning: "The document is nested too deeply.", status: 400, isOfOperation: true },
  DocumentTooCostly: { meaning: "The operation may answer more than one operation may.", status: 400, isOfOperation: true },
  DocumentInvalid: { meaning: "An operation of this kind is not taken here.", status: 400, isOfOperation: true },
  AnswerTooLarge: {
    meaning: "The answer became too large while it was made, and was dropped.",
    status: 400,
    isOfOperation: true,
  },
  TooManySubscriptions: { meaning: "The socket has as many operations under way as it may have.", status: 429 },
  INTERNAL_SERVER_ERROR: { meaning: "Logue made a mistake. It was noted.", status: 500 },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof errorCodes;
export type RequestErrorCode = keyof typeof requestErrors;

/** `error-codes.graphql`: the enum of every error's code, described by its meaning. */
export function printErrorCodes(): string {
  const values = Object.entries(errorCodes).map(([code, { meaning }]) => `  ${JSON.stringify(meaning)}\n  ${code}\n`);
  const description = "Every code that stands in `extensions.code` of an error. A code keeps its meaning for ever.";
  return `"${description}"\nenum ErrorCode {\n${values.join("")}}\n`;
}
