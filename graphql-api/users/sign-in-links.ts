import type { Refusal } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import { refuseWiderToken } from "../access.ts";
import { type CommandOutcome, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import type { CreatedSignInLinkSource } from "../results.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

const hourMs = 3_600_000;
/** Each is a command of its own. */
export const linksMax = 25;

export const linkIdOf = (commandId: string): string => derivedId(commandId, "sign-in-link");

/**
 * A link leads to a session, which has every scope and no known end; a token with less must not
 * make one.
 */
export const refuseLinkByToken = (viewer: Viewer): Refusal | undefined =>
  refuseWiderToken(viewer, { scopes: everyTokenScope, expiresAt: null });

export interface MadeLink {
  readonly userId: string;
  readonly outcome: CommandOutcome;
  readonly link: CreatedSignInLinkSource | null;
}

export interface LinkRequest {
  readonly userId: string;
  readonly lifeHours: number;
  readonly commandId: string;
  /** Whether an administrator is let in too. */
  readonly includeAdministrators?: boolean;
  /** The account's mail address, where the link goes nowhere else. */
  readonly mailedTo?: string | null;
}

export async function makeLink(
  context: RequestContext,
  type: "ResetPassword" | "CreateSignInLink",
  { userId, lifeHours, commandId, includeAdministrators = false, mailedTo }: LinkRequest,
): Promise<MadeLink> {
  const { viewer } = viewerCommand(context, type);
  const letsInAdministrator = includeAdministrators && { letsInAdministrator: true };
  const data = {
    userId,
    linkId: linkIdOf(commandId),
    lifeMs: lifeHours * hourMs,
    ...letsInAdministrator,
    ...(typeof mailedTo === "string" && { mailedTo }),
  };
  const { outcome, secrets, result } = await sendSecretCommand(context, type, data, { actor: viewer, commandId });
  const { signInToken: token } = secrets;
  const link = token === undefined ? null : { userId, token, expiresAt: String(result.expiresAt) };
  return { userId, outcome, link };
}

/**
 * Where the last link stands, and whether queries see all of them. What kept single ones from being
 * made stands beside them, save that the session has to be confirmed: that holds for all.
 */
export function togetherOf(made: readonly MadeLink[]): CommandOutcome & { readonly refusal: Refusal | null } {
  const accepted = made.map(({ outcome }) => outcome).filter(({ refusal }) => refusal === null);
  return {
    refusal: made.find(({ outcome }) => outcome.refusal?.refused === "ConfirmationRequired")?.outcome.refusal ?? null,
    position: accepted.at(-1)?.position ?? null,
    isVisible: accepted.every(({ isVisible }) => isVisible),
  };
}
