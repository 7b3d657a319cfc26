/** The name of an emoji between colons, as `:tada:`; not within a word or a time of day. */
export const emojiNames = /(?<![\p{L}\p{N}]):([\p{Ll}\p{Lo}\p{Nd}_+-]+):/gu;

/** A part of a line: words, or the name of an emoji. */
export type EmojiPiece = { readonly text: string } | { readonly emoji: string };

/** The words and emoji of a line without Markdown, such as a topic, in their order. */
export function emojiPieces(line: string): EmojiPiece[] {
  const pieces: EmojiPiece[] = [];
  let end = 0;
  for (const { 0: whole, 1: name = "", index } of line.matchAll(emojiNames)) {
    if (index > end) pieces.push({ text: line.slice(end, index) });
    pieces.push({ emoji: name });
    end = index + whole.length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end) });
  return pieces;
}
