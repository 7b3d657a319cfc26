import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import {
  openChallenge,
  type PasskeyPurpose,
  passkeyChallengeLifeMs,
  type StoredPasskey,
  storedPasskey,
} from "../../contract/passkeys.ts";
import { digestOfToken, storedFactorUse } from "../../contract/secrets.ts";
import type { GivenSecrets } from "../given-secrets.ts";

export interface PasskeyUse {
  readonly userId: string;
  readonly factorId: string | null;
  readonly purpose: PasskeyPurpose;
  readonly boundTo: string | null;
  readonly given: GivenSecrets;
}

/** Loaded with the first passkey: a start does without it. */
const loadLibrary = () => import("@simplewebauthn/server");

/** What a browser answers. The library throws at what is no answer at all, as at a wrong one. */
async function unlessWrong<Result>(verify: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}

/** Whether this passkey of the person has answered the challenge. Then neither counts once more. */
export async function usePasskey(vault: Vault, use: PasskeyUse, nowMs: number): Promise<boolean> {
  const { userId, factorId, given } = use;
  const secret = factorId === null ? undefined : await vault.get("passkey", factorId);
  const lastUse = factorId === null ? undefined : await vault.get("factor-use", factorId);
  const challenge = await openChallenge(vault, given.challenge, use, nowMs);
  if (secret?.ownerId !== userId || lastUse === undefined || challenge === undefined) return false;
  const counter = await counterOf(
    use,
    storedPasskey.parse(secret.value),
    storedFactorUse.parse(lastUse.value).lastStep,
    challenge,
  );
  return counter !== undefined && (await noteUse(vault, lastUse, challenge, counter, nowMs));
}

/** The counter of a right answer. An answer with a counter of before is wrong. */
async function counterOf(
  { given, purpose }: PasskeyUse,
  { credentialId, publicKey, transports }: StoredPasskey,
  counter: number,
  expectedChallenge: string,
): Promise<number | undefined> {
  const verified = await unlessWrong(async () =>
    (await loadLibrary()).verifyAuthenticationResponse({
      response: JSON.parse(given.code) as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: given.origin,
      expectedRPID: given.relyingParty,
      credential: { id: credentialId, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter, transports },
      // Beside a password, to have the device is enough.
      requireUserVerification: purpose === "sign_in",
    }),
  );
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
}

async function noteUse(vault: Vault, use: Secret, challenge: string, counter: number, nowMs: number): Promise<boolean> {
  if (!(await isFirstUse(vault, use.ownerId, challenge, nowMs))) return false;
  const value = { lastStep: counter, lastUsedAt: new Date(nowMs).toISOString() };
  return vault.replaceValue({ ...use, value }, use.value);
}

const isFirstUse = (vault: Vault, ownerId: string, challenge: string, nowMs: number): Promise<boolean> =>
  vault.putIfAbsent({
    kind: "passkey-challenge",
    id: digestOfToken(challenge),
    ownerId,
    value: true,
    expiresAt: new Date(nowMs + passkeyChallengeLifeMs).toISOString(),
  });

/** A new passkey with its counter; undefined for a wrong answer or one that was given before. */
export async function newPasskey(
  vault: Vault,
  userId: string,
  given: GivenSecrets,
  nowMs: number,
): Promise<(Omit<StoredPasskey, "label" | "addedAt"> & { readonly counter: number }) | undefined> {
  const expectedChallenge = await openChallenge(vault, given.challenge, { purpose: "add", boundTo: userId }, nowMs);
  if (expectedChallenge === undefined) return undefined;
  const verified = await unlessWrong(async () =>
    (await loadLibrary()).verifyRegistrationResponse({
      response: JSON.parse(given.code) as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: given.origin,
      expectedRPID: given.relyingParty,
      requireUserVerification: false,
    }),
  );
  if (!verified?.verified || !(await isFirstUse(vault, userId, expectedChallenge, nowMs))) return undefined;
  const { id: credentialId, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { credentialId, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
}
