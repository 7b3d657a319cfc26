import type { MailHost, PostedMail } from "../mails.ts";
import { escapeInline } from "../markup/escape-markdown.ts";
import type { Delivery, DeliveryOutcome } from "../payloads.ts";
import { failureIn, judgeMail } from "./reading/judge-mail.ts";
import { stripQuotes } from "./reading/strip-quotes.ts";
import type { TakenMail } from "./reading/taken-mail.ts";

/** What became of a mail. `failed`: it may be brought again. */
export interface HandledMail {
  readonly outcome: DeliveryOutcome;
  /** For the sender, where it is refused, and for administrators. */
  readonly words: string;
  readonly messageIds: readonly string[];
}

const ended = (outcome: DeliveryOutcome, words: string, messageIds: readonly string[] = []): HandledMail => ({
  ...{ outcome, words, messageIds },
});

export const refused = (words: string): HandledMail => ended("refused", words);
export const failed = ended("failed", "Logue cannot take the mail now.");
export const unknownAddress = refused("There is no such address.");

/** Handles a mail to an address: a person's answer, or a report that a mail came back. */
export async function handleMail(host: MailHost, to: string, mail: TakenMail): Promise<HandledMail> {
  const use = await host.useOf(to);
  if (use === "unknown") return unknownAddress;
  if (use === "return") return noteReturned(host, to, mail);
  const judged = judgeMail(mail, await host.ownDomain());
  if (judged === "automatic") return ended("ignored", "It was sent by a program or a list.");
  if (use === "expiredAnswer") return refused("This address is too old to be answered. Answer in Logue.");
  if (judged === "formatted") return refused("Send the mail as plain text or HTML: a winmail.dat cannot be read.");
  if (!mail.isWhole) return refused("The mail's text is too long. Write it anew, as plain text.");
  const text = use === "room" ? textForRoom(mail) : stripQuotes(mail.text);
  if (text === "" && mail.attachments.length === 0) return refused("There is nothing in the mail to post.");
  return outcomeOf(await host.post({ ...mail, to, text }));
}

/** A mail to a channel is whole: what it quotes may be what it is about. */
function textForRoom({ subject, text }: TakenMail): string {
  const title = subject.replaceAll(/\s+/g, " ").trim();
  return [title === "" ? "" : `**${escapeInline(title)}**`, text.trim()].filter((part) => part !== "").join("\n\n");
}

async function noteReturned(host: MailHost, to: string, mail: TakenMail): Promise<HandledMail> {
  const reason = failureIn(mail);
  if (reason === undefined) return ended("ignored", "It came to the return address, and reports no final failure.");
  await host.noteUndelivered(to, reason);
  return ended("done", "A mail did not arrive: its address gets no mails for a while.");
}

function outcomeOf(posted: PostedMail): HandledMail {
  if (posted.kind === "later") return failed;
  return posted.kind === "refused" ? refused(posted.words) : ended("done", "It was posted.", [posted.messageId]);
}

const statuses: Readonly<Record<DeliveryOutcome, number>> = { done: 250, ignored: 250, refused: 550, failed: 451 };

/** The status that SMTP has for the outcome. */
export const statusOf = ({ outcome }: HandledMail): number => statuses[outcome];

/**
 * The line in the log of deliveries. It has no subject, no text and no signed address: the room may
 * be a private one.
 */
export function deliveryOf(handled: HandledMail, mail: TakenMail | undefined): Delivery {
  const lines = mail === undefined ? [] : [`From: ${mail.from.join(", ")}`, `Attachments: ${mail.attachments.length}`];
  return {
    ...{ ...handled, status: statusOf(handled), event: "mail" },
    deliveryId: mail?.messageId ?? null,
    body: lines.join("\n"),
  };
}
