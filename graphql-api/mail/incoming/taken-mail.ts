import type { Attachment, ParsedMail } from "mailparser";

/** A mail as it is judged and posted. */
export interface TakenMail {
  /** The sender of the envelope; empty for what mail servers say of mails. */
  readonly envelopeFrom: string;
  /** The addresses in From, in lower case. */
  readonly from: readonly string[];
  readonly messageId: string;
  /** Epoch milliseconds; null where the mail says no time. */
  readonly dateMs: number | null;
  readonly text: string;
  /** By names in lower case. */
  header(name: string): string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export function takenMail(parsed: ParsedMail, envelopeFrom: string): TakenMail {
  const header = (name: string): string => {
    const line = parsed.headerLines.find(({ key }) => key === name)?.line ?? "";
    return line.slice(line.indexOf(":") + 1).trim();
  };
  const from = [parsed.from].flat().flatMap((found) => found?.value ?? []);
  const { attachments, text = "", date } = parsed;
  return {
    ...{ envelopeFrom, text, header },
    from: from.flatMap(({ address = "" }) => (address === "" ? [] : [address.toLowerCase()])),
    messageId: parsed.messageId ?? "",
    dateMs: date === undefined || Number.isNaN(date.getTime()) ? null : date.getTime(),
    attachments: attachments.map(attachmentOf),
  };
}

const attachmentOf = ({ filename, contentType, content }: Attachment): MailAttachment => ({
  name: filename ?? "attachment",
  contentType: contentType.toLowerCase(),
  content,
});
