import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { refuseProfile } from "./person-facts.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

/** What others see beside the person's messages. */
export const editProfile = defineCommand("EditProfile", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["EditProfile"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal =
    refuseUnlessSelfOr("users.editAny", states, data.userId, context) ?? refuseProfile(data.displayName, data.title);
  if (refusal !== undefined) return refusal;
  const { user } = states;
  const isSame = user.displayName === data.displayName && user.title === data.title && user.timeZone === data.timeZone;
  return isSame ? [] : [{ type: "ProfileEdited", data }];
}
