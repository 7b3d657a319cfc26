import emoji from "./emoji.json" with { type: "json" };

/** Each Unicode emoji, without skin tones, with its short names. Events carry the first of these. */
export const emojiNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(emoji).map(([unicode, names]) => [unicode, names.split(" ")]),
);

const firstNames: ReadonlyMap<string, string> = new Map(
  [...emojiNames.values()].flatMap((names) => names.map((name) => [name, names[0] ?? name])),
);

/** An emoji of two people with two skin tones is a different sequence than the same emoji without. */
const pairs: Readonly<Record<string, string>> = {
  "🫱‍🫲": "🤝",
  "🧑‍🐰‍🧑": "👯",
  "👨‍🐰‍👨": "👯‍♂️",
  "👩‍🐰‍👩": "👯‍♀️",
  "🧑‍🫯‍🧑": "🤼",
  "👨‍🫯‍👨": "🤼‍♂️",
  "👩‍🫯‍👩": "🤼‍♀️",
  "👩‍🤝‍👩": "👭",
  "👩‍🤝‍👨": "👫",
  "👨‍🤝‍👨": "👬",
  "🧑‍❤‍💋‍🧑": "💏",
  "🧑‍❤‍🧑": "💑",
};

/** Removes skin tones, and the characters that choose between a coloured and a plain picture. */
const withoutVariation = (character: string): string => character.replace(/[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, "") || character;

const namesOfCharacters: ReadonlyMap<string, string> = new Map([
  ...[...emojiNames].map(([unicode, [name = ""]]) => [withoutVariation(unicode), name] as const),
  ...Object.entries(pairs).map(([spelling, unicode]) => [spelling, emojiNames.get(unicode)?.[0] ?? ""] as const),
]);

/**
 * The name of an emoji that is given as a short name without colons or as the character itself,
 * with or without a skin tone: `thumbsup` and `thumbsup::skin-tone-2` are `+1`. Undefined when it
 * is no emoji.
 */
export function emojiNameOf(text: string): string | undefined {
  const shortName = text.replace(/::skin-tone-[1-6]$/, "");
  return firstNames.get(shortName) ?? namesOfCharacters.get(withoutVariation(text));
}
