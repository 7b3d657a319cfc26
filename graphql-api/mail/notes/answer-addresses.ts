import { idBytes, type MailTokens, packId, unpackId } from "./mail-tokens.ts";

/** Whose answer it is, and what is answered: a message stands in a room, and perhaps in a thread. */
export interface Answered {
  readonly userId: string;
  readonly messageId: string;
}

export interface AnswerAddresses {
  readonly replyTo: string | null;
  /** Where a mail server says that the mail did not arrive. */
  readonly returnPath: string | null;
}

const dayMs = 24 * 60 * 60_000;
const replyDays = 30;

/**
 * The addresses at which one mail is answered, made of the address at which mails are taken: signed,
 * bound to the person and to what is answered, and with an end. Null where no mails are taken.
 */
export function answerAddresses(
  tokens: MailTokens,
  takenAt: string | null,
  { userId, messageId }: Answered,
  nowMs: number,
): AnswerAddresses {
  const [user, message] = [packId(userId), packId(messageId)];
  if (takenAt === null || user === undefined || message === undefined) return { replyTo: null, returnPath: null };
  const lastDay = Buffer.alloc(2);
  lastDay.writeUInt16BE(Math.floor(nowMs / dayMs) + replyDays);
  return {
    replyTo: withTag(takenAt, tokens.make("reply", Buffer.concat([lastDay, user, message]))),
    returnPath: withTag(takenAt, tokens.make("bounce", user)),
  };
}

/** The address with this text behind a + before the @. */
export const withTag = (address: string, tag: string): string => address.replace("@", `+${tag}@`);

/** What follows the first + of an address' part before the @; undefined without one. */
export const tagIn = (address: string): string | undefined => /^[^+@]*\+([^@]+)@[^@]+$/.exec(address)?.[1];

export type ReadAnswer = ({ readonly kind: "reply" } & Answered) | { readonly kind: "expired" } | { readonly kind: "forged" };

export function readAnswerTag(tokens: MailTokens, tag: string, nowMs: number): ReadAnswer {
  const content = tokens.read("reply", tag);
  if (content?.length !== 2 + 2 * idBytes) return { kind: "forged" };
  if (content.readUInt16BE() * dayMs + dayMs <= nowMs) return { kind: "expired" };
  const [userId, messageId] = [content.subarray(2, 2 + idBytes), content.subarray(2 + idBytes)].map(unpackId);
  return { kind: "reply", userId: userId ?? "", messageId: messageId ?? "" };
}

/** The person whose mail came back; undefined for what is no such address. */
export function readBounceTag(tokens: MailTokens, tag: string): string | undefined {
  const content = tokens.read("bounce", tag);
  return content?.length === idBytes ? unpackId(content) : undefined;
}
