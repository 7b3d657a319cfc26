/** The most that one message holds, with room for the mark of a part. */
export const partSizeMaxBytes = 64 * 1024 - 200;

/**
 * A text in parts of at most this many bytes, cut between lines where there are any, and never
 * within a character.
 */
export function splitText(text: string, sizeMaxBytes = partSizeMaxBytes): string[] {
  if (text.length * 3 <= sizeMaxBytes || Buffer.byteLength(text) <= sizeMaxBytes) return [text];
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const piece of piecesOf(text, sizeMaxBytes)) {
    const pieceSize = Buffer.byteLength(piece);
    if (size + pieceSize > sizeMaxBytes) {
      parts.push(part);
      [part, size] = ["", 0];
    }
    part += piece;
    size += pieceSize;
  }
  return [...parts, part].map((one) => one.replace(/^\n+|\n+$/g, "")).filter((one) => one.trim() !== "");
}

/** Lines with their ends; one that is too long in words, and a word that is too long in characters. */
function* piecesOf(text: string, sizeMaxBytes: number): Generator<string> {
  const fits = (piece: string): boolean => Buffer.byteLength(piece) <= sizeMaxBytes;
  for (const line of text.split(/(?<=\n)/)) {
    for (const words of fits(line) ? [line] : line.split(/(?<= )/)) {
      if (fits(words)) yield words;
      else for (const { segment } of graphemes.segment(words)) yield segment;
    }
  }
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
