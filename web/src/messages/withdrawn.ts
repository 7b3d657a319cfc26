import type { MessagePartsFragment } from "../generated/operations.ts";

type Message = MessagePartsFragment;
type Words = Pick<Message, "text" | "markup" | "mentions" | "blocks">;

/** As the server shows a message once what its sender wrote was erased. */
const erasedWords: Words = { text: "[erased]", markup: null, mentions: [], blocks: [] };

const wordsOf = ({ text, markup, mentions, blocks }: Words): Words => ({ text, markup, mentions, blocks });

/**
 * The message without the words of erased people, in itself and in its quote. It stays the same
 * object where there are none. The server still sends these words until its documents are built anew.
 */
export function withoutErased(message: Message, isErased: (userId: string) => boolean): Message {
  const { sender, quotedMessage } = message;
  const quote = quotedMessage && isErased(quotedMessage.sender.id) ? { quotedMessage: { ...quotedMessage, ...erasedWords } } : {};
  if (isErased(sender.id)) return { ...message, ...quote, ...erasedWords, postedAs: null, files: [], linkPreviews: [] };
  return "quotedMessage" in quote ? { ...message, ...quote } : message;
}

/** The message with its quote as the quoted message is now, such as edited or deleted. */
export function withQuoted(message: Message, changed: Message): Message {
  const { quotedMessage } = message;
  if (quotedMessage?.id !== changed.id) return message;
  return { ...message, quotedMessage: { ...quotedMessage, ...wordsOf(changed), deletedAt: changed.deletedAt } };
}
