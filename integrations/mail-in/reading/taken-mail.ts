import { createHash } from "node:crypto";
import type { Attachment, ParsedMail } from "mailparser";
import type { ArrivedMail, MailAttachment } from "../../mails.ts";

/** A mail as it is judged and posted. */
export interface TakenMail extends Omit<ArrivedMail, "to"> {
  /** The sender of the envelope; empty for what mail servers say of mails. */
  readonly envelopeFrom: string;
  /** Whether `text` is all that the mail says; not where it is too long or nested too deeply. */
  readonly isWhole: boolean;
  /** By names in lower case. */
  header(name: string): string;
}

/** Longer ones are read by no one, and reading them would keep others waiting. */
const textMaxLength = 500_000;

/** Where a picture stood in the text. It comes as an attachment. */
const placeOfPicture = /\[cid:[^\]\s]{1,200}\]/g;

/** Reads a whole mail. Without a sender of the envelope it is the one that the mail server noted. */
export async function readMail(source: Buffer, envelopeFrom?: string): Promise<TakenMail> {
  // Loaded with the first mail: a start does without it.
  const { simpleParser } = await import("mailparser");
  const limits = { maxHtmlLengthToParse: textMaxLength };
  const parse = (mail: Buffer) =>
    simpleParser(mail, { ...limits, skipImageLinks: true, skipTextToHtml: true, keepDeliveryStatus: true });
  const parsed = await parse(source);
  const hasHtmlAlone = (parsed.text ?? "").trim() === "" && typeof parsed.html === "string" && parsed.html.trim() !== "";
  // HTML without a text beside it becomes text only where it is the whole mail.
  const worded = hasHtmlAlone ? await parse(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${parsed.html}`)) : parsed;
  return takenMail({ ...parsed, text: worded.text, textConversionError: worded.textConversionError }, envelopeFrom, source);
}

function takenMail(parsed: ParsedMail, envelopeFrom: string | undefined, source: Buffer): TakenMail {
  const header = (name: string): string => {
    const line = parsed.headerLines.find(({ key }) => key === name)?.line ?? "";
    return line.slice(line.indexOf(":") + 1).trim();
  };
  const from = [parsed.from].flat().flatMap((found) => found?.value ?? []);
  const { attachments, date, textConversionError } = parsed;
  const text = (parsed.text ?? "").replaceAll(placeOfPicture, "");
  return {
    isWhole: textConversionError === undefined && text.length <= textMaxLength,
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
