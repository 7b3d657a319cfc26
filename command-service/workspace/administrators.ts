import type { Decision } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import type { WorkspaceState } from "./workspace.ts";

/*
 * Roles live in the streams of users, but that one administrator is left can only be decided in one stream: this one.
 * Who is counted here is always a real one, because counting comes after the user's own event and leaving before it.
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
