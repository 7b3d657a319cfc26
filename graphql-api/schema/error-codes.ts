import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";

interface ErrorKind {
  readonly meaning: string;
  /** Status of an HTTP response that holds only this error. */
  readonly status: number;
  /** The operation itself is wrong. Clients that accept only plain JSON get status 200 for it. */
  readonly isOfOperation?: true;
}

/** The refusals that can also be errors, because a query has no payload with a refusal. */
const requestErrors = {
  NotPermitted: { meaning: refusals.NotPermitted.meaning, status: 403 },
  RoomUnknown: { meaning: refusals.RoomUnknown.meaning, status: 404 },
  NotAMember: { meaning: refusals.NotAMember.meaning, status: 403 },
  CursorForeign: { meaning: refusals.CursorForeign.meaning, status: 400 },
  CursorInvalid: { meaning: refusals.CursorInvalid.meaning, status: 400 },
  InstantInvalid: { meaning: refusals.InstantInvalid.meaning, status: 400 },
  InputInvalid: { meaning: refusals.InputInvalid.meaning, status: 400, isOfOperation: true },
  CaseUnknown: { meaning: refusals.CaseUnknown.meaning, status: 404 },
  CaseClosed: { meaning: refusals.CaseClosed.meaning, status: 403 },
  CaseExpired: { meaning: refusals.CaseExpired.meaning, status: 403 },
  CaseNotApproved: { meaning: refusals.CaseNotApproved.meaning, status: 403 },
  RoomOutsideCase: { meaning: refusals.RoomOutsideCase.meaning, status: 403 },
  PersonOutsideCase: { meaning: refusals.PersonOutsideCase.meaning, status: 403 },
  ConfirmationRequired: { meaning: refusals.ConfirmationRequired.meaning, status: 403 },
  SecondFactorSetupRequired: { meaning: refusals.SecondFactorSetupRequired.meaning, status: 403 },
  RateLimited: { meaning: refusals.RateLimited.meaning, status: 429 },
  Overloaded: { meaning: refusals.Overloaded.meaning, status: 503 },
  StoreUnavailable: { meaning: "Logue cannot read or write at the moment.", status: 503 },
} as const satisfies { readonly [Code in RefusalCode]?: ErrorKind };

/** Every code that `extensions.code` of an error can have. The enum `ErrorCode` is generated from it. */
export const errorCodes = {
  ...requestErrors,
  UNAUTHENTICATED: { meaning: "You are not signed in, or the access token is wrong, revoked or expired.", status: 401 },
  ScopeMissing: { meaning: "The access token lacks the scope for this.", status: 403 },
  OriginRefused: { meaning: "A page of another origin may not send a request with a cookie.", status: 403 },
  MethodNotAllowed: { meaning: "This HTTP method does not fit the operation. Send mutations by POST.", status: 405 },
  AddressUnknown: { meaning: "There is nothing at this address of the API for scripts.", status: 404 },
  MediaTypeRefused: { meaning: "The request is not JSON in UTF-8.", status: 415 },
  BAD_REQUEST: { meaning: "The request has no operation, or does not follow GraphQL over HTTP.", status: 400 },
  GRAPHQL_PARSE_FAILED: { meaning: "The document is not GraphQL.", status: 400, isOfOperation: true },
  GRAPHQL_VALIDATION_FAILED: { meaning: "The document does not match the schema.", status: 400, isOfOperation: true },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: "The document has several operations, or none with this name.",
    status: 400,
    isOfOperation: true,
  },
  BAD_USER_INPUT: { meaning: "A variable is missing or not of its type.", status: 400, isOfOperation: true },
  DocumentTooLarge: { meaning: "The request or its document is too large.", status: 413 },
  DocumentTooDeep: { meaning: "The document is nested too deeply.", status: 400, isOfOperation: true },
  DocumentTooCostly: { meaning: "The operation could return more than one operation may.", status: 400, isOfOperation: true },
  DocumentInvalid: { meaning: "Operations of this kind are not accepted here.", status: 400, isOfOperation: true },
  AnswerTooLarge: {
    meaning: "The response became too large, and was dropped.",
    status: 400,
    isOfOperation: true,
  },
  SealedLogDiffers: {
    meaning: "An event in the log is not the one that was sealed, so there is no proof of it. The operator was told.",
    status: 500,
  },
  TooManySubscriptions: { meaning: "This socket has reached its limit of running operations.", status: 429 },
  INTERNAL_SERVER_ERROR: { meaning: "Logue failed because of an error in it. The error was logged.", status: 500 },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof errorCodes;
export type RequestErrorCode = keyof typeof requestErrors;

/** Whether a refusal of a command can be the error of a query. */
export const isRequestErrorCode = (code: string): code is RequestErrorCode => Object.hasOwn(requestErrors, code);

/** `error-codes.graphql`: the enum of every error's code, described by its meaning. */
export function printErrorCodes(): string {
  const values = Object.entries(errorCodes).map(([code, { meaning }]) => `  ${JSON.stringify(meaning)}\n  ${code}\n`);
  const description = "Every code that `extensions.code` of an error can have. A code keeps its meaning for ever.";
  return `"${description}"\nenum ErrorCode {\n${values.join("")}}\n`;
}
