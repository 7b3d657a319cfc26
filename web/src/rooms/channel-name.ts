const forbidden = /[^\p{L}\p{M}\p{N}._-]+/gu;

/** The name that words for a channel become: "Marketing Team" is "marketing-team". */
export const channelNameOf = (words: string): string =>
  words
    .trim()
    .replace(/^#+/, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, "-")
    .replace(forbidden, "")
    .replace(/^[^\p{L}\p{N}]+/u, "");
