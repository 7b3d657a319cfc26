import type { AcceptedCommand } from "../handling/accept-command.ts";
import type { MadeSecrets } from "./staged-secrets.ts";

const showing = new Set([
  "RegisterOAuthClient",
  "RenewOAuthClientSecret",
  "SignIn",
  "SignInByExternalAccount",
  "RegisterByExternalAccount",
  "RedeemSignInLink",
  "CreateAccessToken",
  "CreateRecoveryCodes",
  "CreateInviteLink",
  "ResetPassword",
  "CreateSignInLink",
  "IssueSignInLink",
]);

/** Whether the command is of no use without the secret it answers with. */
export const isShowing = ({ envelope }: AcceptedCommand): boolean => showing.has(envelope.type);

/** What the sender of the command is shown, and no one else. */
export function shownOf({
  session,
  accessToken,
  inviteLink,
  signInLink,
  factors,
  oauthClient,
}: MadeSecrets): Record<string, string> {
  return {
    ...(session && { sessionToken: session.token }),
    ...(accessToken && { accessToken: accessToken.token }),
    ...(inviteLink && { inviteToken: inviteLink.token }),
    ...(signInLink && { signInToken: signInLink.token }),
    // A public client answers with an empty secret.
    ...(oauthClient && { oauthClientSecret: oauthClient.given?.secret ?? "" }),
    ...(factors?.recovery && { recoveryCodes: factors.recovery.codes.join(" ") }),
  };
}
