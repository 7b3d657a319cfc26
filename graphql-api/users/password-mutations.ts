import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import { refuseWiderToken } from "../access.ts";
import { type CommandOutcome, payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import type { CreatedSignInLinkSource } from "../results.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

const hourMs = 3_600_000;
/** Each is a command of its own. */
const linksMax = 25;

/** Passwords, and sign-in links for users without one. */
export const passwordMutations: Pick<MutationResolvers, "changePassword" | "resetPassword" | "createSignInLinks"> = {
  changePassword: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "ChangePassword", input);
    const { userId, sessionId } = viewer;
    const secrets = { currentPassword: input.currentPassword, password: input.newPassword };
    const data = { userId, keptSessionId: sessionId };
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
      made.push(await makeLink(context, "CreateSignInLink", { userId, lifeHours: input.lifeHours, commandId: ownId }));
    }
    const notPermitted = made.find(({ outcome }) => outcome.refusal?.refused === "NotPermitted");
    if (notPermitted !== undefined) return { ...notPermitted.outcome, result: null };
    const links = made.map(({ userId, outcome, link }) => ({ userId, link, refusal: outcome.refusal }));
    return { ...togetherOf(made), result: { links } };
  },
};

/**
 * A link leads to a session, which has every scope and no known end; a token with less must not
 * make one.
 */
const refuseLinkByToken = (viewer: Viewer): Refusal | undefined =>
  refuseWiderToken(viewer, { scopes: everyTokenScope, expiresAt: null });

interface MadeLink {
  readonly userId: string;
  readonly outcome: CommandOutcome;
  readonly link: CreatedSignInLinkSource | null;
}

async function makeLink(
  context: RequestContext,
  type: "ResetPassword" | "CreateSignInLink",
  { userId, lifeHours, commandId }: { readonly userId: string; readonly lifeHours: number; readonly commandId: string },
): Promise<MadeLink> {
  const { viewer } = viewerCommand(context, type);
  const data = { userId, linkId: derivedId(commandId, "sign-in-link"), lifeMs: lifeHours * hourMs };
  const { outcome, secrets, result } = await sendSecretCommand(context, type, data, { actor: viewer, commandId });
  const { signInToken: token } = secrets;
  const link = token === undefined ? null : { userId, token, expiresAt: String(result.expiresAt) };
  return { userId, outcome, link };
}

/**
 * Where the last link stands, and whether queries see all of them. What kept single ones from being
 * made stands beside them.
 */
function togetherOf(made: readonly MadeLink[]): CommandOutcome & { readonly refusal: Refusal | null } {
  const accepted = made.map(({ outcome }) => outcome).filter(({ refusal }) => refusal === null);
  return {
    refusal: null,
    position: accepted.at(-1)?.position ?? null,
    isVisible: accepted.every(({ isVisible }) => isVisible),
  };
}
