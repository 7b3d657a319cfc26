/** A name for an emoji, made from the name of its picture's file. */
export const emojiNameFrom = (fileName: string): string =>
  fileName
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}_+-]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 64);
