import { escapeHtml } from "../http/escape-html.ts";
import type { Mail } from "./mail-sender.ts";

export interface SignInMailFacts {
  readonly workspaceName: string;
  readonly displayName: string;
  readonly address: string;
  readonly url: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

interface MailWords {
  readonly subject: string;
  readonly before: readonly string[];
  readonly invitation: string;
  readonly after: readonly string[];
}

/** The mail by which a person gets the link to an account that has been made for them. */
export const signInMail = (facts: SignInMailFacts): Mail =>
  mailOf(facts, {
    subject: `Sign in to ${facts.workspaceName}`,
    before: [
      `your account in ${facts.workspaceName} is ready. Your messages, mentions and direct conversations from before are there.`,
    ],
    invitation: "Open this link to choose a password and sign in:",
    after: [`The link works once, until ${endOf(facts)}. If it does not work, ask an administrator for a new one.`, unexpected],
  });

/** The mail with a link that was asked for on the sign-in page. */
export const askedLinkMail = (facts: SignInMailFacts): Mail =>
  mailOf(facts, {
    subject: `Your link to sign in to ${facts.workspaceName}`,
    before: [`on the sign-in page of ${facts.workspaceName}, a link was asked for with your mail address.`],
    invitation: "Open this link to sign in:",
    after: [`The link works once, until ${endOf(facts)}. Give it to no one.`, unexpected],
  });

/** The mail by which a person gets the link to set a new password. */
export const newPasswordMail = (facts: SignInMailFacts): Mail =>
  mailOf(facts, {
    subject: `A new password for ${facts.workspaceName}`,
    before: [`on the sign-in page of ${facts.workspaceName}, a new password was asked for with your mail address.`],
    invitation: "Open this link to set a new password. Your other sessions then end:",
    after: [
      `The link works once, until ${endOf(facts)}. Until then your password stays as it is. Give the link to no one.`,
      unexpected,
    ],
  });

const unexpected = "If you did not expect this mail, you can delete it: nothing happens unless the link is opened.";

/** When the link stops working, in words. */
export const endOf = ({ expiresAt }: Pick<SignInMailFacts, "expiresAt">): string =>
  `${expiresAt.slice(0, 16).replace("T", " ")} UTC`;

/** A mail that invites to open an address. */
export function mailOf(
  { displayName, address, url }: Pick<SignInMailFacts, "displayName" | "address" | "url">,
  { subject, before, invitation, after }: MailWords,
): Mail {
  const opening = [`Hello ${displayName},`, ...before];
  return {
    to: { name: displayName, address },
    subject,
    text: `${[...opening, `${invitation}\n${url}`, ...after].join("\n\n")}\n`,
    html: htmlOf(opening, `<p>${invitation}<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`, after),
  };
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const htmlOf = (before: readonly string[], link: string, after: readonly string[]): string =>
  `<!doctype html><html lang="en"><body>${[...before.map(paragraph), link, ...after.map(paragraph)].join("")}</body></html>`;
