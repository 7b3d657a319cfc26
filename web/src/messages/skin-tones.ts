/** Light to dark. */
export const tones = ["\u{1f3fb}", "\u{1f3fc}", "\u{1f3fd}", "\u{1f3fe}", "\u{1f3ff}"] as const;

/** An emoji of a person or a hand in a skin tone; the emoji itself without one. */
export function toned(emoji: string, tone: string): string {
  const [first = "", ...rest] = emoji;
  return tone === "" ? emoji : `${first}${tone}${rest.join("").replace(/^\ufe0f/, "")}`;
}
