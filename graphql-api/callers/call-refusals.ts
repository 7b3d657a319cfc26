import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import type { CallRefusal } from "@logue/integrations/index.ts";
import type { GraphQLError } from "graphql";
import { statusOfRefusal } from "../commands/refusal-status.ts";
import { statusIn } from "../limits/limit-errors.ts";

type Headers = CallRefusal["headers"];

/** An error of the API, as a call is refused by it. */
export function callError(error: GraphQLError, headers: Headers = {}): CallRefusal {
  const { code = "INTERNAL_SERVER_ERROR" } = error.extensions;
  const status = statusIn(error);
  return {
    code: String(code),
    meaning: error.message,
    remedy: isRefusalCode(code) ? refusals[code].remedy : "",
    details: {},
    status: code === "INTERNAL_SERVER_ERROR" ? 500 : status,
    headers: { ...((status === 503 || status === 429) && { "retry-after": "1" }), ...headers },
  };
}

/** A refusal of a command, as a call is refused by it. */
export function callRefusal(code: RefusalCode, details: CallRefusal["details"] = {}): CallRefusal {
  const { meaning, remedy } = refusals[code];
  const status = statusOfRefusal(code);
  return { code, meaning, remedy, details, status, headers: status === 503 || status === 429 ? { "retry-after": "1" } : {} };
}

interface SelectedRefusal {
  readonly code: RefusalCode;
  readonly details?: readonly { readonly name: string; readonly value: string }[];
}

/** Why the first refused mutation of a result was refused, where its document selects that. */
export function refusalInPayload(data: ExecutedData): CallRefusal | undefined {
  for (const payload of Object.values(data ?? {})) {
    const { refusal } = (payload ?? {}) as { readonly refusal?: SelectedRefusal | null };
    if (refusal)
      return callRefusal(refusal.code, Object.fromEntries((refusal.details ?? []).map(({ name, value }) => [name, value])));
  }
  return undefined;
}

type ExecutedData = Readonly<Record<string, unknown>> | null | undefined;

const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === "string" && Object.hasOwn(refusals, code);
