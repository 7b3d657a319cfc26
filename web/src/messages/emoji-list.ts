import { request } from "../api/api.ts";
import { EmojiPicturesDocument } from "../generated/operations.ts";

export interface EmojiEntry {
  readonly names: readonly string[];
  readonly emoji: string;
  readonly group: number;
  readonly hasTones: boolean;
  /** The address of the picture of an emoji of the workspace. */
  readonly picture?: string;
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
  "This workspace",
] as const;
export const workspaceGroup = emojiGroups.length - 1;

/** Every emoji of Unicode in the usual order. */
export async function readEmoji(): Promise<EmojiEntry[]> {
  const { default: entries } = await import("./emoji.json", { with: { type: "json" } });
  return (entries as [string, string, number, number?][]).map(([names, emoji, group, hasTones]) => ({
    names: names.split(" "),
    emoji,
    group,
    hasTones: hasTones === 1,
  }));
}

/** The pictures of the workspace's emoji by name; undefined when Logue did not answer. */
export async function readPictures(): Promise<ReadonlyMap<string, string> | undefined> {
  const answer = await request(EmojiPicturesDocument, {}).catch(() => undefined);
  return answer && new Map(answer.customEmoji.map(({ name, url }) => [name, url]));
}

export const workspaceEntry = ([name, picture]: readonly [string, string]): EmojiEntry => ({
  names: [name],
  emoji: `:${name}:`,
  group: workspaceGroup,
  hasTones: false,
  picture,
});

/**
 * Emoji with a name that has these letters: first those named so, then those that begin with them; of
 * each the workspace's own first, which are few and made to be used.
 */
export function findEmoji(entries: readonly EmojiEntry[], letters: string, limit: number): EmojiEntry[] {
  const wanted = letters.toLowerCase().replace(/^:|:$/g, "");
  const ranked = entries.flatMap((entry) => {
    const rank = Math.min(...entry.names.map((name) => rankOf(name, wanted)));
    return rank < ranks ? [{ entry, rank }] : [];
  });
  return ranked
    .sort((left, right) => left.rank - right.rank || isOwn(right.entry) - isOwn(left.entry))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

const isOwn = ({ group }: EmojiEntry): number => (group === workspaceGroup ? 1 : 0);

const ranks = 3;
const rankOf = (name: string, wanted: string): number =>
  name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : ranks;
