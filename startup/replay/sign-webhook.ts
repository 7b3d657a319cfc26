import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfigurationError } from "@logue/infra/settings/config.ts";

/** The headers by which a receiver checks a request: those of Standard Webhooks. */
export type SignWebhook = (id: string, body: string, atMs: number) => Readonly<Record<string, string>>;

const secretPattern = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/;
const secretSizeBytes = { least: 24, most: 64 } as const;
const variable = "REPLAY_WEBHOOK_SECRET";

/** Signs with HMAC-SHA256; without a secret the headers name the request and its time alone. */
export const webhookSigner =
  (secret: Buffer | undefined): SignWebhook =>
  (id, body, atMs) => {
    const timestamp = String(Math.floor(atMs / 1_000));
    const named = { "webhook-id": id, "webhook-timestamp": timestamp };
    if (secret === undefined) return named;
    const signature = createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64");
    return { ...named, "webhook-signature": `v1,${signature}` };
  };

/** The secret from the file, else from the environment; undefined without either. */
export function readWebhookSecret(
  path: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Buffer | undefined {
  const text = path === undefined ? environment[variable] : readFileSync(path, "utf8");
  if (text === undefined) return undefined;
  const secret = parseWebhookSecret(text);
  if (secret !== undefined) return secret;
  const source = path === undefined ? variable : "--secret-file";
  throw new ConfigurationError([`${source}: is no secret of the form whsec_…, 24 to 64 bytes in base64`]);
}

/** Undefined for a text that is no secret. */
export function parseWebhookSecret(text: string): Buffer | undefined {
  const encoded = secretPattern.exec(text.trim())?.[1];
  const secret = Buffer.from(encoded ?? "", "base64");
  return secret.length >= secretSizeBytes.least && secret.length <= secretSizeBytes.most ? secret : undefined;
}
