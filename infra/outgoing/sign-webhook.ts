import { createHmac, createSecretKey, randomBytes } from "node:crypto";

/** The headers by which a receiver checks a request: those of Standard Webhooks. */
export type SignWebhook = (id: string, body: string, atMs: number) => Readonly<Record<string, string>>;

const secretPattern = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/;
const secretSizeBytes = { least: 24, most: 64 } as const;

/**
 * Signs with HMAC-SHA256, once by each secret: while a secret is replaced, receivers may check by
 * either. Without a secret the headers name the request and its time alone.
 */
export function webhookSigner(...secrets: readonly (Buffer | undefined)[]): SignWebhook {
  // Node takes many times as long for the bytes of a key.
  const keys = secrets.filter((secret) => secret !== undefined).map((secret) => createSecretKey(secret));
  return (id, body, atMs) => {
    const timestamp = String(Math.floor(atMs / 1_000));
    const signed = `${id}.${timestamp}.${body}`;
    const signatures = keys.map((key) => `v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
    const named = { "webhook-id": id, "webhook-timestamp": timestamp };
    return signatures.length === 0 ? named : { ...named, "webhook-signature": signatures.join(" ") };
  };
}

/** A secret as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** Undefined for a text that is no secret. */
export function parseWebhookSecret(text: string): Buffer | undefined {
  const encoded = secretPattern.exec(text.trim())?.[1];
  const secret = Buffer.from(encoded ?? "", "base64");
  return secret.length >= secretSizeBytes.least && secret.length <= secretSizeBytes.most ? secret : undefined;
}

/** The headers by which programs that were written for Slack check a request. */
export function slackSignature(secret: string, body: string, atMs: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(atMs / 1_000));
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${signature}` };
}
