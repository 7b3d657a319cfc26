import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

/** Shows initials instead of a picture again. */
export const removeAvatar = defineCommand("RemoveAvatar", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RemoveAvatar"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelfOr("users.editAny", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  return states.user.avatarFileId === null ? [] : [{ type: "AvatarRemoved", data: { userId: data.userId } }];
}
