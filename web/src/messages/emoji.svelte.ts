import { frequentEmoji } from "./frequent-emoji.ts";

export interface EmojiEntry {
  readonly names: readonly string[];
  readonly emoji: string;
  readonly group: number;
  readonly hasTones: boolean;
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

/**
 * The emoji and their short names. The common ones are there at once; the whole list is loaded when
 * it is first needed.
 */
class Emoji {
  isLoaded = $state(false);
  /** Every emoji in the usual order, empty until loaded. */
  entries: readonly EmojiEntry[] = [];
  #byName: ReadonlyMap<string, string> = new Map(Object.entries(frequentEmoji));
  #loading: Promise<void> | undefined;

  /** The emoji of a short name such as `tada`. An unknown name loads the whole list. */
  of(name: string): string | undefined {
    const known = this.#byName.get(name);
    if (known === undefined && !this.isLoaded) void this.load();
    return known;
  }

  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const { default: entries } = await import("./emoji.json", { with: { type: "json" } });
    this.entries = (entries as [string, string, number, number?][]).map(([names, emoji, group, hasTones]) => ({
      names: names.split(" "),
      emoji,
      group,
      hasTones: hasTones === 1,
    }));
    this.#byName = new Map(this.entries.flatMap((entry) => entry.names.map((name) => [name, entry.emoji] as const)));
    this.isLoaded = true;
  }

  /** Emoji with a name that has these letters: first those named so, then those that begin with them. */
  find(letters: string, limit: number): EmojiEntry[] {
    const wanted = letters.toLowerCase().replace(/^:|:$/g, "");
    const ranked = this.entries.flatMap((entry) => {
      const rank = Math.min(...entry.names.map((name) => rankOf(name, wanted)));
      return rank < ranks ? [{ entry, rank }] : [];
    });
    return ranked
      .sort((left, right) => left.rank - right.rank)
      .slice(0, limit)
      .map(({ entry }) => entry);
  }
}

const ranks = 3;
const rankOf = (name: string, wanted: string): number =>
  name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : ranks;

export const emoji = new Emoji();
