import { fairQueue } from "@logue/infra/fair-queue.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { hash as argon2Hash, verify as argon2Verify } from "@node-rs/argon2";
import { z } from "zod";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { openPasswordStrength } from "./password-strength.ts";

/**
 * Hashes passwords and compares them with hashes, on the threads of libuv: never on the main one.
 * `share` is the caller, for fairness.
 */
export interface Passwords {
  hash(password: string, share: string): Promise<string | Refusal>;
  /**
   * Refuses a password that is easy to guess. `about` are words that others know of its owner, such
   * as the name.
   */
  refuseGuessable(password: string, about: readonly string[], share: string): Promise<Refusal | undefined>;
  /**
   * Whether this is the account's password. Does the same work for an account without one. A right one
   * whose hash was made with other parameters is hashed anew.
   */
  isRight(userId: string, password: string, share: string): Promise<boolean | Refusal>;
  /** Whether the password has this hash. */
  hasHash(hashed: string, password: string, share: string): Promise<boolean | Refusal>;
}

const passwordLengthMin = 10;
/**
 * Longer ones would only make hashing dear. They are refused; those that were set before they were
 * refused had been cut.
 */
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

const shortened = (password: string): string => password.slice(0, passwordLengthMax);
/** One keyboard writes an umlaut as one character, another one as two: both mean the same. */
const composed = (password: string): string => shortened(password.normalize("NFC"));

const storedPassword = z.object({ hash: z.string() });

/** As argon2 writes these parameters before a hash. */
const currentParameters = `m=${argon2Options.memoryCost},t=${argon2Options.timeCost},p=${argon2Options.parallelism}`;
const isCurrent = (hashed: string): boolean => hashed.startsWith(`$argon2id$v=19$${currentParameters}$`);

export function refusePassword(password: string): Refusal | undefined {
  if (password.length > passwordLengthMax) return refuse("PasswordTooLong");
  return [...password].length < passwordLengthMin ? refuse("PasswordTooShort") : undefined;
}

/** The hashing itself. */
export interface Argon2 {
  hash(password: string, options: typeof argon2Options): Promise<string>;
  verify(hashed: string, password: string): Promise<boolean>;
}

export function openPasswords(vault: Vault, { hash, verify }: Argon2 = { hash: argon2Hash, verify: argon2Verify }): Passwords {
  const queue = fairQueue({ atOnceMax: hashesAtOnceMax, waitingMax: hashesWaitingMax });
  const strength = openPasswordStrength();
  let decoyHash: Promise<string> | undefined;
  const inTurn = async <Result>(share: string, task: () => Promise<Result>): Promise<Result | Refusal> =>
    (await queue.run(share, task)) ?? refuse("Overloaded");
  const compare: Passwords["hasHash"] = (hashed, password, share) => inTurn(share, () => verify(hashed, composed(password)));
  /** Of a password that was set before passwords were composed. The same work for every account. */
  const compareAsTyped: Passwords["hasHash"] = async (hashed, password, share) =>
    shortened(password) !== composed(password) && inTurn(share, () => verify(hashed, shortened(password)));

  /** Another process may have replaced the hash meanwhile: then that one stays. */
  const rehash = async (secret: Secret, password: string, share: string): Promise<void> => {
    const hashed = await inTurn(share, () => hash(composed(password), argon2Options));
    if (typeof hashed === "string") await vault.replaceValue({ ...secret, value: { hash: hashed } }, secret.value);
  };

  return {
    refuseGuessable: async (password, about, share) => {
      const isGuessable = await inTurn(share, () => strength.isGuessable(password, about));
      if (typeof isGuessable !== "boolean") return isGuessable;
      return isGuessable ? refuse("PasswordGuessable") : undefined;
    },
    hash: (password, share) => inTurn(share, () => hash(composed(password), argon2Options)),
    hasHash: compare,
    async isRight(userId, password, share) {
      const secret = await vault.get("password", userId);
      const known = secret && storedPassword.parse(secret.value).hash;
      decoyHash ??= hash("a decoy", argon2Options);
      const compared = known ?? (await decoyHash);
      const isComposed = await compare(compared, password, share);
      const isEqual = isComposed === false ? await compareAsTyped(compared, password, share) : isComposed;
      if (typeof isEqual !== "boolean") return isEqual;
      if (secret === undefined || known === undefined || !isEqual) return false;
      if (!isCurrent(known) || isComposed === false) await rehash(secret, password, share);
      return true;
    },
  };
}
