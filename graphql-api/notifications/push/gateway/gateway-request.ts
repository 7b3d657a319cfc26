import { type OutgoingAnswer, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import type { PushOutcome } from "../push-sender.ts";
import type { PushServices } from "../push-services.ts";
import { outcomeOf } from "../web/push-answer.ts";

export type GatewayServices = Pick<PushServices, "vault" | "outgoing" | "config" | "clock">;

interface GatewayRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
  readonly signal: AbortSignal;
}

const timeoutMs = 10_000;
/** One device is told at a time, so an answer is short. */
const bodyMaxBytes = 16_384;

/** Posts to a gateway. Of an answer in order `read` says the outcome. */
export async function postToGateway(
  { outgoing, clock }: GatewayServices,
  { url, headers, body, signal }: GatewayRequest,
  read: (answer: unknown) => PushOutcome | undefined,
): Promise<PushOutcome> {
  try {
    const answer = await outgoing.send({
      ...{ url, method: "POST", body: JSON.stringify(body), timeoutMs, bodyMaxBytes, signal },
      headers: { "content-type": "application/json", ...headers },
    });
    return outcomeOfAnswer(answer, read, clock());
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    const isForbidden = error.code === "AddressForbidden" || error.code === "AddressInvalid";
    return { kind: isForbidden ? "refused" : "later" };
  }
}

function outcomeOfAnswer(
  { status, headers, body }: OutgoingAnswer,
  read: (answer: unknown) => PushOutcome | undefined,
  nowMs: number,
): PushOutcome {
  if (status === 200) return read(jsonIn(body)) ?? { kind: "later" };
  const outcome = outcomeOf(status, headers["retry-after"], nowMs);
  // An administrator mends a wrong key or address of the gateway: it says nothing of the device.
  return outcome.kind === "later" || status === 400 || status === 413 ? { ...outcome } : { kind: "later" };
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
