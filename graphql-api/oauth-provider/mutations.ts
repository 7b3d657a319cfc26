import { everyOAuthScope } from "@logue/command-service/contract/oauth.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { maySeeAccount } from "../access.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

type OAuthMutation =
  | "registerOAuthClient"
  | "changeOAuthClient"
  | "renewOAuthClientSecret"
  | "disableOAuthClient"
  | "withdrawOAuthAccess";

/** Programs that people can let act for them. */
export const oauthMutations: Pick<MutationResolvers, OAuthMutation> = {
  registerOAuthClient: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "RegisterOAuthClient", input);
    const scopes = knownScopes(input.scopes);
    if (scopes === undefined) return refusedPayload(refuse("InputInvalid", { field: "scopes" }));
    const { name, kind, redirectUris, allowsDevices, accountName } = input;
    const [clientId, secretId] = [derivedId(commandId, "oauth-client"), derivedId(commandId, "oauth-secret")];
    const account = accountName == null ? null : { userId: derivedId(commandId, "user"), name: accountName };
    const data = { clientId, secretId, name, kind, redirectUris, scopes, allowsDevices: allowsDevices ?? false, account };
    const { outcome, secrets } = await sendSecretCommand(context, "RegisterOAuthClient", data, { actor: viewer, commandId });
    return payload(outcome, { clientId, secret: secrets.oauthClientSecret ?? "" });
  },

  changeOAuthClient: async (_mutation, { input }, context) => {
    const { send } = viewerCommand(context, "ChangeOAuthClient", input);
    const { clientId, name, redirectUris } = input;
    const scopes = knownScopes(input.scopes);
    if (scopes === undefined) return refusedPayload(refuse("InputInvalid", { field: "scopes" }));
    const changed = await send({ clientId, name, redirectUris, scopes }, { clientId });
    // Its tokens are looked up anew, and its sockets come back with what they may do now.
    if (changed.refusal === null) context.services.endSignIns([clientId]);
    return changed;
  },

  renewOAuthClientSecret: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "RenewOAuthClientSecret", input);
    const { clientId } = input;
    const data = { clientId, secretId: derivedId(commandId, "oauth-secret") };
    const { outcome, secrets } = await sendSecretCommand(context, "RenewOAuthClientSecret", data, { actor: viewer, commandId });
    return payload(outcome, { clientId, secret: secrets.oauthClientSecret ?? "" });
  },

  disableOAuthClient: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "DisableOAuthClient", input);
    const { clientId } = input;
    const { outcome } = await sendSecretCommand(context, "DisableOAuthClient", { clientId }, { actor: viewer, commandId });
    return payload(outcome, { clientId });
  },

  withdrawOAuthAccess: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "WithdrawOAuthAccess", input);
    const { grantId } = input;
    const userId = input.userId ?? viewer.userId;
    if (!maySeeAccount(viewer, userId)) return refusedPayload(refuse("NotPermitted"));
    const data = { userId, grantId, cause: null };
    const { outcome } = await sendSecretCommand(context, "WithdrawOAuthAccess", data, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },
};

/** In the order in which they are listed; undefined where one is not known. */
function knownScopes(asked: readonly string[]) {
  const scopes = everyOAuthScope.filter((scope) => asked.includes(scope));
  return scopes.length < new Set(asked).size ? undefined : scopes;
}
