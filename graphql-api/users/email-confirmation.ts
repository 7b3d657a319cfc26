import { emailOfLink, makeEmailLink } from "@logue/command-service/contract/email-links.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { openAttempts } from "@logue/infra/vault/attempts.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { confirmationMail } from "../mail/confirmation-mail.ts";
import { mailingParts } from "../mail/mailing-parts.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

/** Mails to one account in an hour. */
const mailsMax = 5;
const windowMs = 60 * 60_000;

/** Confirming the address of the viewer's account by a mailed link. */
export const emailConfirmation: Pick<MutationResolvers, "mailConfirmationLink" | "confirmEmail"> = {
  mailConfirmationLink: async (_mutation, _arguments, context) => {
    const { viewer } = viewerCommand(context, "ConfirmEmail");
    const { services } = context;
    if (viewer.sessionId === null) return refusedPayload(refuse("NotPermitted"));
    const user = await services.readStore.get(users, viewer.userId);
    if (user === undefined || user.email === null) return refusedPayload(refuse("MailAddressMissing"));
    if (user.emailConfirmedAt != null) return refusedPayload(refuse("EmailConfirmedAlready"));
    const refusal = await mailLink(context, user, user.email);
    if (refusal !== undefined) return refusedPayload(refusal);
    return payload({ refusal: null, position: null, isVisible: true }, { address: user.email });
  },

  /** The person who opens the link is signed in: a link that came to a stranger confirms nothing. */
  confirmEmail: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "ConfirmEmail", input);
    const { userId, sessionId } = viewer;
    if (sessionId === null) return refusedPayload(refuse("NotPermitted"));
    const email = await emailOfLink(context.services.vault, userId, input.token);
    if (email === undefined) return refusedPayload(refuse("EmailLinkInvalid"));
    const options = { actor: viewer, commandId, secrets: { linkToken: input.token } };
    const { outcome } = await sendSecretCommand(context, "ConfirmEmail", { userId, email }, options);
    return payload(outcome, { userId });
  },
};

async function mailLink(
  { services }: RequestContext,
  { id: userId, displayName }: UserDocument,
  email: string,
): Promise<Refusal | undefined> {
  const mailing = await mailingParts(services);
  if (isRefusal(mailing)) return mailing;
  const { sender, workspaceName, publicUrl } = mailing;
  try {
    const attemptsOf = await openAttempts(services);
    const mayMail = await attemptsOf("email-link-by-account", { max: mailsMax, windowMs }).take(userId);
    if (!mayMail) return refuse("TooManyAttempts");
    const { token, expiresAt } = await makeEmailLink(services.vault, userId, email, services.clock());
    const url = `${publicUrl}/confirm-address/${token}`;
    return await sender.send(confirmationMail({ workspaceName, displayName, address: email, url, expiresAt }));
  } finally {
    sender.close();
  }
}
