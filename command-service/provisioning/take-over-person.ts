import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { refuse } from "../contract/refusals.ts";
import { refuseUnlessInstance } from "../external-accounts/access.ts";
import { refuseByMail } from "../external-accounts/link-external-account.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { providedEvent } from "./provided-person.ts";

/** The account keeps all that is in it. The rules are those of signing in by a confirmed address. */
export const takeOverPerson = defineCommand("TakeOverPerson", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: ProvisioningCommands["TakeOverPerson"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessInstance(states, data.instanceId, context);
  if (refusal !== undefined) return refusal;
  const { userId } = data;
  const { user } = states;
  if (!user.isRegistered || user.kind === "bot") return refuse("UserUnknown", { userId });
  if (user.isDeactivated) return refuse("UserDeactivated", { userId });
  if (user.provided !== null) return refuse("ExternalAccountTaken");
  return refuseByMail(data, states) ?? [providedEvent(data)];
}
