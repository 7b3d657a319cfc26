import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { Commands } from "../contract/commands.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { SignInLink } from "../contract/sign-in.ts";
import type { UserEvent } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessOver } from "./target.ts";
import type { UserState } from "./user.ts";

/**
 * Makes a link that signs in a person without a password, such as an imported person. The link's
 * secret is in the vault.
 */
export const createSignInLink = defineCommand("CreateSignInLink", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
  result: (data, states) => linkResult(data, states),
});

/**
 * The role of an imported administrator was given elsewhere. The actor has to say that it holds
 * here too.
 */
function decide(data: Commands["CreateSignInLink"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal = refuseLink(data, states, context);
  if (refusal !== undefined) return refusal;
  const { password, role } = states.user;
  if (password.kind === "set") return refuse("PasswordExists");
  if (role === "administrator" && data.letsInAdministrator !== true)
    return refuse("AdministratorUnconfirmed", { userId: data.userId });
  if (data.mailedTo === undefined) return [linkCreated(data, context)];
  return data.mailedTo === states.user.email ? [linkCreated(data, context, true)] : refuse("MailAddressMissing");
}

/** Who may make a link for whom. */
export function refuseLink(data: SignInLink, states: ActorAndUserStates, context: CommandContext): Refusal | undefined {
  const { userId } = data;
  const refusal = refuseUnlessOver("users.editAny", states, userId, context);
  if (refusal !== undefined) return refusal;
  return refuseWithoutSignIn(states.user, userId);
}

/** Links are for active people: bots have access tokens. */
export function refuseWithoutSignIn({ isDeactivated, kind }: UserState, userId: string): Refusal | undefined {
  if (isDeactivated) return refuse("UserDeactivated", { userId });
  return kind === "bot" ? refuse("InputInvalid", { field: "userId", reason: "not a person" }) : undefined;
}

export function linkCreated(
  { userId, linkId, lifeMs }: SignInLink,
  { actorId, nowMs }: CommandContext,
  isMailed?: true,
): UserEvent {
  const expiresAt = new Date(nowMs + lifeMs).toISOString();
  return { type: "SignInLinkCreated", data: { userId, linkId, createdById: actorId, expiresAt, ...(isMailed && { isMailed }) } };
}

/** When the link that was made stops working; null where it was used or replaced since. */
export const linkResult = ({ linkId }: SignInLink, { user }: ActorAndUserStates): Readonly<Record<string, unknown>> => ({
  expiresAt: user.signInLink?.linkId === linkId ? new Date(user.signInLink.expiresAtMs).toISOString() : null,
});
