import { type NamedRole, type SessionLimits, sessionLimitsFor } from "@logue/command-service/contract/session-days.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { Eventually } from "../execution/eventually.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import type { UserCache } from "../users/user-cache.ts";
import type { SessionDays } from "./session-days.ts";

/** After how many days a session of this person ends, as it is set now. */
export type SessionLimitsOf = (userId: string) => Eventually<SessionLimits>;

interface SessionLimitsOptions {
  readonly sessionDays: SessionDays;
  readonly userCache: UserCache;
  readonly roleCache: RoleCache;
}

/** The person and their roles are read only where the workspace has other limits for some roles. */
export function createSessionLimits({ sessionDays, userCache, roleCache }: SessionLimitsOptions): SessionLimitsOf {
  const limitsOf = async (userId: string): Promise<SessionLimits> => {
    const user = await userCache.userOf(userId);
    const roles: NamedRole[] = [{ id: user.role }, ...(await grantedRoles(user))];
    return sessionLimitsFor(sessionDays.current(), sessionDays.byRole(), roles);
  };

  async function grantedRoles(user: UserDocument): Promise<NamedRole[]> {
    const granted = roleCache.grantsOf(user);
    const made = granted.length === 0 ? [] : await roleCache.list();
    return granted.map(({ roleId }) => ({ id: roleId, name: made.find(({ id }) => id === roleId)?.name }));
  }

  return (userId) => (sessionDays.byRole().length === 0 ? sessionDays.current() : limitsOf(userId));
}
