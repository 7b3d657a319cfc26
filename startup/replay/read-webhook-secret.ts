import { readFileSync } from "node:fs";
import { parseWebhookSecret } from "@logue/infra/outgoing/sign-webhook.ts";
import { ConfigurationError } from "@logue/infra/settings/config.ts";

const variable = "REPLAY_WEBHOOK_SECRET";

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
