import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { linksMax, type MadeLink, makeLink, refuseLinkByToken, togetherOf } from "./sign-in-links.ts";

/** Passwords, and sign-in links for users without one. */
export const passwordMutations: Pick<MutationResolvers, "changePassword" | "resetPassword" | "createSignInLinks"> = {
  changePassword: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "ChangePassword", input);
    const { userId, sessionId } = viewer;
    const secrets = { currentPassword: input.currentPassword, password: input.newPassword };
    const ended = {
      ...(input.endsAccessTokens && { endsAccessTokens: true }),
      ...(input.endsOAuthAccess && { endsOAuthAccess: true }),
    };
    const data = { userId, keptSessionId: sessionId, ...ended };
    const { outcome } = await sendSecretCommand(context, "ChangePassword", data, { actor: viewer, commandId, secrets });
    return payload(outcome, { userId });
  },

  resetPassword: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "ResetPassword", input);
    const wider = refuseLinkByToken(viewer);
    if (wider !== undefined) return refusedPayload(wider);
    const { outcome, link } = await makeLink(context, "ResetPassword", { ...input, commandId });
    return { ...outcome, result: link };
  },

  createSignInLinks: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "CreateSignInLink", input);
    const wider = refuseLinkByToken(viewer);
    if (wider !== undefined) return refusedPayload(wider);
    const userIds = [...new Set(input.userIds)];
    if (userIds.length === 0 || userIds.length > linksMax) return refusedPayload(refuse("InputInvalid", { field: "userIds" }));
    const made: MadeLink[] = [];
    for (const userId of userIds) {
      const ownId = derivedId(commandId, userId);
      made.push(await makeLink(context, "CreateSignInLink", { ...input, userId, commandId: ownId }));
    }
    const notPermitted = made.find(({ outcome }) => outcome.refusal?.refused === "NotPermitted");
    if (notPermitted !== undefined) return { ...notPermitted.outcome, result: null };
    const links = made.map(({ userId, outcome, link }) => ({ userId, link, refusal: outcome.refusal }));
    return { ...togetherOf(made), result: { links } };
  },
};
