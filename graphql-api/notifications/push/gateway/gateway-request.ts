import type { OutgoingAnswer, OutgoingRequest } from "@logue/infra/outgoing/outgoing.ts";
import { askPushService, outcomeOf } from "../push-answer.ts";
import type { PushOutcome } from "../push-sender.ts";
import type { PushServices } from "../push-services.ts";

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
export function postToGateway(
  services: GatewayServices,
  { url, headers, body, signal }: GatewayRequest,
  read: (answer: unknown) => PushOutcome | undefined,
): Promise<PushOutcome> {
  const request: OutgoingRequest = {
    ...{ url, body: JSON.stringify(body), timeoutMs, bodyMaxBytes, signal },
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
  };
  return askPushService(services, request, (answer, nowMs) => outcomeOfAnswer(answer, read, nowMs));
}

function outcomeOfAnswer(
  { status, headers, body }: OutgoingAnswer,
  read: (answer: unknown) => PushOutcome | undefined,
  nowMs: number,
): PushOutcome {
  if (status === 200) return read(jsonIn(body)) ?? { kind: "later" };
  const outcome = outcomeOf(status, headers["retry-after"], nowMs);
  // An administrator mends a wrong key or address of the gateway: it says nothing of the device.
  return outcome.kind === "later" || status === 400 || status === 413 ? outcome : { kind: "later" };
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
