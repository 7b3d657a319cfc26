import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { showsPictureOf } from "../contract/avatar-source.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { refuseUnlessOwnPerson } from "./access.ts";

type WithdrawExternalPicture = ExternalAccountCommands["WithdrawExternalPicture"];

/** A picture that the other system has removed is not shown here any longer. */
export const withdrawExternalPicture = defineCommand("WithdrawExternalPicture", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: WithdrawExternalPicture, states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessOwnPerson(states, data, context);
  if (refusal !== undefined) return refusal;
  const { userId, instanceId } = data;
  return showsPictureOf(instanceId, states.user) ? [{ type: "AvatarRemoved", data: { userId, instanceId } }] : [];
}
