import { randomBytes } from "node:crypto";
import { openValue, sealValue } from "@logue/infra/vault/sealed-value.ts";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";

/*
 * A challenge for a passkey is kept in the browser, sealed, with what it is for: strangers who ask
 * for thousands fill no store. Only one that was answered rightly is noted, so that it counts once.
 */

export const passkeyPurpose = z.enum(["add", "sign_in", "second_step", "confirm"]);
export type PasskeyPurpose = z.infer<typeof passkeyPurpose>;

const challengeSchema = z.object({
  challenge: z.string(),
  purpose: passkeyPurpose,
  /**
   * The person who adds it, the digest of the sign-in's token, or the session to confirm; null to
   * sign in with nothing else.
   */
  boundTo: z.string().nullable(),
  begunAtMs: z.number(),
});

export type PasskeyChallenge = z.infer<typeof challengeSchema>;

export const passkeyChallengeLifeMs = 5 * 60_000;
const challengeBytes = 32;
const label = { kind: "server", id: "passkey-challenge", ownerId: "server" } as const;

const openKey = (vault: Vault): Promise<Buffer> => openServerKey(vault, "passkey-challenges");

export async function sealChallenge(vault: Vault, about: Omit<PasskeyChallenge, "challenge">) {
  const challenge = randomBytes(challengeBytes).toString("base64url");
  const sealed = sealValue(await openKey(vault), label, { ...about, challenge }).toString("base64url");
  return { challenge, sealed };
}

/** The challenge, if it was made for this and is not too old. */
export async function openChallenge(
  vault: Vault,
  sealed: string,
  { purpose, boundTo }: Pick<PasskeyChallenge, "purpose" | "boundTo">,
  nowMs: number,
): Promise<string | undefined> {
  const key = await openKey(vault);
  try {
    const found = challengeSchema.parse(openValue(key, label, Buffer.from(sealed, "base64url")));
    const isFor = found.purpose === purpose && found.boundTo === boundTo;
    return isFor && nowMs - found.begunAtMs < passkeyChallengeLifeMs ? found.challenge : undefined;
  } catch {
    return undefined;
  }
}

/** `passkey` in the vault, under the id of the factor. */
export const storedPasskey = z.object({
  credentialId: z.string(),
  /** COSE, in base64url. */
  publicKey: z.string(),
  transports: z.array(z.string()),
  label: z.string(),
  addedAt: z.string(),
});

export type StoredPasskey = z.infer<typeof storedPasskey>;
