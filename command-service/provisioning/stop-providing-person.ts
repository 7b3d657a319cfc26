import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ProvisioningCommands } from "../contract/provisioning.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { refuseUnlessProvides } from "./provided-person.ts";

/** What the other system said is forgotten; the account and its history stay. */
export const stopProvidingPerson = defineCommand("StopProvidingPerson", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  data: ProvisioningCommands["StopProvidingPerson"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessProvides(data, states, context);
  return refusal ?? [{ type: "PersonNoLongerProvided", data: { ...data, endedById: context.actorId } }];
}
