import type { MailLanguage } from "@logue/command-service/contract/mail-settings.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { Mail } from "../mail-sender.ts";
import { htmlOfPage, type MailPage, textOfPage } from "../notes/mail-page.ts";
import { listOf, unsubscribeHeaders } from "../notes/note-mail.ts";
import { type MailWords, mailWords } from "../notes/words.ts";
import type { UnreadRoom } from "./unread-rooms.ts";

export interface DigestFacts {
  readonly language: MailLanguage;
  readonly workspaceName: string;
  readonly publicUrl: string;
  readonly address: string;
  readonly nameOf: (userId: string) => string;
  readonly unsubscribeUrl: string;
  /** The same when the digest is sent again. */
  readonly messageId: string;
}

/** The mail that lists the rooms where a person has unread messages. It shows no text of them. */
export function digestMail(user: UserDocument, unread: readonly UnreadRoom[], facts: DigestFacts): Mail {
  const words = mailWords(facts.language);
  const { workspaceName, publicUrl, unsubscribeUrl: url } = facts;
  const page: MailPage = {
    ...{ language: facts.language, workspaceName, title: words.digestSubject(workspaceName) },
    opening: [words.greeting(user.displayName), words.digestOpening],
    entries: unread.map(({ room, unread: count, mentions }) => ({
      from: nameOfRoom(room, user.id, facts, words),
      at: words.digestLine(count, room.kind === "channel" ? mentions : 0),
      ...{ text: null, remarks: [] },
    })),
    closing: [],
    button: { label: words.open(workspaceName), url: `${publicUrl}/` },
    footer: [words.digestWhy],
    links: [
      { label: words.settings, url: `${publicUrl}/` },
      { label: words.unsubscribe, url },
    ],
  };
  const to = { name: user.displayName, address: facts.address };
  const content = { subject: page.title, text: textOfPage(page), html: htmlOfPage(page) };
  return { to, ...content, messageId: facts.messageId, headers: unsubscribeHeaders(url) };
}

function nameOfRoom(room: RoomDocument, readerId: string, { nameOf }: DigestFacts, words: MailWords): string {
  if (room.kind === "channel") return words.inChannel(room.name ?? "");
  const others = room.directMemberIds.filter((userId) => userId !== readerId);
  return listOf((others.length > 0 ? others : [readerId]).map(nameOf), words.and);
}
