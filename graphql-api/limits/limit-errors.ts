import { GraphQLError } from "graphql";

/** Why an operation was not begun. They stand in `extensions.code`. */
export type LimitCode =
  | "DocumentTooLarge"
  | "DocumentTooDeep"
  | "DocumentTooCostly"
  | "DocumentInvalid"
  | "RateLimited"
  | "Overloaded"
  | "TooManySubscriptions"
  | "UNAUTHENTICATED"
  | "ScopeMissing"
  | "OriginRefused"
  /** Apollo's own word for it, which clients know. */
  | "OPERATION_RESOLUTION_FAILURE";

/** The status that an HTTP answer has for each. */
export const statusOf: Readonly<Record<LimitCode, number>> = {
  DocumentTooLarge: 413,
  DocumentTooDeep: 400,
  DocumentTooCostly: 400,
  DocumentInvalid: 400,
  RateLimited: 429,
  Overloaded: 503,
  TooManySubscriptions: 429,
  UNAUTHENTICATED: 401,
  ScopeMissing: 403,
  OriginRefused: 403,
  OPERATION_RESOLUTION_FAILURE: 400,
};

export const limitError = (code: LimitCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: statusOf[code] } } });

export const overloaded = (): GraphQLError =>
  limitError("Overloaded", "Logue has more to do than it can do now. Nothing was done.");
