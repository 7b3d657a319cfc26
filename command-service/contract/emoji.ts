import emoji from "./emoji.json" with { type: "json" };

/** Each emoji, as Unicode has it, with its short names; the first is the one that events carry. Without skin tones. */
export const emojiNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(emoji).map(([unicode, names]) => [unicode, names.split(" ")]),
);

const firstNames: ReadonlyMap<string, string> = new Map(
  [...emojiNames.values()].flatMap((names) => names.map((name) => [name, names[0] ?? name])),
);

/** Two people with two skin tones are spelled in another way than the same two without. */
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

/** Without skin tones, and without the characters that choose between a coloured and a plain picture. */
const withoutVariation = (character: string): string => character.replace(/[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, "") || character;

const namesOfCharacters: ReadonlyMap<string, string> = new Map([
  ...[...emojiNames].map(([unicode, [name = ""]]) => [withoutVariation(unicode), name] as const),
  ...Object.entries(pairs).map(([spelling, unicode]) => [spelling, emojiNames.get(unicode)?.[0] ?? ""] as const),
]);

/**
 * The one name of the emoji that people write as a short name without colons (`thumbsup` is `+1`, so is `thumbsup::skin-tone-2`)
 * or as the character itself, in whatever skin tone. Undefined for no emoji.
 */
export function emojiNameOf(text: string): string | undefined {
  const shortName = text.replace(/::skin-tone-[1-6]$/, "");
  return firstNames.get(shortName) ?? namesOfCharacters.get(withoutVariation(text));
}
