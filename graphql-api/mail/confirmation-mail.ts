import type { Mail } from "./mail-sender.ts";
import { endOf, mailOf, type SignInMailFacts } from "./sign-in-mail.ts";

/** The mail with the link that confirms the address of an account. */
export const confirmationMail = (facts: SignInMailFacts): Mail =>
  mailOf(facts, {
    subject: `Confirm your address for ${facts.workspaceName}`,
    before: [`in ${facts.workspaceName}, an account has this mail address. Its owner asked to confirm it.`],
    invitation: "If the account is yours, open this link in the browser in which you are signed in:",
    after: [
      `The link works once, until ${endOf(facts)}.`,
      "If it is not yours, delete this mail: nothing happens unless the link is opened by someone who is signed in to the account.",
    ],
  });
