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

export interface SignInCheckOptions {
  readonly passwords: Passwords;
  readonly devices: DeviceTokens;
  /** Wrong passwords from strangers, by account. */
  readonly perAccount: Attempts;
  readonly perAddress: Attempts;
}

/**
 * Refuses a wrong password and too many of them. For an account that does not exist the work and
 * the count are the same.
 */
export type RefuseWrongPassword = (userId: string, password: string, from: AttemptOrigin) => Promise<Refusal | undefined>;

export function signInCheck({ passwords, ...options }: SignInCheckOptions): RefuseWrongPassword {
  const counted = countedCheck(options);
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

export function countedCheck({ devices, perAccount, perAddress }: Omit<SignInCheckOptions, "passwords">): CountedCheck {
  return async (userId, from, wrong, check) => {
    const network = networkOf(from.address);
    const device = from.isSignedIn ? "signed in" : devices.deviceOf(userId, from.devices);
    const account = `${userId}/${device ?? "strangers"}`;
    // A known device has its own count alone: strangers at the same address cannot lock its owner out.
    const isAddressCalm = device !== undefined || (await perAddress.take(network));
    // An address without attempts left takes none from the account either.
    if (!isAddressCalm || !(await perAccount.take(account))) return refuse("TooManyAttempts");
    const isRight = await check(network);
    if (isRight === false) return wrong;
    await (isRight === true ? perAccount.reset(account) : perAccount.giveBack(account));
    if (device === undefined) await perAddress.giveBack(network);
    return isRight === true ? undefined : isRight;
  };
}
