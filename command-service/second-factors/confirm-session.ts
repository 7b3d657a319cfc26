import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { Commands } from "../contract/commands.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "../users/actor.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "../users/target.ts";
import { refuseWithoutFactor } from "./second-factors.ts";

/** The identity part of the service has checked the factor or the password. */
export const confirmSession = defineCommand("ConfirmSession", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: Commands["ConfirmSession"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelf(states, data.userId, context);
  if (refusal !== undefined) return refusal;
  if (!hasEntry(states.user.sessions, data.sessionId)) return refuse("SessionUnknown");
  // A password that was stolen must not confirm what the second factor is there for.
  const missing = refuseWithoutFactor(states.user, data.factor ?? undefined, context);
  return missing ?? [{ type: "SessionConfirmed", data }];
}
