import { createHash } from "node:crypto";
import type { Attachment, ParsedMail } from "mailparser";
import type { ArrivedMail, MailAttachment } from "../../mails.ts";

/** A mail as it is judged and posted. */
export interface TakenMail extends Omit<ArrivedMail, "to"> {
  /** The sender of the envelope; empty for what mail servers say of mails. */
  readonly envelopeFrom: string;
  /** By names in lower case. */
  header(name: string): string;
}

/** Reads a whole mail. Without a sender of the envelope it is the one that the mail server noted. */
export async function readMail(source: Buffer, envelopeFrom?: string): Promise<TakenMail> {
  // Loaded with the first mail: a start does without it.
  const { simpleParser } = await import("mailparser");
  const parsed = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true, keepDeliveryStatus: true });
  return takenMail(parsed, envelopeFrom, source);
}

function takenMail(parsed: ParsedMail, envelopeFrom: string | undefined, source: Buffer): TakenMail {
  const header = (name: string): string => {
    const line = parsed.headerLines.find(({ key }) => key === name)?.line ?? "";
    return line.slice(line.indexOf(":") + 1).trim();
  };
  const from = [parsed.from].flat().flatMap((found) => found?.value ?? []);
  const { attachments, text = "", date } = parsed;
  return {
    ...{ envelopeFrom: envelopeFrom ?? senderIn(header("return-path")), text, header },
    fromName: from[0]?.name || null,
    subject: parsed.subject ?? "",
    from: from.flatMap(({ address = "" }) => (address === "" ? [] : [address.toLowerCase()])),
    messageId: parsed.messageId ?? createHash("sha256").update(source).digest("hex"),
    dateMs: date === undefined || Number.isNaN(date.getTime()) ? null : date.getTime(),
    attachments: attachments.map(attachmentOf),
  };
}

/** What a mail server noted of the envelope; an unknown sender counts as a person. */
const senderIn = (returnPath: string): string => (returnPath === "" ? "unknown" : returnPath.replace(/^<|>$/g, ""));

const attachmentOf = ({ filename, contentType, content }: Attachment): MailAttachment => ({
  name: filename ?? "attachment",
  contentType: contentType.toLowerCase(),
  content,
});
