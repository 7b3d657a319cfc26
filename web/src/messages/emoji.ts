import entries from "./emoji.json";

export interface EmojiEntry {
  readonly names: readonly string[];
  readonly emoji: string;
  readonly group: number;
}

export const emojiGroups = [
  "Smileys",
  "People",
  "",
  "Nature",
  "Food",
  "Travel",
  "Activities",
  "Objects",
  "Symbols",
  "Flags",
] as const;

/** Every emoji in the usual order. */
export const emojiEntries: readonly EmojiEntry[] = (entries as [string, string, number][]).map(([names, emoji, group]) => ({
  names: names.split(" "),
  emoji,
  group,
}));

const byName = new Map(emojiEntries.flatMap((entry) => entry.names.map((name) => [name, entry.emoji] as const)));

/** The emoji of a short name such as `tada`. */
export const emojiOf = (name: string): string | undefined => byName.get(name);

/** Emoji with a name that has these letters; those that begin with them first. */
export function findEmoji(letters: string, limit: number): EmojiEntry[] {
  const wanted = letters.toLowerCase();
  const starting = emojiEntries.filter((entry) => entry.names.some((name) => name.startsWith(wanted)));
  const holding = emojiEntries.filter((entry) => !starting.includes(entry) && entry.names.some((name) => name.includes(wanted)));
  return [...starting, ...holding].slice(0, limit);
}
