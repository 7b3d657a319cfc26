import type { Mail } from "./mail-sender.ts";

export interface SignInMailFacts {
  readonly workspaceName: string;
  readonly displayName: string;
  readonly address: string;
  readonly url: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** The mail by which a person gets the link to sign in. */
export function signInMail({ workspaceName, displayName, address, url, expiresAt }: SignInMailFacts): Mail {
  const until = `${expiresAt.slice(0, 16).replace("T", " ")} UTC`;
  const before = [
    `Hello ${displayName},`,
    `your account in ${workspaceName} is ready. Your messages, mentions and direct conversations from before are there.`,
  ];
  const invitation = "Open this link to choose a password and sign in:";
  const after = [
    `The link works once, until ${until}. If it does not work, ask an administrator for a new one.`,
    "If you did not expect this mail, you can delete it: nothing happens unless the link is opened.",
  ];
  return {
    to: { name: displayName, address },
    subject: `Sign in to ${workspaceName}`,
    text: `${[...before, `${invitation}\n${url}`, ...after].join("\n\n")}\n`,
    html: htmlOf(before, `<p>${invitation}<br><a href="${escaped(url)}">${escaped(url)}</a></p>`, after),
  };
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const htmlOf = (before: readonly string[], link: string, after: readonly string[]): string =>
  `<!doctype html><html lang="en"><body>${[...before.map(paragraph), link, ...after.map(paragraph)].join("")}</body></html>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
