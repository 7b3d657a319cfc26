import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { refuse } from "../contract/refusals.ts";
import { entryOf } from "../states/sharded-map.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { refuseUnlessInstance } from "./access.ts";

/** An instance ends the sessions that began by it, and no others. */
export const endExternalSession = defineCommand("EndExternalSession", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, instanceId, sessionId }: ExternalAccountCommands["EndExternalSession"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessInstance(states, instanceId, context);
  if (refusal !== undefined) return refusal;
  if (entryOf(states.user.externalSessions, sessionId) !== instanceId) return refuse("SessionUnknown");
  return [{ type: "SessionRevoked", data: { userId, sessionId, revokedById: context.actorId } }];
}
