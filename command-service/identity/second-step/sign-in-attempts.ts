import { randomBytes } from "node:crypto";
import { isSameValue } from "@logue/infra/vault/sealed-value.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { digestOfToken, type StoredSignInAttempt, storedSignInAttempt } from "../../contract/secrets.ts";
import type { AcceptedCommand } from "../../handling/accept-command.ts";
import { type MadeSecrets, madeSecrets } from "../staged-secrets.ts";

/**
 * A sign-in between its two steps. It lies in the vault under the digest of a token that the browser
 * has: the command as it was sent, and what it will make valid. It opens nothing but the second step
 * of the same command.
 */
export interface SignInAttempts {
  /** Keeps the first step, and returns the attempt's token. */
  begin(command: AcceptedCommand, userId: string, made: MadeSecrets): Promise<string>;
  /**
   * Takes one of the few tries. Undefined where there are none left, it took too long, or another
   * command was begun.
   */
  take(token: string, command: AcceptedCommand): Promise<MadeSecrets | undefined>;
  end(token: string): Promise<void>;
}

const lifeMs = 10 * 60_000;
const triesMax = 5;
const kind = "sign-in-attempt";

export function signInAttempts(vault: Vault, clock: () => number): SignInAttempts {
  return {
    async begin({ envelope, data }, ownerId, made) {
      const token = randomBytes(32).toString("base64url");
      const { type, actorId, actorKind } = envelope;
      const value: StoredSignInAttempt = { type, data, actorId, actorKind, triesLeft: triesMax, made };
      const expiresAt = new Date(clock() + lifeMs).toISOString();
      await vault.putIfAbsent({ kind, id: digestOfToken(token), ownerId, value, expiresAt });
      return token;
    },
    async take(token, command) {
      // Each try is counted before the code is looked at, so that tries at once are not free.
      for (let tries = 0; tries < triesMax; tries += 1) {
        const secret = await vault.get(kind, digestOfToken(token));
        const attempt = secret && storedSignInAttempt.parse(secret.value);
        if (secret === undefined || attempt === undefined || attempt.triesLeft === 0 || !isOf(attempt, command)) return undefined;
        const value = { ...attempt, triesLeft: attempt.triesLeft - 1 };
        if (await vault.replaceValue({ ...secret, value }, secret.value)) return madeSecrets.parse(attempt.made);
      }
      return undefined;
    },
    end: (token) => vault.delete(kind, digestOfToken(token)),
  };
}

/** Whether the command is the one that was begun, but for the second step. */
function isOf(attempt: StoredSignInAttempt, { envelope, data }: AcceptedCommand): boolean {
  const { factor: _second, ...first }: { readonly factor?: unknown } = data;
  const { type, actorId, actorKind } = envelope;
  return isSameValue([attempt.type, attempt.actorId, attempt.actorKind, attempt.data], [type, actorId, actorKind, first]);
}
