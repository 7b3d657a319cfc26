import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { toned, tones } from "../src/messages/skin-tones.ts";

/**
 * Writes src/messages/emoji.json: `[short names, emoji, group]` in the usual order, with a 1 behind
 * those that have skin tones, from emojibase-data. The names are those that the server knows, from
 * the same three lists. Run it when that package changes.
 */
interface Emoji {
  readonly hexcode: string;
  readonly unicode: string;
  readonly group?: number;
  readonly order?: number;
  readonly skins?: readonly { readonly unicode: string }[];
}

const require = createRequire(import.meta.url);
const read = <Content>(path: string): Content => JSON.parse(readFileSync(require.resolve(`emojibase-data/en/${path}`), "utf8"));
const lists = ["github", "iamcal", "emojibase"].map((name) => read<Record<string, string | string[]>>(`shortcodes/${name}.json`));
const namesOf = (hexcode: string): string[] => [...new Set(lists.flatMap((list) => list[hexcode] ?? []))];

/**
 * Whether each skin tone is the same emoji with the tone after its first character, as in all emoji
 * of one person.
 */
const hasTones = ({ unicode, skins = [] }: Emoji): boolean =>
  skins.length === tones.length &&
  skins.every((skin, index) => plain(skin.unicode) === plain(toned(unicode, tones[index] ?? "")));

const plain = (emoji: string): string => emoji.replaceAll("\ufe0f", "");

const entries = read<Emoji[]>("compact.json")
  .filter((emoji) => emoji.group !== undefined && emoji.group !== 2 && namesOf(emoji.hexcode).length > 0)
  .sort((left, right) => (left.order ?? 0) - (right.order ?? 0))
  .map((emoji) => [namesOf(emoji.hexcode).join(" "), emoji.unicode, emoji.group, ...(hasTones(emoji) ? [1] : [])]);

writeFileSync(new URL("../src/messages/emoji.json", import.meta.url), `${JSON.stringify(entries)}\n`);
