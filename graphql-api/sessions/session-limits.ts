import { type SessionLimits, sessionLimitsFor } from "@logue/command-service/contract/session-days.ts";
import type { Eventually } from "../execution/eventually.ts";
import { heldRolesOf } from "../roles/held-roles.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import type { UserCache } from "../users/user-cache.ts";
import type { SessionDays } from "./session-days.ts";

/** After how many days a session of this person ends, as it is set now. */
export type SessionLimitsOf = (userId: string) => Eventually<SessionLimits>;

interface SessionLimitsOptions {
  readonly sessionDays: SessionDays;
  readonly userCache: UserCache;
  readonly roleCache: RoleCache;
  readonly clock: () => number;
}

/** The person and their roles are read only where the workspace has other limits for some roles. */
export function createSessionLimits({ sessionDays, userCache, roleCache, clock }: SessionLimitsOptions): SessionLimitsOf {
  const limitsOf = async (userId: string): Promise<SessionLimits> => {
    const user = await userCache.userOf(userId);
    return sessionLimitsFor(sessionDays.current(), sessionDays.byRole(), await heldRolesOf(user, roleCache, clock()));
  };

  return (userId) => (sessionDays.byRole().length === 0 ? sessionDays.current() : limitsOf(userId));
}
