import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { OAuthCommands } from "../contract/oauth.ts";
import { clientReferences, refuseClientChange } from "./access.ts";

/** Its account stays, since its messages stay. */
export const disableOAuthClient = defineCommand("DisableOAuthClient", {
  references: clientReferences,
  steps: [{ appendTo: "workspace", decide }],
});

function decide(
  { clientId }: OAuthCommands["DisableOAuthClient"],
  states: StatesOf<ReturnType<typeof clientReferences>>,
  context: CommandContext,
): Decision {
  const refusal = refuseClientChange(states, clientId, context);
  return refusal ?? [{ type: "OAuthClientDisabled", data: { clientId, disabledById: context.actorId } }];
}
