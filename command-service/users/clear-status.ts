import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

/** Takes the status text away. */
export const clearStatus = defineCommand("ClearStatus", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["ClearStatus"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelfOr("users.editAny", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  return states.user.status === null ? [] : [{ type: "StatusCleared", data: { userId: data.userId } }];
}
