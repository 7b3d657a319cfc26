import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import { importPKCS8, SignJWT } from "jose";
import { z } from "zod";

/** What Google's console gives for a service account, as far as it is needed. */
export const serviceAccountSchema = z.object({
  project_id: z.string().regex(/^[\w.:-]{1,100}$/),
  private_key_id: z.string().optional(),
  private_key: z.string().startsWith("-----BEGIN PRIVATE KEY-----"),
  client_email: z.string().min(3),
  token_uri: z.url().default("https://oauth2.googleapis.com/token"),
});

export type ServiceAccount = z.infer<typeof serviceAccountSchema>;

export interface AccessToken {
  /** Throws `AccessTokenRefused`, and what the network says. */
  get(signal: AbortSignal): Promise<string>;
  /** The service did not take this one: the next request asks for another. */
  forget(token: string): void;
}

/** Google gives no token for this service account. */
export class AccessTokenRefused extends Error {
  override readonly name = "AccessTokenRefused";
}

const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const scope = "https://www.googleapis.com/auth/firebase.messaging";
const grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const renewBeforeMs = 5 * 60_000;
const assertionSeconds = 3_600;
const timeoutMs = 8_000;
const bodyMaxBytes = 65_536;

/**
 * One token for all requests, renewed before it ends. Requests that come meanwhile wait for the same
 * one.
 */
export function createAccessToken(
  account: ServiceAccount,
  { outgoing, clock }: { readonly outgoing: Outgoing; readonly clock: () => number },
): AccessToken {
  let kept: { readonly token: string; readonly untilMs: number } | undefined;
  let asked: Promise<string> | undefined;
  async function ask(): Promise<string> {
    const { status, body } = await outgoing.send({
      ...{ url: account.token_uri, method: "POST", timeoutMs, bodyMaxBytes },
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ grant_type: grant, assertion: await signAssertion(account, clock()) }).toString(),
    });
    if (status !== 200) throw new AccessTokenRefused(`Google answered ${status} to the request for an access token.`);
    const { access_token: token, expires_in: lifeSeconds } = answerSchema.parse(JSON.parse(body.toString()));
    kept = { token, untilMs: clock() + lifeSeconds * 1_000 - renewBeforeMs };
    return token;
  }
  return {
    async get(signal) {
      signal.throwIfAborted();
      if (kept !== undefined && clock() < kept.untilMs) return kept.token;
      asked ??= ask().finally(() => {
        asked = undefined;
      });
      return asked;
    },
    forget(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}

async function signAssertion(account: ServiceAccount, nowMs: number): Promise<string> {
  const key = await importPKCS8(account.private_key, "RS256");
  const issuedAt = Math.floor(nowMs / 1_000);
  return new SignJWT({ scope })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", ...(account.private_key_id && { kid: account.private_key_id }) })
    .setIssuer(account.client_email)
    .setAudience(account.token_uri)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + assertionSeconds)
    .sign(key);
}
