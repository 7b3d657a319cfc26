import type { Decision } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import type { WorkspaceState } from "./workspace.ts";

/**
 * Roles are in the streams of users, but that one administrator is left can only be decided in one
 * stream: this one. A counted administrator always is one, because the count grows after the user's
 * own event and shrinks before it.
 */

/** Counts a person who has become an active administrator. */
export const addAdministrator = (workspace: WorkspaceState, userId: string): Decision =>
  hasEntry(workspace.administrators, userId) ? [] : [{ type: "AdministratorAdded", data: { userId } }];

/** Takes a person out of the count, unless no administrator would be left. */
export function removeAdministrator(workspace: WorkspaceState, userId: string): Decision {
  if (!hasEntry(workspace.administrators, userId)) return [];
  if (workspace.administrators.size === 1) return refuse("LastAdministrator");
  return [{ type: "AdministratorRemoved", data: { userId } }];
}
