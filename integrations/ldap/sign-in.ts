import { randomUUID } from "node:crypto";
import { type ConnectingHost, type PasswordSignIn, SignInFailure } from "../sign-in.ts";
import { type Directory, signInLimits, withDirectory } from "./connection.ts";
import { type DirectoryEntry, textOf } from "./entry.ts";
import { asFailure, codeOf } from "./failures.ts";
import { parseFilter, personFilter } from "./filters.ts";
import { groupsOf } from "./groups.ts";
import { attributesOfPerson, personOf } from "./person.ts";
import { standingOf } from "./standing.ts";

/** The account by which people are looked up. */
export interface LookUpAccount {
  readonly dn: string;
  readonly password: string;
}

/** Null to ask without an account. */
export async function lookUpAccountOf(host: ConnectingHost): Promise<LookUpAccount | null> {
  const { bindDn } = host.settings;
  if (typeof bindDn !== "string") return null;
  const password = await host.readSecret("bindPassword");
  // A bind without a password succeeds as an anonymous one, which may see less.
  if (password === undefined || password === "")
    throw new SignInFailure("NotSetUp", "The setting bindPassword is needed with bindDn.");
  return { dn: bindDn, password };
}

/** Binds as the account; without one, anonymously. */
export async function bindForLookUp(directory: Directory, account: LookUpAccount | null): Promise<void> {
  try {
    await directory.bind(account?.dn ?? "", account?.password ?? "");
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw asFailure(error);
    const reason = `The directory refuses the account by which people are looked up, with the result code ${code}.`;
    throw new SignInFailure("NotSetUp", reason, { cause: error });
  }
}

export function peopleBaseOf({ settings }: ConnectingHost): string {
  if (typeof settings.peopleBase !== "string") throw new SignInFailure("NotSetUp", "The setting peopleBase is needed.");
  return settings.peopleBase;
}

const nameLengthMax = 256;
const passwordLengthMax = 1_000;

export const ldapSignIn: PasswordSignIn = {
  async check({ name: typed, password }, host) {
    const name = typed.trim();
    // The directory would take an empty password for an anonymous bind, and accept it.
    if (name === "" || password === "" || name.length > nameLengthMax || password.length > passwordLengthMax)
      throw refused("The name or the password is empty or too long.");
    const account = await lookUpAccountOf(host);
    const base = peopleBaseOf(host);
    return withDirectory(host, signInLimits, async (directory) => {
      await bindForLookUp(directory, account);
      const found = await findPerson(directory, host, base, name);
      const nobody = `uid=nobody-${randomUUID()},${base}`;
      const isRight = await isPasswordRight(directory, found?.dn ?? nobody, password);
      if (found === undefined || !isRight) throw refused("The directory does not know the name, or refuses the password.");
      return readPerson(directory, host, account, found);
    });
  },
};

const refused = (reason: string): SignInFailure => new SignInFailure("CredentialsRefused", reason);

/** The one entry of this name. With several it is not known whose password it is. */
async function findPerson(
  directory: Directory,
  host: ConnectingHost,
  base: string,
  name: string,
): Promise<DirectoryEntry | undefined> {
  const filter = personFilter(String(host.settings.personFilter), name);
  try {
    const entries = await directory.search({ base, filter, attributes: ["1.1"], entriesMax: 2 });
    return entries.length === 1 ? entries[0] : undefined;
  } catch (error) {
    if (codeOf(error) === sizeLimitExceeded) return undefined;
    throw error;
  }
}

const sizeLimitExceeded = 4;
/**
 * By these a directory refuses a person: unknown, wrong, locked or disabled. 389 answers 19 after
 * too many tries and 53 for an account that is switched off.
 */
const refusingCodes = new Set([19, 32, 34, 48, 49, 50, 53]);

async function isPasswordRight(directory: Directory, dn: string, password: string): Promise<boolean> {
  try {
    await directory.bind(dn, password);
    return true;
  } catch (error) {
    if (refusingCodes.has(codeOf(error) ?? 0)) return false;
    throw error;
  }
}

/** Read after the bind: a right password lifts a lock that has run out. */
async function readPerson(directory: Directory, host: ConnectingHost, account: LookUpAccount | null, { dn }: DirectoryEntry) {
  if (account !== null) await bindForLookUp(directory, account);
  const { settings } = host;
  const search = {
    base: dn,
    scope: "base",
    filter: parseFilter("(objectClass=*)"),
    attributes: attributesOfPerson(settings),
  } as const;
  const [entry] = await directory.search(search);
  if (entry === undefined) throw refused("The entry is gone.");
  const standing = standingOf(entry, Date.now());
  if (standing !== "active") throw refused(`The account is ${standing} in the directory.`);
  const groups = await groupsOf(directory, settings, { entry, uid: textOf(entry, ["uid"]) });
  return personOf(entry, settings, groups);
}
