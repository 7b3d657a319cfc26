import { permissionMeanings } from "@logue/command-service/contract/permission-meanings.ts";
import { everyPermission } from "@logue/command-service/contract/permissions.ts";
import { enumNameOf } from "../schema/enums.ts";

/** `permissions.graphql`: the enum of every permission, described by its meaning. */
export function printPermissions(): string {
  const values = everyPermission.map(
    (permission) => `  ${JSON.stringify(permissionMeanings[permission])}\n  ${enumNameOf(permission)}\n`,
  );
  return `"What a role may allow: the permissions of the workspace and of rooms."\nenum Permission {\n${values.join("")}}\n`;
}
