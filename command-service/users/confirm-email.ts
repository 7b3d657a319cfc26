import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "./target.ts";

/** The link was checked; the address may have been replaced since it was mailed. */
export const confirmEmail = defineCommand("ConfirmEmail", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide({ userId, email }: UserCommands["ConfirmEmail"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelf(states, userId, context);
  if (refusal !== undefined) return refusal;
  if (states.user.email !== email) return refuse("EmailLinkInvalid");
  return [{ type: "EmailConfirmed", data: { userId, email } }];
}
