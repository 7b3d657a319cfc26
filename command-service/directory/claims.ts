import type { CommandContext } from "../command.ts";
import type { DirectoryEvent, IdentifierKind } from "../contract/users.ts";
import { claimOn, type DirectoryState, digestsHeldBy } from "./directory.ts";

/**
 * A claim older than this whose holder does not use the name is void: the claiming command never
 * finished (the process died between two steps, or the holder has another name by now), and the
 * next one may have it.
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
 * The events that give the identifier to `claim.holderId`: none if the holder has it, undefined if
 * another holder has it. `isBorne` says whether its present holder goes by this name.
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

/**
 * The last step of a rename: the holder keeps the current identifier, and the former one becomes
 * free.
 */
export function settleClaims(directory: DirectoryState, claim: Claim, nowMs: number): readonly DirectoryEvent[] {
  const claimed = claimIdentifier(directory, claim, true, nowMs) ?? [];
  return [...claimed, ...releaseClaims(directory, claim.kind, claim.holderId, claim.digest)];
}

/** Frees every identifier of this kind of the holder, except `exceptDigest`. */
export const releaseClaims = (
  directory: DirectoryState,
  kind: IdentifierKind,
  holderId: string,
  exceptDigest?: string,
): readonly DirectoryEvent[] =>
  digestsHeldBy(directory, kind, holderId)
    .filter((digest) => digest !== exceptDigest)
    .map((digest) => ({ type: "IdentifierReleased", data: { kind, digest, holderId } }));
