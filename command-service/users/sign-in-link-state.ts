import type { Recorded } from "../contract/event.ts";

/** The one link that opens an account. */
export interface SignInLinkState {
  readonly linkId: string;
  readonly expiresAtMs: number;
  readonly keepsPassword: boolean;
  /** It went to the mail address of then: where that is replaced, it opens nothing any more. */
  readonly isMailed: boolean;
}

type LinkEvent = Extract<
  Recorded,
  { type: "SignInLinkCreated" | "SignInLinkIssued" | "SignInLinkUsed" | "EmailReplaced" | "PasswordChanged" }
>;

export function signInLinkAfter(link: SignInLinkState | null, event: LinkEvent): SignInLinkState | null {
  switch (event.type) {
    case "SignInLinkCreated":
      return { ...linkIn(event.data), keepsPassword: false, isMailed: event.data.isMailed === true };
    case "SignInLinkIssued":
      return { ...linkIn(event.data), keepsPassword: event.data.keepsPassword, isMailed: event.data.way === "mail" };
    case "EmailReplaced":
      return link?.isMailed === true ? null : link;
    default:
      return null;
  }
}

const linkIn = ({ linkId, expiresAt }: { readonly linkId: string; readonly expiresAt: string }) => ({
  linkId,
  expiresAtMs: Date.parse(expiresAt),
});
