import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { BusyError, ResultCodeError, UnavailableError } from "ldapts";
import { SignInFailure } from "../sign-in.ts";

/**
 * What a failed call of the directory means. Messages of the directory may name the person, so the
 * log gets the code alone.
 */
export function asFailure(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  if (error instanceof OutgoingError)
    return new SignInFailure(error.code === "AddressForbidden" ? "AddressForbidden" : "Unreachable", error.message, {
      cause: error,
    });
  if (error instanceof UnavailableError || error instanceof BusyError)
    return new SignInFailure("Unreachable", "The directory says that it is not available.", { cause: error });
  const code = codeOf(error);
  if (code !== undefined)
    return new SignInFailure("AnswerRefused", `The directory answered with the result code ${code}.`, { cause: error });
  return new SignInFailure("Unreachable", `The connection to the directory failed: ${reasonOf(error)}`, { cause: error });
}

/**
 * The result code of the answer; undefined for anything else. The library's own errors of single
 * codes are compared by the field, since they hide their common class.
 */
export function codeOf(error: unknown): number | undefined {
  if (error instanceof ResultCodeError) return error.code;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "number" ? code : undefined;
}

/** Of certificates and sockets: a code such as SELF_SIGNED_CERT_IN_CHAIN or ECONNRESET. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : (error.message.split("\n")[0] ?? "");
};
