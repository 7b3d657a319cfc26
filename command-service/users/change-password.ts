import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";
import { actorAndUser } from "./user.ts";

/** That a password was changed or set anew; the password itself lies in the vault. */
export const changePassword = defineCommand("ChangePassword", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["ChangePassword"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelfOr("users.editAny", states, data.userId, context);
  return refusal ?? [{ type: "PasswordChanged", data: { userId: data.userId } }];
}
