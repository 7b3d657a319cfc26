import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { limitConcurrency } from "../limits/limit-concurrency.ts";
import { createRateLimit } from "../limits/rate-limit.ts";

/** What came of an attempt to sign in. */
export type PasswordCheck =
  | { readonly kind: "verified"; readonly userId: string }
  | { readonly kind: "refused"; readonly code: "SignInFailed" | "TooManyAttempts" | "UserDeactivated" };

export interface Passwords {
  /** The refusal's code, or null once the password is kept. Replaces an older one. */
  register(userId: string, password: string): Promise<"PasswordTooShort" | null>;
  /** `login` is a name or an e-mail address. Takes as long for an unknown one. */
  verify(login: string, password: string, address: string): Promise<PasswordCheck>;
  /** For a change of password: is this her present one? Throttled as `verify` is. */
  verifyOwn(userId: string, password: string, address: string): Promise<PasswordCheck>;
}

export interface PasswordsOptions {
  readonly vault: Vault;
  readonly readStore: ReadStore;
  readonly clock: () => number;
  readonly loginAttemptsMax: number;
  readonly loginWindowMs: number;
}

const passwordLengthMin = 10;
/** Longer ones would only make hashing dear. */
const passwordLengthMax = 1_000;
/** OWASP's parameters for argon2id. */
const argon2Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashing takes a thread and 19 MiB for tens of milliseconds; two at once leave the other threads to files. */
const hashesAtOnceMax = 2;
const hashesWaitingMax = 100;
/** One address may stand for a whole office. */
const attemptsPerAddressFactor = 5;

const storedPassword = z.object({ hash: z.string() });

export function createPasswords(options: PasswordsOptions): Passwords {
  const { vault, clock, loginAttemptsMax, loginWindowMs } = options;
  const perAccount = createRateLimit({ max: loginAttemptsMax, windowMs: loginWindowMs, clock });
  const perAddress = createRateLimit({ max: loginAttemptsMax * attemptsPerAddressFactor, windowMs: loginWindowMs, clock });
  const oneOfFew = limitConcurrency(hashesAtOnceMax, hashesWaitingMax);
  let decoyHash: Promise<string> | undefined;

  /** Somebody unknown is compared with a decoy, so that the time tells nothing. Null: too many are waiting. */
  async function matches(userId: string | undefined, password: string): Promise<boolean | null> {
    const secret = userId === undefined ? undefined : await vault.get("password", userId);
    const known = secret && storedPassword.parse(secret.value).hash;
    decoyHash ??= hash("a decoy", argon2Options);
    const compared = known ?? (await decoyHash);
    const isEqual = await oneOfFew(() => verify(compared, password.slice(0, passwordLengthMax)));
    return isEqual === null ? null : isEqual && known !== undefined;
  }

  async function check(
    user: UserDocument | undefined,
    account: string,
    password: string,
    address: string,
  ): Promise<PasswordCheck> {
    const isAccountCalm = perAccount.take(account);
    const isAddressCalm = perAddress.take(address);
    if (!isAccountCalm || !isAddressCalm) return refused("TooManyAttempts");
    const isMatch = await matches(user?.id, password);
    if (isMatch === null) return refused("TooManyAttempts");
    if (!isMatch || user === undefined) return refused("SignInFailed");
    perAccount.reset(account);
    perAddress.giveBack(address);
    return user.isActive ? { kind: "verified", userId: user.id } : refused("UserDeactivated");
  }

  return {
    async register(userId, password) {
      if ([...password].length < passwordLengthMin) return "PasswordTooShort";
      const hashed = await oneOfFew(() => hash(password.slice(0, passwordLengthMax), argon2Options));
      if (hashed === null) throw new Error("Too many passwords wait to be hashed.");
      await vault.put({ kind: "password", id: userId, ownerId: userId, value: { hash: hashed } });
      return null;
    },
    async verify(login, password, address) {
      const user = await findByLogin(options.readStore, login.trim());
      return check(user, user?.id ?? login.trim().toLowerCase(), password, address);
    },
    async verifyOwn(userId, password, address) {
      return check(await options.readStore.get(users, userId), userId, password, address);
    },
  };
}

const refused = (code: "SignInFailed" | "TooManyAttempts" | "UserDeactivated"): PasswordCheck => ({ kind: "refused", code });

async function findByLogin(readStore: ReadStore, login: string): Promise<UserDocument | undefined> {
  const index = login.includes("@") ? "byEmail" : "byName";
  for (const written of new Set([login, login.toLowerCase()])) {
    const [user] = await readStore.range(users, { index, prefix: [written], limit: 1 });
    if (user !== undefined) return user;
  }
  return undefined;
}
