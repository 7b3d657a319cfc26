import { digestOfToken, type StoredSignInAttempt, storedSignInAttempt } from "@logue/command-service/contract/secrets.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";

/** A sign-in whose first step was right. */
export interface SignInAttempt extends Omit<StoredSignInAttempt, "made" | "triesLeft"> {
  readonly userId: string;
}

/** How the second step can be done. */
export type SecondStepKind = "authenticator" | "passkey" | "recovery_code" | "mail";

/** What a code is mailed for. */
export type MailCodePurpose = "add" | "second_step" | "confirm";

/** How a session can be confirmed. */
export type ConfirmationKind = SecondStepKind | "password";

/** The sign-in of this token; undefined when it took too long or was finished. */
export async function signInAttemptOf(vault: Vault, token: string): Promise<SignInAttempt | undefined> {
  if (token === "") return undefined;
  const secret: Secret | undefined = await vault.get("sign-in-attempt", digestOfToken(token));
  if (secret === undefined) return undefined;
  const { type, data, actorId, actorKind } = storedSignInAttempt.parse(secret.value);
  return { userId: secret.ownerId, type, data, actorId, actorKind };
}
