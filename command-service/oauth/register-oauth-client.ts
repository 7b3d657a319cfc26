import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { OAuthCommands } from "../contract/oauth.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { noAccountId } from "../contract/sign-in.ts";
import { directoryReference } from "../directory/directory.ts";
import { refusePermissionsNotHeld, refuseRoleNotHeld } from "../roles/access.ts";
import { entryOf } from "../states/sharded-map.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { claimUserName, nameReferences } from "../users/names.ts";
import { refuseProfile, refuseUserName } from "../users/person-facts.ts";
import { userReference } from "../users/user.ts";
import { workspaceReference } from "../workspace/workspace.ts";
import { permissionsAsked, refuseClientFacts } from "./client-facts.ts";

type RegisterOAuthClient = OAuthCommands["RegisterOAuthClient"];

/** The role of the account by which a program acts for itself. */
const accountRole = "bot";

const references = (data: RegisterOAuthClient, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
  directory: directoryReference,
  user: userReference(data.account?.userId ?? noAccountId),
  ...nameReferences(data.account?.name ?? "", context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The account's name is claimed first, as at every registration, so that a race cannot lose it. */
export const registerOAuthClient = defineCommand("RegisterOAuthClient", {
  references,
  steps: [
    { appendTo: "directory", decide: claimName },
    { appendTo: "user", decide: registerAccount },
    { appendTo: "workspace", decide: register },
  ],
});

function claimName(data: RegisterOAuthClient, states: States, context: CommandContext): Decision {
  const refusal = refuseRegistration(data, states, context);
  if (refusal !== undefined) return refusal;
  return data.account === null || isDone(states, context) ? [] : claimUserName(states, data.account, context);
}

function registerAccount(data: RegisterOAuthClient, states: States, context: CommandContext): Decision {
  const { account, clientId, name: displayName, scopes } = data;
  if (account === null || isDone(states, context)) return [];
  const claims = claimUserName(states, account, context);
  if ("refused" in claims) return claims;
  const unknown = { email: null, timeZone: null, inviteId: null, origin: null };
  const { userId } = account;
  return [
    { type: "UserRegistered", data: { ...account, displayName, ...unknown, kind: "bot", role: accountRole } },
    {
      type: "OAuthAccessGranted",
      data: { userId, grantId: clientId, clientId, scopes, refusedScopes: [], expiresAt: null },
    },
  ];
}

function register(data: RegisterOAuthClient, states: States, context: CommandContext): Decision {
  const there = entryOf(states.workspace.oauthClients, data.clientId);
  if (there?.secretId === data.secretId) return [];
  if (there !== undefined) return refuse("InputInvalid", { field: "clientId" });
  const { account, ...facts } = data;
  const scopes = [...new Set(facts.scopes)];
  return [
    {
      type: "OAuthClientRegistered",
      data: { ...facts, scopes, accountId: account?.userId ?? null, registeredById: context.actorId },
    },
  ];
}

const isDone = ({ user }: States, context: CommandContext): boolean => context.isOwn(user.registeredBy);

function refuseRegistration(data: RegisterOAuthClient, states: States, context: CommandContext): Refusal | undefined {
  const { account, name } = data;
  if (!states.workspace.exists) return refuse("WorkspaceMissing");
  const refusal =
    refuseUnlessPermitted(states, context, "workspace.changeSettings") ??
    refusePermissionsNotHeld(states, context, permissionsAsked(data.scopes)) ??
    refuseClientFacts({ ...data, hasAccount: account !== null });
  if (refusal !== undefined || account === null) return refusal;
  if (states.user.isRegistered && !isDone(states, context)) return refuse("InputInvalid", { field: "account" });
  return refuseRoleNotHeld(states, context, accountRole) ?? refuseUserName(account.name) ?? refuseProfile(name, "");
}
