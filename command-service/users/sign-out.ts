import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "./target.ts";

/** Ends the person's own session. */
export const signOut = defineCommand("SignOut", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["SignOut"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelf(states, data.userId, context);
  if (refusal !== undefined) return refusal;
  return hasEntry(states.user.sessions, data.sessionId) ? [{ type: "SignedOut", data }] : refuse("SessionUnknown");
}
