import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { networkOf } from "../contract/network-of.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser, isSystem } from "./actor.ts";
import { linkResult, refuseWithoutSignIn } from "./create-sign-in-link.ts";
import type { ActorAndUserStates } from "./target.ts";

type IssueSignInLink = UserCommands["IssueSignInLink"];

/**
 * Makes a link that goes to the account's own mail address, or to the operator. An account's
 * password stays until the link is used to set another one, so that no request of a stranger ends
 * it.
 */
export const issueSignInLink = defineCommand("IssueSignInLink", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
  result: linkResult,
});

function decide(data: IssueSignInLink, states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId, linkId, lifeMs, way, keepsPassword, address } = data;
  const isByOperator = context.actorKind === "operator";
  if (way === "operator" ? !isByOperator : !isSystem(context)) return refuse("NotPermitted");
  if (!states.user.isRegistered) return refuse("UserUnknown", { userId });
  const refusal = refuseWithoutSignIn(states.user, userId) ?? (way === "mail" ? refuseByMail(data, states) : undefined);
  if (refusal !== undefined) return refusal;
  const expiresAt = new Date(context.nowMs + lifeMs).toISOString();
  const network = address && networkOf(address);
  const keeps = keepsPassword && states.user.password.kind === "set";
  return [{ type: "SignInLinkIssued", data: { userId, linkId, way, keepsPassword: keeps, expiresAt, address: network } }];
}

/**
 * A mail address lets a person in, and into an account that no one has claimed yet, only where the
 * workspace trusts mail for it. An imported administrator waits for an administrator's word.
 */
function refuseByMail(
  { userId, keepsPassword, mailedTo }: IssueSignInLink,
  { user, workspace }: ActorAndUserStates,
): Refusal | undefined {
  if (user.email === null || user.email !== mailedTo) return refuse("MailAddressMissing");
  const isUnclaimed = user.password.kind === "none";
  if ((keepsPassword || isUnclaimed) && !workspace.settings.signInByMail) return refuse("SignInByMailOff");
  return isUnclaimed && user.role === "administrator" ? refuse("AdministratorUnconfirmed", { userId }) : undefined;
}
