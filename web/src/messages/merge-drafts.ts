import type { DraftContent } from "./drafts.svelte.ts";

/**
 * One draft of two that were written apart. Nothing that was typed is lost: where one text holds the
 * other it is taken, else the older one goes before the newer one. In all else the newer one counts.
 */
export function mergeDrafts(one: DraftContent, other: DraftContent): DraftContent {
  const [older, newer] = isBefore(one, other) ? [one, other] : [other, one];
  const fileIds = new Set(newer.files.map(({ fileId }) => fileId));
  return {
    ...newer,
    text: textOfBoth(older.text, newer.text),
    files: [...newer.files, ...older.files.filter(({ fileId }) => !fileIds.has(fileId))],
    quoted: newer.quoted ?? older.quoted,
  };
}

/** Of the same millisecond, the texts have an order: two windows must come to the same draft. */
const isBefore = (one: DraftContent, other: DraftContent): boolean =>
  one.editedAtMs === other.editedAtMs ? one.text < other.text : one.editedAtMs < other.editedAtMs;

function textOfBoth(older: string, newer: string): string {
  if (newer.includes(older)) return newer;
  return older.includes(newer) ? older : `${older}\n\n${newer}`;
}
