import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Writes src/messages/emoji.json: `[short names, emoji, group]` in the usual order, from emojibase-data. The names are those that the server
 * knows, from the same three lists. Run it when that package changes.
 */
interface Emoji {
  readonly hexcode: string;
  readonly unicode: string;
  readonly group?: number;
  readonly order?: number;
}

const require = createRequire(import.meta.url);
const read = <Content>(path: string): Content => JSON.parse(readFileSync(require.resolve(`emojibase-data/en/${path}`), "utf8"));
const lists = ["github", "iamcal", "emojibase"].map((name) => read<Record<string, string | string[]>>(`shortcodes/${name}.json`));
const namesOf = (hexcode: string): string[] => [...new Set(lists.flatMap((list) => list[hexcode] ?? []))];

const entries = read<Emoji[]>("compact.json")
  .filter((emoji) => emoji.group !== undefined && emoji.group !== 2 && namesOf(emoji.hexcode).length > 0)
  .sort((left, right) => (left.order ?? 0) - (right.order ?? 0))
  .map((emoji) => [namesOf(emoji.hexcode).join(" "), emoji.unicode, emoji.group]);

writeFileSync(new URL("../src/messages/emoji.json", import.meta.url), `${JSON.stringify(entries)}\n`);
