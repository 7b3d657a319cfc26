import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";

/** The token stops working. */
export const revokeAccessToken = defineCommand("RevokeAccessToken", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RevokeAccessToken"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseUnlessSelfOr("users.editAny", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  if (!hasEntry(states.user.tokens, data.tokenId)) return refuse("TokenUnknown");
  return [{ type: "AccessTokenRevoked", data: { ...data, revokedById: context.actorId } }];
}
