import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { endSessions } from "./end-sessions.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

/** Ends every session of a person, or every other one: after a theft, or for a leaked password. */
export const revokeSessions = defineCommand("RevokeSessions", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RevokeSessions"], states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId, keptSessionId } = data;
  return refuseUnlessSelfOr("users.editAny", states, userId, context) ?? endSessions(states.user, userId, keptSessionId, context);
}
