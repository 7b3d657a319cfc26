const forbidden = /[^\p{L}\p{M}\p{N}._-]+/gu;

/** The name for a channel that a person called by these words: "Marketing Team" becomes "marketing-team". */
export const channelNameOf = (words: string): string =>
  words
    .trim()
    .replace(/^#+/, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, "-")
    .replace(forbidden, "")
    .replace(/^[^\p{L}\p{N}]+/u, "");
