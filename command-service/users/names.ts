import type { CommandContext, Decision } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { reservedUserNames } from "../contract/users.ts";
import { claimIdentifier, claimVoidAfterMs, digestOf } from "../directory/claims.ts";
import { claimOn, type DirectoryState, holderOf } from "../directory/directory.ts";
import { goesBy, type TeamState, teamNamedBy } from "../teams/team.ts";
import { isSystem } from "./actor.ts";
import { type UserState, userNamedBy } from "./user.ts";

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
export function refuseMistakableName(
  directory: DirectoryState,
  { holderId, name }: { readonly holderId: string; readonly name: string },
  taken: "UserNameTaken" | "TeamNameTaken",
  context: CommandContext,
): Refusal | undefined {
  const spellings = lookalikesOf(name);
  if ([name, ...spellings].some((spelling) => reservedUserNames.has(spelling))) return refuse("UserNameReserved");
  if (isSystem(context)) return undefined;
  const digests = spellings.map((spelling) => digestOf(context, "user-name", spelling));
  const isHeld = (["user-name", "team-name"] as const).some((kind) =>
    digests.some((digest) => ![undefined, holderId].includes(claimOn(directory, kind, digest)?.holderId)),
  );
  return isHeld ? refuse(taken) : undefined;
}

/**
 * Who has this name in mentions: one person, or one team. Both kinds of names have the same
 * digests.
 */
export const nameReferences = (name: string, context: CommandContext) => {
  const digest = digestOf(context, "user-name", name);
  return {
    nameHolder: userNamedBy(holderOf("user-name", digest)),
    nameTeam: teamNamedBy(holderOf("team-name", digest)),
  };
};

/** The user who has this e-mail address; no user where it is null. */
export const emailReference = (email: string | null, context: CommandContext) => ({
  emailHolder: userNamedBy(holderOf("email", digestOf(context, "email", email ?? ""))),
});

export interface NameStates {
  readonly directory: DirectoryState;
  readonly nameHolder: UserState;
  readonly nameTeam: TeamState;
}

/** Whether the person who claimed the name goes by it. */
export const isBornePersonally = ({ nameHolder }: NameStates, digest: string, context: CommandContext): boolean =>
  nameHolder.isRegistered && digestOf(context, "user-name", nameHolder.name) === digest;

/** Whether the claim of the other kind stands: the name is in use, or was claimed just now. */
export function isHeldAs(kind: "user-name" | "team-name", states: NameStates, digest: string, context: CommandContext): boolean {
  const claim = claimOn(states.directory, kind, digest);
  if (claim === undefined) return false;
  const isBorne = kind === "user-name" ? isBornePersonally(states, digest, context) : goesBy(states.nameTeam, digest, context);
  return isBorne || context.nowMs - claim.claimedAtMs <= claimVoidAfterMs;
}

/** Claims a user name. A user who already has the name keeps it, whatever it is. */
export function claimUserName(
  states: NameStates,
  person: { readonly userId: string; readonly name: string },
  context: CommandContext,
): Decision {
  const { directory } = states;
  const digest = digestOf(context, "user-name", person.name);
  const isOwn = claimOn(directory, "user-name", digest)?.holderId === person.userId;
  const named = { holderId: person.userId, name: person.name };
  const refusal = isOwn ? undefined : refuseMistakableName(directory, named, "UserNameTaken", context);
  if (refusal !== undefined) return refusal;
  if (!isOwn && isHeldAs("team-name", states, digest, context)) return refuse("UserNameTaken");
  const isBorne = isBornePersonally(states, digest, context);
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
