import type { CommandContext, Decision } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { reservedUserNames } from "../contract/users.ts";
import { claimIdentifier, digestOf } from "../directory/claims.ts";
import { claimOn, type DirectoryState } from "../directory/directory.ts";
import { isSystem } from "./actor.ts";
import type { UserState } from "./user.ts";

/**
 * The most lookalikes of a name that are compared; names with more letters that look like others
 * are rare.
 */
const lookalikesMax = 256;

const alike: ReadonlyMap<string, string> = new Map(
  [
    ["0", "o"],
    ["1", "l"],
    ["rn", "m"],
    ["vv", "w"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

/** The other user names that look like this one: `a1ice` for `alice`. */
export function lookalikesOf(name: string): readonly string[] {
  let spellings = [""];
  for (const part of name.match(/rn|vv|./gsu) ?? []) {
    const other = spellings.length < lookalikesMax ? alike.get(part) : undefined;
    spellings = [part, ...(other === undefined ? [] : [other])].flatMap((end) => spellings.map((begun) => begun + end));
  }
  return spellings.filter((spelling) => spelling !== name);
}

/**
 * A word that addresses many users or names Logue itself is not a name, and two users' names must
 * not look the same.
 */
function refuseMistakableName(
  directory: DirectoryState,
  { userId, name }: { readonly userId: string; readonly name: string },
  context: CommandContext,
): Refusal | undefined {
  const spellings = lookalikesOf(name);
  if ([name, ...spellings].some((spelling) => reservedUserNames.has(spelling))) return refuse("UserNameReserved");
  if (isSystem(context)) return undefined;
  const holders = spellings.map(
    (spelling) => claimOn(directory, "user-name", digestOf(context, "user-name", spelling))?.holderId,
  );
  return holders.some((holderId) => holderId !== undefined && holderId !== userId) ? refuse("UserNameTaken") : undefined;
}

/**
 * Claims a user name; `holder` is the state of its current holder. A user who already has the name
 * keeps it, whatever it is.
 */
export function claimUserName(
  directory: DirectoryState,
  holder: UserState,
  person: { readonly userId: string; readonly name: string },
  context: CommandContext,
): Decision {
  const digest = digestOf(context, "user-name", person.name);
  const isOwn = claimOn(directory, "user-name", digest)?.holderId === person.userId;
  const refusal = isOwn ? undefined : refuseMistakableName(directory, person, context);
  if (refusal !== undefined) return refusal;
  const isBorne = holder.isRegistered && digestOf(context, "user-name", holder.name) === digest;
  const claim = { kind: "user-name", digest, holderId: person.userId } as const;
  return claimIdentifier(directory, claim, isBorne, context.nowMs) ?? refuse("UserNameTaken");
}

/** Claims an e-mail address, if there is one; `holder` is the state of its current holder. */
export function claimEmail(
  directory: DirectoryState,
  holder: UserState,
  person: { readonly userId: string; readonly email: string | null },
  context: CommandContext,
): Decision {
  if (person.email === null) return [];
  const digest = digestOf(context, "email", person.email);
  const isBorne = holder.isRegistered && holder.email !== null && digestOf(context, "email", holder.email) === digest;
  const claim = { kind: "email", digest, holderId: person.userId } as const;
  return claimIdentifier(directory, claim, isBorne, context.nowMs) ?? refuse("EmailTaken");
}
