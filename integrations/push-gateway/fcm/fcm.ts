import type { Outgoing, OutgoingAnswer } from "@logue/infra/outgoing/outgoing.ts";
import { retryAfterMs } from "@logue/infra/outgoing/retry-after.ts";
import { z } from "zod";
import { delivered, type Outcome, type PushService, payloadMaxBytes } from "../push.ts";
import { type AccessToken, AccessTokenRefused, createAccessToken, type ServiceAccount } from "./access-token.ts";
import { fcmMessage } from "./fcm-message.ts";

export interface FcmOptions {
  readonly account: ServiceAccount;
  readonly endpoint: string;
  readonly outgoing: Outgoing;
  readonly clock: () => number;
}

const timeoutMs = 10_000;
const bodyMaxBytes = 65_536;
/** Google asks to wait so long where a quota is used up and the answer names no time. */
const quotaPauseMs = 60_000;

/** Firebase Cloud Messaging by its HTTP v1 API. */
export function openFcm({ account, endpoint, outgoing, clock }: FcmOptions): PushService {
  const accessToken = createAccessToken(account, { outgoing, clock });
  const url = `${endpoint}/v1/projects/${account.project_id}/messages:send`;
  async function ask(body: string, token: string, signal: AbortSignal): Promise<OutgoingAnswer> {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json; charset=utf-8" };
    return outgoing.send({ url, method: "POST", headers, body, timeoutMs, bodyMaxBytes, signal });
  }
  return {
    async send(push, token, signal) {
      const size = Buffer.byteLength(JSON.stringify(fcmMessage(push, "")));
      if (size > payloadMaxBytes) return { kind: "refused", reason: "PayloadTooLarge" };
      const body = JSON.stringify(fcmMessage(push, token));
      try {
        return await askTwice(accessToken, (given) => ask(body, given, signal), signal, clock);
      } catch (error) {
        if (error instanceof AccessTokenRefused) return { kind: "later", reason: "AccessTokenRefused", pauses: "app" };
        throw error;
      }
    },
    close: async () => undefined,
  };
}

/** Again with another access token where Google took back the one that was kept. */
async function askTwice(
  accessToken: AccessToken,
  ask: (token: string) => Promise<OutgoingAnswer>,
  signal: AbortSignal,
  clock: () => number,
): Promise<Outcome> {
  const first = await accessToken.get(signal);
  const outcome = fcmOutcome(await ask(first), clock());
  if (outcome.reason !== "UNAUTHENTICATED") return outcome;
  accessToken.forget(first);
  return fcmOutcome(await ask(await accessToken.get(signal)), clock());
}

const errorSchema = z.object({
  error: z.object({
    status: z.string().optional(),
    details: z
      .array(
        z.object({
          errorCode: z.string().optional(),
          fieldViolations: z.array(z.object({ field: z.string().optional() })).optional(),
        }),
      )
      .optional(),
  }),
});

type Judge = Omit<Outcome, "reason">;

const outcomesByReason: Readonly<Record<string, Judge>> = {
  UNREGISTERED: { kind: "gone" },
  QUOTA_EXCEEDED: { kind: "later", pauses: "app", retryAfterMs: quotaPauseMs },
  UNAVAILABLE: { kind: "later", pauses: "app" },
  INTERNAL: { kind: "later", pauses: "app" },
  UNAUTHENTICATED: { kind: "later", pauses: "app" },
  PERMISSION_DENIED: { kind: "later", pauses: "app" },
  THIRD_PARTY_AUTH_ERROR: { kind: "later", pauses: "app" },
};

const outcomesByStatus: Readonly<Record<number, Judge>> = {
  429: { kind: "later", pauses: "app", retryAfterMs: quotaPauseMs },
  401: { kind: "later", pauses: "app" },
};

/** What an answer of FCM means for the token. */
export function fcmOutcome(
  { status, headers, body }: Pick<OutgoingAnswer, "status" | "headers" | "body">,
  nowMs: number,
): Outcome {
  if (status === 200) return delivered;
  const { reason, isTokenInvalid } = reasonOf(status, body);
  if (isTokenInvalid) return { kind: "gone", reason };
  const judged = outcomesByReason[reason] ?? outcomesByStatus[status] ?? judgeStatus(status);
  const askedMs = retryAfterMs(headers["retry-after"], nowMs);
  return { ...judged, reason, ...(askedMs !== undefined && judged.kind === "later" && { retryAfterMs: askedMs }) };
}

const judgeStatus = (status: number): Judge => (status >= 500 ? { kind: "later", pauses: "app" } : { kind: "refused" });

function reasonOf(status: number, body: Buffer): { readonly reason: string; readonly isTokenInvalid: boolean } {
  const parsed = errorSchema.safeParse(jsonOf(body)).data?.error;
  const details = parsed?.details ?? [];
  const violations = details.flatMap(({ fieldViolations = [] }) => fieldViolations);
  const reason =
    details.find(({ errorCode }) => errorCode !== undefined)?.errorCode ??
    parsed?.status ??
    (status === 401 ? "UNAUTHENTICATED" : `HTTP ${status}`);
  return { reason, isTokenInvalid: status === 400 && violations.some(({ field }) => field === "message.token") };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
