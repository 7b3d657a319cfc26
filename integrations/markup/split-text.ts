/** The most that one message holds, with room for the mark of a part. */
export const partSizeMaxBytes = 64 * 1024 - 200;

type SizeOf = (text: string) => number;

/**
 * A text in parts of at most this size, in bytes or in what else `sizeOf` counts, cut between lines
 * where there are any, and never within a character.
 */
export function splitText(text: string, sizeMax = partSizeMaxBytes, sizeOf: SizeOf = Buffer.byteLength): string[] {
  if (text.length * 3 <= sizeMax || sizeOf(text) <= sizeMax) return [text];
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const piece of piecesOf(text, sizeMax, sizeOf)) {
    const pieceSize = sizeOf(piece);
    if (size + pieceSize > sizeMax) {
      parts.push(part);
      [part, size] = ["", 0];
    }
    part += piece;
    size += pieceSize;
  }
  return [...parts, part].map((one) => one.replace(/^\n+|\n+$/g, "")).filter((one) => one.trim() !== "");
}

/** Lines with their ends; one that is too long in words, and a word that is too long in characters. */
function* piecesOf(text: string, sizeMax: number, sizeOf: SizeOf): Generator<string> {
  const fits = (piece: string): boolean => sizeOf(piece) <= sizeMax;
  for (const line of text.split(/(?<=\n)/)) {
    for (const words of fits(line) ? [line] : line.split(/(?<= )/)) {
      if (fits(words)) yield words;
      else for (const { segment } of graphemes().segment(words)) yield segment;
    }
  }
}

/** Made where a word is too long, which is rare: it takes as long as loading twenty modules. */
const graphemes = (): Intl.Segmenter => new Intl.Segmenter("en", { granularity: "grapheme" });

/** For limits of characters: JavaScript's units, of which a character has one or more. */
export const lengthOf: SizeOf = (text) => text.length;
