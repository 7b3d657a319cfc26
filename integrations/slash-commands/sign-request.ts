import { slackSignature, webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";

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
  return { ...slackSignature(secret, body, nowMs), ...webhookSigner(standardKeyOf(secret))(id, body, nowMs) };
}

/** Standard Webhooks write a key of bytes in base64 behind `whsec_`. */
const standardKeyOf = (secret: string): Buffer =>
  secret.startsWith(standardPrefix) ? Buffer.from(secret.slice(standardPrefix.length), "base64") : Buffer.from(secret);
