import emoji from "./emoji.json" with { type: "json" };

/** Each emoji, as Unicode has it, with its short names; the first is the one that events carry. Without skin tones. */
export const emojiNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(emoji).map(([unicode, names]) => [unicode, names.split(" ")]),
);

const firstNames: ReadonlyMap<string, string> = new Map(
  [...emojiNames.values()].flatMap((names) => names.map((name) => [name, names[0] ?? name])),
);

/** The one name of the emoji that this short name (without colons) stands for: `thumbsup` is `+1`. Undefined for no emoji. */
export const emojiNameOf = (shortName: string): string | undefined => firstNames.get(shortName);
