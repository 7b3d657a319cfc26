import { permissionMeanings, tokenPermissionMeanings } from "@logue/command-service/contract/permission-meanings.ts";
import { everyPermission } from "@logue/command-service/contract/permissions.ts";
import { everyTokenPermission } from "@logue/command-service/contract/token-permissions.ts";
import { enumNameOf } from "../schema/enums.ts";

/** `permissions.graphql`: the enums of all permissions, described by their meanings. */
export const printPermissions = (): string =>
  [
    printEnum("Permission", "What a role may allow: the permissions of the workspace and of rooms.", everyPermission),
    printEnum("TokenPermission", "What an access token may be used for.", everyTokenPermission),
  ].join("\n");

const meanings: Readonly<Record<string, string>> = { ...permissionMeanings, ...tokenPermissionMeanings };

function printEnum(name: string, means: string, permissions: readonly string[]): string {
  const values = permissions.map((permission) => `  ${JSON.stringify(meanings[permission])}\n  ${enumNameOf(permission)}\n`);
  return `"${means}"\nenum ${name} {\n${values.join("")}}\n`;
}
