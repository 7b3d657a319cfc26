import type { CommandContext } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { entryOf } from "../states/sharded-map.ts";
import { type ActorStates, refuseUnlessPermitted } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { type OAuthClientState, type WorkspaceState, workspaceReference } from "../workspace/workspace.ts";

/** Who acts, and the workspace, which lists the programs. */
export const clientReferences = (_data: object, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

/** The program, if it is there and was not disabled. */
export function enabledClient({ oauthClients }: WorkspaceState, clientId: string): OAuthClientState | undefined {
  const client = entryOf(oauthClients, clientId);
  return client?.isDisabled === false ? client : undefined;
}

/** Why the actor may not change this program. */
export function refuseClientChange(states: ActorStates, clientId: string, context: CommandContext): Refusal | undefined {
  if (!states.workspace.exists) return refuse("WorkspaceMissing");
  const refusal = refuseUnlessPermitted(states, context, "workspace.changeSettings");
  if (refusal !== undefined) return refusal;
  return enabledClient(states.workspace, clientId) === undefined ? refuse("OAuthClientUnknown") : undefined;
}
