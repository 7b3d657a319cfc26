import { type Refusal, refuse } from "../contract/refusals.ts";
import { entryOf, hasEntry } from "../states/sharded-map.ts";
import type { InviteLink, WorkspaceState } from "./workspace.ts";

export const inviteOf = (workspace: WorkspaceState, inviteId: string): InviteLink | undefined =>
  entryOf(workspace.invites, inviteId);

/**
 * Whether this user already registered with this link: then a second try continues the first one.
 */
export function hasUsedInvite(workspace: WorkspaceState, inviteId: string, userId: string): boolean {
  const invite = inviteOf(workspace, inviteId);
  return invite !== undefined && hasEntry(invite.usedBy, userId);
}

/** Why this person cannot register with this link; undefined when they can. */
export function refuseInvite(workspace: WorkspaceState, inviteId: string, userId: string, nowMs: number): Refusal | undefined {
  const invite = inviteOf(workspace, inviteId);
  if (invite === undefined) return refuse("InviteUnknown");
  if (hasEntry(invite.usedBy, userId)) return undefined;
  if (invite.isRevoked) return refuse("InviteRevoked");
  if (invite.expiresAt !== null && Date.parse(invite.expiresAt) <= nowMs) return refuse("InviteExpired");
  if (invite.usesMax !== null && invite.usedBy.size >= invite.usesMax) return refuse("InviteUsedUp");
  return undefined;
}
