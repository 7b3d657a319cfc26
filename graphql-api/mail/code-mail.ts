import { escapeHtml } from "../http/escape-html.ts";
import type { Mail } from "./mail-sender.ts";

interface CodeFacts {
  readonly code: string;
  readonly workspaceName: string;
  readonly displayName: string;
  readonly mailAddress: string;
}

/** The mail with a code. It has no link: a code is typed where it was asked for, and nowhere else. */
export function codeMail({ code, workspaceName, displayName, mailAddress }: CodeFacts): Mail {
  const lines = [
    `Hello ${displayName},`,
    `your code for ${workspaceName} is ${code}.`,
    "It works once, for ten minutes. Type it only in the window in which you asked for it.",
    "If you did not ask for it, someone may know your password: change it.",
  ];
  return {
    to: { name: displayName, address: mailAddress },
    subject: `Your code for ${workspaceName}`,
    text: `${lines.join("\n\n")}\n`,
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(""),
  };
}
