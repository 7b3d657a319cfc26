import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

/** Ends a session from elsewhere: a lost telephone, a person who left. */
export const revokeSession = defineCommand("RevokeSession", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RevokeSession"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelfOr("users.editAny", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  if (!hasEntry(states.user.sessions, data.sessionId)) return refuse("SessionUnknown");
  return [{ type: "SessionRevoked", data: { ...data, revokedById: context.actorId } }];
}
