import { openValue, sealValue } from "@logue/infra/vault/sealed-value.ts";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { Secret, TOTP } from "otpauth";
import { z } from "zod";

/*
 * Apps that make codes from a shared secret and the time (RFC 6238), with the parameters that every
 * such app knows: SHA-1, six digits, 30 seconds.
 */

const setupSchema = z.object({ userId: z.string(), secret: z.string(), begunAtMs: z.number() });

/** What is kept, sealed, in the browser between the secret and its first code. */
export type AuthenticatorSetup = z.infer<typeof setupSchema>;

const setupLifeMs = 15 * 60_000;
const secretBytes = 20;
const label = { kind: "server", id: "authenticator-setup", ownerId: "server" } as const;

/** In base 32, as people type it. */
export const newAuthenticatorSecret = (): string => new Secret({ size: secretBytes }).base32;

/** What the QR code says. */
export const authenticatorUri = (secret: string, issuer: string, account: string): string =>
  new TOTP({ issuer, label: account, secret: Secret.fromBase32(secret) }).toString();

/** The step of time that the code is of: the present one, or one beside it for clocks that differ. */
export function stepOfCode(secret: string, code: string, nowMs: number): number | undefined {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = new TOTP({ secret: Secret.fromBase32(secret) }).validate({ token, timestamp: nowMs, window: 1 });
  return delta === null ? undefined : TOTP.counter({ timestamp: nowMs }) + delta;
}

/** The code that the app shows. */
export const codeAt = (secret: string, timestampMs: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: timestampMs });

const openKey = (vault: Vault): Promise<Buffer> => openServerKey(vault, "authenticator-setups");

export async function sealSetup(vault: Vault, setup: AuthenticatorSetup): Promise<string> {
  return sealValue(await openKey(vault), label, setup).toString("base64url");
}

/** Undefined for what was not sealed here for this person, or too long ago. */
export async function openSetup(
  vault: Vault,
  sealed: string,
  userId: string,
  nowMs: number,
): Promise<AuthenticatorSetup | undefined> {
  const key = await openKey(vault);
  try {
    const setup = setupSchema.parse(openValue(key, label, Buffer.from(sealed, "base64url")));
    return setup.userId === userId && nowMs - setup.begunAtMs < setupLifeMs ? setup : undefined;
  } catch {
    return undefined;
  }
}
