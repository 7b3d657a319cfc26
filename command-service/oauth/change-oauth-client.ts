import { isDeepStrictEqual } from "node:util";
import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { OAuthCommands } from "../contract/oauth.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { refusePermissionsNotHeld } from "../roles/access.ts";
import { entryOf } from "../states/sharded-map.ts";
import { userNamedBy } from "../users/user.ts";
import type { WorkspaceState } from "../workspace/workspace.ts";
import { clientReferences, enabledClient, refuseClientChange } from "./access.ts";
import { permissionsAsked, refuseClientFacts } from "./client-facts.ts";

type ChangeOAuthClient = OAuthCommands["ChangeOAuthClient"];

const references = (data: ChangeOAuthClient, context: CommandContext) => ({
  ...clientReferences(data, context),
  account: userNamedBy({
    reference: "workspace",
    idIn: ({ oauthClients }: WorkspaceState) => entryOf(oauthClients, data.clientId)?.accountId ?? undefined,
  }),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The account by which it acts for itself may do what the program may. */
export const changeOAuthClient = defineCommand("ChangeOAuthClient", {
  references,
  steps: [
    { appendTo: "workspace", decide: change },
    { appendTo: "account", decide: grantAccount },
  ],
});

function change(data: ChangeOAuthClient, states: States, context: CommandContext): Decision {
  const { clientId, name, redirectUris } = data;
  const client = enabledClient(states.workspace, clientId);
  const refusal = refuseClientChange(states, clientId, context);
  if (refusal !== undefined) return refusal;
  if (client === undefined) return refuse("OAuthClientUnknown");
  const scopes = [...new Set(data.scopes)];
  const refused =
    refuseAdded(scopes, client.scopes, states, context) ??
    refuseClientFacts({ ...client, name, redirectUris, hasAccount: client.accountId !== null });
  if (refused !== undefined) return refused;
  const [before, after] = [client, { name, redirectUris, scopes }].map((facts) => [facts.name, facts.redirectUris, facts.scopes]);
  if (isDeepStrictEqual(before, after)) return [];
  return [{ type: "OAuthClientChanged", data: { clientId, name, redirectUris, scopes, changedById: context.actorId } }];
}

/** What it could ask for before was permitted then. */
const refuseAdded = (
  scopes: readonly string[],
  before: readonly string[],
  states: States,
  context: CommandContext,
): Refusal | undefined =>
  refusePermissionsNotHeld(states, context, permissionsAsked(scopes.filter((scope) => !before.includes(scope))));

function grantAccount({ clientId }: ChangeOAuthClient, { workspace, account }: States): Decision {
  const client = enabledClient(workspace, clientId);
  const held = entryOf(account.oauthGrants, clientId);
  if (client?.accountId == null || held === undefined || isDeepStrictEqual(held.scopes, client.scopes)) return [];
  const { accountId: userId, scopes } = client;
  return [
    { type: "OAuthAccessGranted", data: { userId, grantId: clientId, clientId, scopes, refusedScopes: [], expiresAt: null } },
  ];
}
