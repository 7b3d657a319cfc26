import type { Attempts } from "@logue/infra/vault/attempts.ts";
import { networkOf } from "../contract/network-of.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { DeviceTokens } from "./device-tokens.ts";
import type { Passwords } from "./passwords.ts";

/** Where an attempt comes from. */
export interface AttemptOrigin {
  readonly address: string;
  /** The device tokens that came with it. */
  readonly devices: string;
  /** Whether the person is signed in already: strangers' attempts are then none of this count. */
  readonly isSignedIn: boolean;
}

export interface SignInCountOptions {
  readonly devices: DeviceTokens;
  /** Wrong passwords from strangers, by account. */
  readonly perAccount: Attempts;
  readonly perAddress: Attempts;
}

/**
 * The counts of attempts, for passwords that are checked here and for those that another system
 * checks.
 */
export interface SignInAttempts {
  /** Counts one; false when there were too many. */
  begin(userId: string, from: AttemptOrigin): Promise<boolean>;
  /** The password was right. */
  succeed(userId: string, from: AttemptOrigin): Promise<void>;
  /** It is not known whether the password was right. */
  withdraw(userId: string, from: AttemptOrigin): Promise<void>;
}

export function countSignIns({ devices, perAccount, perAddress }: SignInCountOptions): SignInAttempts {
  const keysOf = (userId: string, from: AttemptOrigin) => {
    const device = from.isSignedIn ? "signed in" : devices.deviceOf(userId, from.devices);
    // A known device has its own count alone: strangers at the same address cannot lock its owner out.
    return { account: `${userId}/${device ?? "strangers"}`, network: device === undefined ? networkOf(from.address) : null };
  };
  return {
    async begin(userId, from) {
      const { account, network } = keysOf(userId, from);
      const isAddressCalm = network === null || (await perAddress.take(network));
      // An address without attempts left takes none from the account either.
      return isAddressCalm && (await perAccount.take(account));
    },
    async succeed(userId, from) {
      const { account, network } = keysOf(userId, from);
      await perAccount.reset(account);
      if (network !== null) await perAddress.giveBack(network);
    },
    async withdraw(userId, from) {
      const { account, network } = keysOf(userId, from);
      await perAccount.giveBack(account);
      if (network !== null) await perAddress.giveBack(network);
    },
  };
}

/**
 * Refuses a wrong password and too many of them. For an account that does not exist the work and
 * the count are the same.
 */
export type RefuseWrongPassword = (userId: string, password: string, from: AttemptOrigin) => Promise<Refusal | undefined>;

export function signInCheck(passwords: Passwords, attempts: SignInAttempts): RefuseWrongPassword {
  const counted = countedCheck(attempts);
  return (userId, password, from) =>
    counted(userId, from, refuse("SignInFailed"), (network) => passwords.isRight(userId, password, network));
}

/** Runs a check unless too many failed lately, by account and by address; what is wrong is counted. */
export type CountedCheck = (
  userId: string,
  from: AttemptOrigin,
  wrong: Refusal,
  check: (network: string) => Promise<boolean | Refusal>,
) => Promise<Refusal | undefined>;

export const countedCheck =
  (attempts: SignInAttempts): CountedCheck =>
  async (userId, from, wrong, check) => {
    if (!(await attempts.begin(userId, from))) return refuse("TooManyAttempts");
    const isRight = await check(networkOf(from.address));
    if (isRight === false) return wrong;
    await (isRight === true ? attempts.succeed(userId, from) : attempts.withdraw(userId, from));
    return isRight === true ? undefined : isRight;
  };
