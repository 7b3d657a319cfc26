import type { SecureClientSessionOptions } from "node:http2";
import { retryAfterMs } from "@logue/infra/outgoing/retry-after.ts";
import { z } from "zod";
import { delivered, type Outcome, type PushService, payloadMaxBytes } from "../push.ts";
import { type ApnsAnswer, openApnsConnection } from "./apns-connection.ts";
import { type ApnsApp, apnsHeaders, apnsPayload } from "./apns-request.ts";
import { createProviderToken, type SigningKey } from "./provider-token.ts";

export interface ApnsOptions extends ApnsApp {
  readonly endpoint: string;
  /** Null where the certificate in `tls` says who sends. */
  readonly signingKey: SigningKey | null;
  readonly tls: SecureClientSessionOptions;
  readonly clock: () => number;
}

const isToken = (token: string): boolean => /^([0-9a-f]{2}){8,100}$/i.test(token);

/** Apple's push service over HTTP/2. */
export function openApns({ endpoint, signingKey, tls, clock, ...app }: ApnsOptions): PushService {
  const connection = openApnsConnection(endpoint, tls);
  const providerToken = signingKey && createProviderToken(signingKey, clock);
  return {
    async send(push, token, signal) {
      if (!isToken(token)) return { kind: "gone", reason: "BadDeviceToken" };
      const payload = JSON.stringify(apnsPayload(push, app));
      if (Buffer.byteLength(payload) > payloadMaxBytes) return { kind: "refused", reason: "PayloadTooLarge" };
      const ask = async (): Promise<Outcome> => {
        const authorization = providerToken && (await providerToken.get());
        const headers = apnsHeaders(push, token, { topic: app.topic, authorization, nowMs: clock() });
        return apnsOutcome(await connection.ask(headers, payload, signal), clock());
      };
      const outcome = await ask();
      return outcome.reason === "ExpiredProviderToken" && providerToken?.expire() ? ask() : outcome;
    },
    close: async () => connection.close(),
  };
}

const answerSchema = z.object({ reason: z.string().optional(), timestamp: z.number().optional() });

type Judge = Omit<Outcome, "reason">;

const outcomesByReason: Readonly<Record<string, Judge>> = {
  BadDeviceToken: { kind: "gone" },
  Unregistered: { kind: "gone" },
  ExpiredToken: { kind: "gone" },
  TooManyRequests: { kind: "later", pauses: "device" },
  TooManyProviderTokenUpdates: { kind: "later", pauses: "app" },
  ExpiredProviderToken: { kind: "later", pauses: "app" },
  IdleTimeout: { kind: "later" },
};

/** What an answer of Apple means for the token. */
export function apnsOutcome({ status, headers, body }: ApnsAnswer, nowMs: number): Outcome {
  if (status === 200) return delivered;
  const { reason = `HTTP ${status}`, timestamp } = answerSchema.safeParse(jsonOf(body)).data ?? {};
  const judged = outcomesByReason[reason] ?? judgeStatus(status);
  const askedMs = retryAfterMs(headers["retry-after"], nowMs);
  return {
    ...{ ...judged, reason },
    ...(timestamp !== undefined && judged.kind === "gone" && { goneSinceMs: timestamp }),
    ...(askedMs !== undefined && judged.kind === "later" && { retryAfterMs: askedMs }),
  };
}

/** 403 says that the gateway's own credentials are wrong: an operator can mend that. */
function judgeStatus(status: number): Judge {
  if (status === 410) return { kind: "gone" };
  if (status === 429) return { kind: "later", pauses: "device" };
  return status === 403 || status >= 500 ? { kind: "later", pauses: "app" } : { kind: "refused" };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
