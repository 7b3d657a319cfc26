import { createHash } from "node:crypto";
import type { MailLanguage } from "@logue/command-service/contract/mail-settings.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { Note } from "../../notifications/delivery/delivery-channel.ts";
import type { Mail } from "../mail-sender.ts";
import { htmlOfPage, type MailEntry, type MailPage, textOfPage } from "./mail-page.ts";
import { type MailWords, mailWords } from "./words.ts";

export interface NoteMailFacts {
  readonly language: MailLanguage;
  readonly showsText: boolean;
  readonly workspaceName: string;
  readonly publicUrl: string;
  /** The part after the @ of the sender's address. */
  readonly domain: string;
  readonly address: string;
  readonly nameOf: (userId: string) => string;
  /** A text with names in place of the ids of mentions. */
  readonly shown: (text: string) => string;
  readonly unsubscribeUrl: string;
  /** Where answers go; null where replies are not taken. */
  readonly replyTo: string | null;
  /** Where the mail server says that a mail did not arrive; null: to the sender's address. */
  readonly returnPath: string | null;
}

const messagesShownMax = 20;
const textLengthMax = 2_000;

/** The mail about what a person has not read in one room or thread. */
export function noteMail(note: Note, facts: NoteMailFacts): Mail {
  const words = mailWords(facts.language);
  const { user, messages } = note;
  const place = placeIn(note, facts, words);
  const shown = messages.slice(-messagesShownMax);
  const hidden = messages.length - shown.length;
  const page: MailPage = {
    language: facts.language,
    workspaceName: facts.workspaceName,
    title: place,
    opening: [words.greeting(user.displayName), words.unread(messages.length)],
    entries: shown.map(({ message }) => entryOf(message, note, facts, words)),
    closing: [...(hidden > 0 ? [words.more(hidden)] : []), ...(facts.replyTo === null ? [] : [words.reply])],
    button: { label: words.open(facts.workspaceName), url: urlOf(note, facts.publicUrl) },
    footer: [words.why],
    links: [
      { label: words.settings, url: `${facts.publicUrl}/` },
      { label: words.unsubscribe, url: facts.unsubscribeUrl },
    ],
  };
  return {
    to: { name: user.displayName, address: facts.address },
    // The same for each mail of a room or thread, so that mail programs keep them together.
    subject: `${facts.workspaceName}: ${place}`,
    text: textOfPage(page),
    html: htmlOfPage(page),
    ...threading(note, facts.domain),
    ...(facts.replyTo !== null && { replyTo: facts.replyTo }),
    ...(facts.returnPath !== null && { returnPath: facts.returnPath }),
    headers: unsubscribeHeaders(facts.unsubscribeUrl),
  };
}

/** RFC 8058: mail programs show a button of their own, and need no page for it. */
export const unsubscribeHeaders = (url: string): Readonly<Record<string, string>> => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** All mails of a room or thread to one person answer one mail that was never sent. */
function threading({ id, user, room, threadRootId, messages }: Note, domain: string) {
  const first = `<${digestOf(`${user.id}/${room.id}/${threadRootId ?? ""}`)}.room@${domain}>`;
  const last = messages.at(-1)?.message.id ?? "";
  return {
    messageId: `<${digestOf(`${id}/${last}`)}.note@${domain}>`,
    inReplyTo: first,
    references: [first],
  };
}

/** The part of a sender's address after the @. */
export const domainOf = (sender: string): string => /@([^\s<>@]+?)>?$/.exec(sender)?.[1] ?? "localhost";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

function placeIn({ room, user, threadRootId, messages }: Note, { nameOf }: NoteMailFacts, words: MailWords): string {
  if (room.kind === "channel") return threadRootId === null ? words.inChannel(room.name ?? "") : words.inThread(room.name ?? "");
  const others = room.directMemberIds.filter((userId) => userId !== user.id);
  const known = others.length > 0 ? others : messages.map(({ message }) => message.senderId);
  return words.withPeople(listOf([...new Set(known)].map(nameOf), words.and));
}

/** Names as a sentence lists them. */
export const listOf = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

function entryOf(message: MessageDocument, { user }: Note, facts: NoteMailFacts, words: MailWords): MailEntry {
  const from = message.postedAs?.name ?? facts.nameOf(message.senderId);
  const at = timeOf(message.sentAt, user.timeZone, facts.language);
  if (!facts.showsText) return { from, at, text: null, remarks: [] };
  const text = facts.shown(message.text.trim() === "" ? (message.blockText ?? "") : message.text);
  const isCut = text.length > textLengthMax;
  const files = message.fileIds.length;
  return {
    ...{ from, at, text: isCut ? `${text.slice(0, textLengthMax).replace(/[\uD800-\uDBFF]$/, "")}…` : text },
    remarks: [...(isCut ? [words.isCut] : []), ...(files > 0 ? [words.files(files)] : [])],
  };
}

export function timeOf(at: string, timeZone: string | null, language: MailLanguage): string {
  const shown = { dateStyle: "medium", timeStyle: "short" } as const;
  const locale = language === "en" ? "en-GB" : language;
  try {
    const zone = timeZone ?? "UTC";
    const time = new Intl.DateTimeFormat(locale, { ...shown, timeZone: zone }).format(Date.parse(at));
    return timeZone === null ? `${time} UTC` : time;
  } catch {
    return `${new Intl.DateTimeFormat(locale, { ...shown, timeZone: "UTC" }).format(Date.parse(at))} UTC`;
  }
}

function urlOf({ room, threadRootId, messages }: Note, publicUrl: string): string {
  const message = messages[0]?.message;
  const thread = threadRootId === null ? "" : `/thread/${threadRootId}`;
  return `${publicUrl}/room/${room.id}${thread}${message === undefined ? "" : `/message/${message.id}`}`;
}
