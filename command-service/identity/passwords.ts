import type { Vault } from "@logue/infra/vault/vault.ts";
import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { fairQueue } from "./fair-queue.ts";

/**
 * Hashes passwords and compares them with hashes, on the threads of libuv: never on the main one.
 * `share` is the caller, for fairness.
 */
export interface Passwords {
  hash(password: string, share: string): Promise<string | Refusal>;
  /** Whether this is the account's password. Does the same work for an account without one. */
  isRight(userId: string, password: string, share: string): Promise<boolean | Refusal>;
  /** Whether the password has this hash. */
  hasHash(hashed: string, password: string, share: string): Promise<boolean | Refusal>;
}

const passwordLengthMin = 10;
/** Longer ones would only make hashing dear. */
const passwordLengthMax = 1_000;
/** OWASP's parameters for argon2id. */
const argon2Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/**
 * Hashing takes a thread and 19 MiB for tens of milliseconds; two at once leave the other threads
 * to files.
 */
const hashesAtOnceMax = 2;
/** Clients give up after a few seconds, so nothing waits longer. */
const hashesWaitingMax = 100;

const storedPassword = z.object({ hash: z.string() });

export const refusePassword = (password: string): Refusal | undefined =>
  [...password].length < passwordLengthMin ? refuse("PasswordTooShort") : undefined;

export function openPasswords(vault: Vault): Passwords {
  const queue = fairQueue({ atOnceMax: hashesAtOnceMax, waitingMax: hashesWaitingMax });
  let decoyHash: Promise<string> | undefined;
  const shortened = (password: string): string => password.slice(0, passwordLengthMax);
  const inTurn = async <Result>(share: string, task: () => Promise<Result>): Promise<Result | Refusal> =>
    (await queue.run(share, task)) ?? refuse("Overloaded");
  const compare: Passwords["hasHash"] = (hashed, password, share) => inTurn(share, () => verify(hashed, shortened(password)));

  return {
    hash: (password, share) => inTurn(share, () => hash(shortened(password), argon2Options)),
    hasHash: compare,
    async isRight(userId, password, share) {
      const secret = await vault.get("password", userId);
      const known = secret && storedPassword.parse(secret.value).hash;
      decoyHash ??= hash("a decoy", argon2Options);
      const isEqual = await compare(known ?? (await decoyHash), password, share);
      return typeof isEqual === "boolean" ? isEqual && known !== undefined : isEqual;
    },
  };
}
