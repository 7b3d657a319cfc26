import { type OutgoingAnswer, OutgoingError, type OutgoingRequest } from "@logue/infra/outgoing/outgoing.ts";
import { retryAfterMs } from "@logue/infra/outgoing/retry-after.ts";
import type { PushOutcome } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";

/** Asks a push service or a gateway. One without an answer is asked later, a forbidden address never. */
export async function askPushService(
  { outgoing, clock }: Pick<PushServices, "outgoing" | "clock">,
  request: OutgoingRequest,
  outcome: (answer: OutgoingAnswer, nowMs: number) => PushOutcome,
): Promise<PushOutcome> {
  try {
    return outcome(await outgoing.send(request), clock());
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    const isForbidden = error.code === "AddressForbidden" || error.code === "AddressInvalid";
    return { kind: isForbidden ? "refused" : "later" };
  }
}

/** What the answer of a push service means. A redirect is not followed. */
export function outcomeOf(status: number, retryAfter: string | readonly string[] | undefined, nowMs: number): PushOutcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if (status === 404 || status === 410) return { kind: "gone" };
  if (status !== 408 && status !== 429 && status < 500) return { kind: "refused" };
  const afterMs = retryAfterMs(retryAfter, nowMs);
  return afterMs === undefined ? { kind: "later" } : { kind: "later", afterMs };
}
