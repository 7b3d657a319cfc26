import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { SignInFailure } from "./sign-in.ts";

/**
 * The failure for whatever was thrown while another system was asked. Libraries wrap what went
 * wrong, at times more than once.
 */
export function asFailure(error: unknown): SignInFailure {
  const causes: unknown[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 10; cause = cause.cause) causes.push(cause);
  const own = causes.find((cause) => cause instanceof SignInFailure);
  if (own !== undefined) return own;
  const outgoing = causes.find((cause) => cause instanceof OutgoingError);
  if (outgoing?.code === "AddressForbidden")
    return new SignInFailure("AddressForbidden", "The provider is not in the public internet.", { cause: error });
  if (outgoing?.code === "TooLarge") return new SignInFailure("AnswerRefused", outgoing.message, { cause: error });
  if (outgoing !== undefined) return new SignInFailure("Unreachable", outgoing.message, { cause: error });
  return new SignInFailure("AnswerRefused", causes.map(describe).join(" "), { cause: error });
}

const describe = (cause: unknown): string => (cause instanceof Error ? `${cause.message}.`.replace("..", ".") : "");
