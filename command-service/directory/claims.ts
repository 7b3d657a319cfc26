import type { CommandContext } from "../command.ts";
import type { DirectoryEvent, IdentifierKind } from "../contract/users.ts";
import { claimOn, type DirectoryState, digestsHeldBy } from "./directory.ts";

/**
 * A claim older than this whose holder does not bear the name is void: whoever claimed it never finished (the process
 * died between two steps, or the holder has another name by now), and the next one may have it.
 */
export const claimVoidAfterMs = 30_000;

export interface Claim {
  readonly kind: IdentifierKind;
  readonly digest: string;
  readonly holderId: string;
}

/** Names that look the same or differ in case only are one name. */
export const foldName = (name: string): string => name.normalize("NFKC").toLowerCase();

export const digestOf = (context: CommandContext, kind: IdentifierKind, name: string): string =>
  context.digest(kind, foldName(name));

/**
 * The events that give the identifier to `claim.holderId`: none if she has it, undefined if somebody else does.
 * `isBorne` says whether its present holder goes by this name.
 */
export function claimIdentifier(
  directory: DirectoryState,
  claim: Claim,
  isBorne: boolean,
  nowMs: number,
): readonly DirectoryEvent[] | undefined {
  const present = claimOn(directory, claim.kind, claim.digest);
  const claimed: DirectoryEvent = { type: "IdentifierClaimed", data: claim };
  if (present === undefined) return [claimed];
  if (present.holderId === claim.holderId) return [];
  const isVoid = !isBorne && nowMs - present.claimedAtMs > claimVoidAfterMs;
  return isVoid ? [{ type: "IdentifierReleased", data: { ...claim, holderId: present.holderId } }, claimed] : undefined;
}

/** The last step of a rename: what its holder does not go by any more is free again, and what she goes by is hers. */
export function settleClaims(directory: DirectoryState, claim: Claim, nowMs: number): readonly DirectoryEvent[] {
  const claimed = claimIdentifier(directory, claim, true, nowMs) ?? [];
  return [...claimed, ...releaseClaims(directory, claim.kind, claim.holderId, claim.digest)];
}

/** Frees every identifier of this kind that somebody holds, but for `exceptDigest`. */
export const releaseClaims = (
  directory: DirectoryState,
  kind: IdentifierKind,
  holderId: string,
  exceptDigest?: string,
): readonly DirectoryEvent[] =>
  digestsHeldBy(directory, kind, holderId)
    .filter((digest) => digest !== exceptDigest)
    .map((digest) => ({ type: "IdentifierReleased", data: { kind, digest, holderId } }));
