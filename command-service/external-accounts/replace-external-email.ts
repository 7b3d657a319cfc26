import { defineCommand } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { refuse } from "../contract/refusals.ts";
import { refuseEmailOfKeeper } from "../provisioning/change-provided-person.ts";
import { emailReferences, replacingEmailSteps } from "../users/replace-email.ts";
import { isOn, refuseUnlessOwnPerson } from "./access.ts";

type ReplaceExternalEmail = ExternalAccountCommands["ReplaceExternalEmail"];

/** An address that another account has is refused: two people are never taken for one. */
export const replaceExternalEmail = defineCommand("ReplaceExternalEmail", {
  references: emailReferences,
  steps: replacingEmailSteps(
    (data: ReplaceExternalEmail, states, context) =>
      refuseUnlessOwnPerson(states, data, context) ??
      (isOn(states, data.instanceId, "followsEmail") ? undefined : refuse("NotPermitted")) ??
      refuseEmailOfKeeper(data, states),
  ),
});
