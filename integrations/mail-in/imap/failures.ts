import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";

/** The mailbox cannot be read, in words for administrators. */
export class MailboxFailure extends Error {
  override readonly name = "MailboxFailure";
}

interface ImapError {
  readonly authenticationFailed?: boolean;
  readonly code?: string;
}

/** What an error means. A server's own words may hold names and addresses: they are left out. */
export function wordsFor(error: unknown): string {
  if (error instanceof MailboxFailure) return error.message;
  if (error instanceof OutgoingError)
    return error.code === "AddressForbidden"
      ? "The mail server is in the own network. The operator allows that with OUTGOING_ALLOWED."
      : "The mail server cannot be reached.";
  const { authenticationFailed, code } = error as ImapError;
  if (authenticationFailed === true) return "The mail server does not accept the user or the password.";
  if (code !== undefined && /CERT|TLS|SSL/.test(code)) return `The mail server's certificate is not accepted: ${code}.`;
  return `The connection to the mailbox ended${typeof code === "string" ? `: ${code}` : ""}.`;
}
