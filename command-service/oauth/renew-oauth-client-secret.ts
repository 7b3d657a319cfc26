import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { OAuthCommands } from "../contract/oauth.ts";
import { refuse } from "../contract/refusals.ts";
import { clientReferences, enabledClient, refuseClientChange } from "./access.ts";

/** A public client has no secret that could be renewed. */
export const renewOAuthClientSecret = defineCommand("RenewOAuthClientSecret", {
  references: clientReferences,
  steps: [{ appendTo: "workspace", decide }],
});

function decide(
  { clientId, secretId }: OAuthCommands["RenewOAuthClientSecret"],
  states: StatesOf<ReturnType<typeof clientReferences>>,
  context: CommandContext,
): Decision {
  const refusal = refuseClientChange(states, clientId, context);
  if (refusal !== undefined) return refusal;
  const client = enabledClient(states.workspace, clientId);
  if (client?.kind === "public") return refuse("InputInvalid", { field: "clientId" });
  if (client?.secretId === secretId) return [];
  return [{ type: "OAuthClientSecretRenewed", data: { clientId, secretId, renewedById: context.actorId } }];
}
