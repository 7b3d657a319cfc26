import type { TakenMail } from "./taken-mail.ts";

/** A mail that a person wrote, one that is passed over, or one whose sender gets an answer. */
export type Judgement = "written" | "automatic" | "formatted";

const automaticPrecedences: ReadonlySet<string> = new Set(["bulk", "junk", "list", "auto_reply"]);
const automaticHeaders = ["x-autoreply", "x-autorespond", "x-auto-response-suppress", "list-id", "feedback-id", "x-loop"];

/**
 * Answers of absent people, of lists and of programs are passed over without an answer, so that two
 * programs do not write to each other without end (RFC 3834). A mail that Outlook packed for other
 * Outlooks (winmail.dat) cannot be read.
 */
export function judgeMail(mail: TakenMail, ownDomain: string): Judgement {
  if (isAutomatic(mail) || isOwn(mail.messageId, ownDomain)) return "automatic";
  return mail.attachments.some(isPacked) ? "formatted" : "written";
}

function isAutomatic({ envelopeFrom, header }: TakenMail): boolean {
  const submitted = header("auto-submitted").toLowerCase();
  if (envelopeFrom === "" || (submitted !== "" && submitted !== "no")) return true;
  if (automaticPrecedences.has(header("precedence").toLowerCase())) return true;
  return automaticHeaders.some((name) => header(name) !== "") || header("return-path") === "<>";
}

/** One of Logue's own mails that came round. */
const isOwn = (messageId: string, ownDomain: string): boolean => messageId.toLowerCase().endsWith(`.note@${ownDomain}>`);

const isPacked = ({ name, contentType }: TakenMail["attachments"][number]): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(contentType) || name.toLowerCase() === "winmail.dat";

/** The second is for addresses that are not ASCII (RFC 6533). */
const reportTypes: ReadonlySet<string> = new Set(["message/delivery-status", "message/global-delivery-status"]);

/** What a report of a mail server says (RFC 3464): the address is dead, or nothing that lasts. */
export function failureIn({ attachments }: Pick<TakenMail, "attachments">): string | undefined {
  for (const { contentType, content } of attachments) {
    if (!reportTypes.has(contentType)) continue;
    // Mail servers fold long lines.
    const report = content.toString("utf8", 0, reportMaxBytes).replaceAll(/\r?\n[ \t]+/g, " ");
    const isFinal = /^Action: *failed\b/im.test(report) && /^Status: *5\./im.test(report);
    if (isFinal) return /^Diagnostic-Code: *(?:smtp; *)?(.+)$/im.exec(report)?.[1]?.trim() ?? "The mail could not be delivered.";
  }
  return undefined;
}

const reportMaxBytes = 20_000;
