import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { refuseWithoutFactor } from "../second-factors/second-factors.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "./actor.ts";
import { sessionBegun } from "./session-begun.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "./target.ts";
import { isActive } from "./user.ts";

/** A session has begun; its secret lies in the vault. */
export const signIn = defineCommand("SignIn", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["SignIn"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelf(states, data.userId, context);
  if (refusal !== undefined) return refusal;
  if (!isActive(states.user)) return refuse("UserDeactivated", { userId: data.userId });
  if (hasEntry(states.user.sessions, data.sessionId)) return [];
  return refuseWithoutFactor(states.user, data.factor, context) ?? sessionBegun(data, context);
}
