/** A mail as an integration hands it over: read, and without what it quotes. */
export interface ArrivedMail {
  /** The address to which it was sent. */
  readonly to: string;
  /** The addresses in From, in lower case. */
  readonly from: readonly string[];
  /** The sender's name as the mail says it: anyone may write any name. */
  readonly fromName: string | null;
  readonly subject: string;
  /** Its own id, or another text that is the same when the mail is brought again. */
  readonly messageId: string;
  /** Epoch milliseconds; null where the mail says no time. */
  readonly dateMs: number | null;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** What an address that mails are sent to is for. */
export type MailAddressUse =
  /** A person answers a mail about messages. */
  | "answer"
  /** The same, after the last day of the address. */
  | "expiredAnswer"
  /** Mails to it become messages of a channel. */
  | "room"
  /** Mail servers say that a mail did not arrive. */
  | "return"
  /** Logue does not know the address: it is forged, or was replaced. */
  | "unknown";

export type PostedMail =
  | { readonly kind: "posted"; readonly messageId: string }
  /** `words` are for the sender. */
  | { readonly kind: "refused"; readonly words: string }
  /** It may be posted when it is brought again. */
  | { readonly kind: "later" };

/** Where an integration hands mails over. Who may post what is decided there. */
export interface MailHost {
  /** The domain of the mails that Logue sends. */
  ownDomain(): Promise<string>;
  useOf(address: string): Promise<MailAddressUse>;
  /** Posts a mail: once, however often it is brought. */
  post(mail: ArrivedMail): Promise<PostedMail>;
  /** Notes that mails to the person with this return address do not arrive. */
  noteUndelivered(returnAddress: string, reason: string): Promise<void>;
}
