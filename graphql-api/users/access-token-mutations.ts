import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { maySeeAccount, refuseWiderToken } from "../access.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

/** Access tokens for programs. */
export const accessTokenMutations: Pick<MutationResolvers, "createAccessToken" | "revokeAccessToken"> = {
  createAccessToken: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "CreateAccessToken", input);
    const { label, scopes, expiresAt = null } = input;
    const permissions = input.permissions ?? undefined;
    const wider = refuseWiderToken(viewer, { scopes, permissions, expiresAt });
    if (wider !== undefined) return refusedPayload(wider);
    const userId = input.userId ?? viewer.userId;
    const tokenId = derivedId(commandId, "access-token");
    const data = { userId, tokenId, label, scopes, expiresAt, ...(permissions && { permissions }) };
    const { outcome, secrets } = await sendSecretCommand(context, "CreateAccessToken", data, { actor: viewer, commandId });
    return payload(outcome, { userId, tokenId, token: secrets.accessToken ?? "" });
  },

  revokeAccessToken: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "RevokeAccessToken", input);
    const { tokenId, userId: givenId } = input;
    const userId = givenId ?? viewer.userId;
    if (!maySeeAccount(viewer, userId)) return refusedPayload(refuse("NotPermitted"));
    const { outcome } = await sendSecretCommand(context, "RevokeAccessToken", { userId, tokenId }, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },
};
