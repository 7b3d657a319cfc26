import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Writes `emoji.json`, every emoji's short names, from the development dependency emojibase-data.
 * Run it when that is updated: `node command-service/contract/write-emoji-json.ts`. Where two sets
 * give a name to different emoji, the earlier set wins.
 */
type Shortcodes = Readonly<Record<string, string | readonly string[]>>;

const require = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(require.resolve(`emojibase-data/en/${name}.json`), "utf8"));

const emoji = read("compact") as readonly { readonly hexcode: string; readonly unicode: string }[];
const sets = ["github", "iamcal", "emojibase"].map((name) => read(`shortcodes/${name}`) as Shortcodes);
const taken = new Set<string>();
const namesByHexcode = new Map<string, string[]>();

for (const set of sets) {
  for (const { hexcode } of emoji) {
    for (const name of [set[hexcode] ?? []].flat()) {
      if (taken.has(name)) continue;
      taken.add(name);
      namesByHexcode.set(hexcode, [...(namesByHexcode.get(hexcode) ?? []), name]);
    }
  }
}

const named = emoji.flatMap(({ hexcode, unicode }) => {
  const names = namesByHexcode.get(hexcode);
  return names === undefined ? [] : [[unicode, names.join(" ")]];
});
writeFileSync(new URL("emoji.json", import.meta.url), `${JSON.stringify(Object.fromEntries(named), null, 0)}\n`);
