import type { Permission } from "@logue/command-service/contract/permissions.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { findByLogin } from "../users/find-account.ts";
import { viewerHolds } from "./granted-roles.ts";
import { createRoleCache } from "./role-cache.ts";

/** Whether the active account with this name or e-mail address has the permission in the workspace. */
export async function accountHolds(readStore: ReadStore, login: string, permission: Permission): Promise<boolean> {
  const user = await findByLogin(readStore, login);
  if (user?.isActive !== true) return false;
  const granted = await createRoleCache(readStore, Date.now).grantedTo(user);
  return viewerHolds({ role: user.role, granted }, permission);
}
