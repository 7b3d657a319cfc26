import { GraphQLError } from "graphql";
import type { ErrorCode } from "../schema/error-codes.ts";
import { errorCodes } from "../schema/error-codes.ts";

/** Why an operation was not begun, or not answered. These are values of `extensions.code`. */
export const limitError = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: errorCodes[code].status } } });

export const overloaded = (): GraphQLError => limitError("Overloaded", "Logue is overloaded. Nothing was done.");

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === "string" && Object.hasOwn(errorCodes, code);

/** The HTTP status for an error. */
export function statusIn(error: GraphQLError | undefined): number {
  const code = error?.extensions.code;
  return isErrorCode(code) ? errorCodes[code].status : 400;
}

/** Whether the operation itself is wrong, not the request that brought it or the moment. */
export function isOperationError(error: GraphQLError): boolean {
  const { code } = error.extensions;
  return isErrorCode(code) && "isOfOperation" in errorCodes[code];
}
