import { defineCommand } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { refuse } from "../contract/refusals.ts";
import { renamingReferences, renamingSteps } from "../users/rename-user.ts";
import { isOn, refuseUnlessOwnPerson } from "./access.ts";

type RenameExternalPerson = ExternalAccountCommands["RenameExternalPerson"];

/** A name that another account has is refused: two people are never taken for one. */
export const renameExternalPerson = defineCommand("RenameExternalPerson", {
  references: renamingReferences,
  steps: renamingSteps(
    (data: RenameExternalPerson, states, context) =>
      refuseUnlessOwnPerson(states, data, context) ??
      (isOn(states, data.instanceId, "followsUserName") ? undefined : refuse("NotPermitted")),
  ),
});
