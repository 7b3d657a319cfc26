import type { Permission } from "@logue/command-service/contract/permissions.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { findByLogin } from "../users/find-account.ts";
import { viewerHolds } from "./granted-roles.ts";
import { createRoleCache } from "./role-cache.ts";

/** The id of the active account with this name or e-mail address, if it has the permission. */
export async function accountWith(readStore: ReadStore, login: string, permission: Permission): Promise<string | undefined> {
  const user = await findByLogin(readStore, login);
  if (user?.isActive !== true) return undefined;
  const granted = await createRoleCache(readStore, Date.now).grantedTo(user);
  return viewerHolds({ role: user.role, granted }, permission) ? user.id : undefined;
}
