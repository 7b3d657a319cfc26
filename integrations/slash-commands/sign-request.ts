import { createHmac } from "node:crypto";

export interface SignedParts {
  readonly id: string;
  readonly body: string;
  readonly nowMs: number;
}

const standardPrefix = "whsec_";

/**
 * The headers by which a receiver knows that the request is Logue's: those of Slack, and those of
 * Standard Webhooks, over the same body and with the same secret.
 */
export function signatureHeaders(secret: string, { id, body, nowMs }: SignedParts): Record<string, string> {
  const seconds = String(Math.floor(nowMs / 1_000));
  const slack = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  const standard = createHmac("sha256", standardKeyOf(secret)).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    "x-slack-request-timestamp": seconds,
    "x-slack-signature": `v0=${slack}`,
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": `v1,${standard}`,
  };
}

/** Standard Webhooks write a key of bytes in base64 behind `whsec_`. */
const standardKeyOf = (secret: string): string | Buffer =>
  secret.startsWith(standardPrefix) ? Buffer.from(secret.slice(standardPrefix.length), "base64") : secret;
