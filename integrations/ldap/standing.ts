import { type DirectoryEntry, textOf } from "./entry.ts";

/** What the usual directories say of an account that may not sign in. */
export const standingAttributes = [
  "userAccountControl",
  "accountExpires",
  "lockoutTime",
  "nsAccountLock",
  "pwdAccountLockedTime",
  "loginDisabled",
] as const;

/**
 * Disabled: by an administrator there, or because the account has expired. Locked: for a while, after
 * wrong passwords.
 */
export type Standing = "active" | "locked" | "disabled";

const disabledFlag = 0x2;
const lockedFlag = 0x10;
/** OpenLDAP's value for an account that an administrator locked for good. */
const lockedForGood = "000001010000Z";
/** 100 ns since 1601, as Active Directory counts. */
const [ticksPerMs, msBefore1970] = [10_000n, 11_644_473_600_000n];
const neverExpires = 0x7fff_ffff_ffff_ffffn;

export function standingOf(entry: DirectoryEntry, nowMs: number): Standing {
  const text = (attribute: (typeof standingAttributes)[number]) => textOf(entry, [attribute]);
  const control = numberOf(text("userAccountControl"));
  const isSwitchedOff =
    (control & disabledFlag) !== 0 ||
    text("nsAccountLock")?.toLowerCase() === "true" ||
    text("loginDisabled")?.toLowerCase() === "true" ||
    text("pwdAccountLockedTime") === lockedForGood;
  if (isSwitchedOff || hasExpired(text("accountExpires"), nowMs)) return "disabled";
  const isLocked = (control & lockedFlag) !== 0 || numberOf(text("lockoutTime")) > 0 || text("pwdAccountLockedTime") !== null;
  return isLocked ? "locked" : "active";
}

const numberOf = (text: string | null): number => (text !== null && /^-?\d{1,18}$/.test(text) ? Number(text) : 0);

function hasExpired(text: string | null, nowMs: number): boolean {
  if (text === null || !/^\d{1,19}$/.test(text)) return false;
  const ticks = BigInt(text);
  if (ticks === 0n || ticks >= neverExpires) return false;
  return Number(ticks / ticksPerMs - msBefore1970) <= nowMs;
}
