import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { OAuthCommands } from "../contract/oauth.ts";
import { refuse } from "../contract/refusals.ts";
import { entriesOf, hasEntry } from "../states/sharded-map.ts";
import { actorAndUser, refuseActor } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { enabledClient } from "./access.ts";

const grantsMax = 100;

/** Only the person, in a session, lets a program act: a program must not let in others. */
export const grantOAuthAccess = defineCommand("GrantOAuthAccess", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: OAuthCommands["GrantOAuthAccess"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  const isInSession = context.limit === undefined && context.actorKind !== "app" && context.actorKind !== "bot";
  if (context.actorId !== data.userId || !isInSession) return refuse("NotPermitted");
  const client = enabledClient(states.workspace, data.clientId);
  if (client === undefined) return refuse("OAuthClientUnknown");
  if (hasEntry(states.user.oauthGrants, data.grantId)) return [];
  if (data.scopes.some((scope) => !client.scopes.includes(scope))) return refuse("InputInvalid", { field: "scopes" });
  if (openCount(states, context) >= grantsMax) return refuse("TooManyOAuthGrants", { grantsMax });
  return [{ type: "OAuthAccessGranted", data }];
}

const openCount = ({ user, workspace }: ActorAndUserStates, { nowMs }: CommandContext): number =>
  [...entriesOf(user.oauthGrants)].filter(
    ([, { clientId, expiresAtMs }]) => expiresAtMs > nowMs && enabledClient(workspace, clientId) !== undefined,
  ).length;
