import { emojiNameOf, emojiNames } from "@logue/command-service/contract/emoji.ts";

/** Names that Slack has beside those of its own emoji set. */
const aliases: Readonly<Record<string, string>> = {
  simple_smile: "slightly_smiling_face",
  thumbsup_all: "thumbsup",
  thumbsdown_all: "thumbsdown",
  squirrel: "chipmunk",
  shipit: "chipmunk",
  piggy: "pig",
  glitch_crab: "crab",
  bowtie: "necktie",
  pride: "rainbow-flag",
};

const skinTones = ["", "", "\u{1F3FB}", "\u{1F3FC}", "\u{1F3FD}", "\u{1F3FE}", "\u{1F3FF}"];

const unicodeByName: ReadonlyMap<string, string> = new Map(
  [...emojiNames].flatMap(([unicode, names]) => names.map((name) => [name, unicode])),
);

/**
 * Logue's name of a Slack emoji; undefined for a custom one. A skin tone after it does not matter.
 */
export function standardEmoji(slackName: string): string | undefined {
  const name = slackName.split("::")[0] ?? slackName;
  return emojiNameOf(name) ?? emojiNameOf(aliases[name] ?? "") ?? emojiNameOf(name.replaceAll("-", "_"));
}

/**
 * An emoji as it is written in a text: by its name, or, with a skin tone or within a word, as the
 * character itself.
 */
export function writeEmoji({ name, skinTone }: { readonly name: string; readonly skinTone: number }, isInWord: boolean): string {
  const standard = standardEmoji(name);
  const unicode = standard === undefined ? undefined : unicodeByName.get(standard);
  if (standard === undefined || unicode === undefined) return `:${name}:`;
  if (skinTone !== 0) return withSkinTone(unicode, skinTones[skinTone] ?? "");
  return isInWord ? unicode : `:${emojiNameOf(name) === undefined ? standard : name}:`;
}

/** The tone stands behind the first person of the picture; an emoji without one is left as it is. */
function withSkinTone(unicode: string, tone: string): string {
  const [first = "", ...rest] = [...unicode];
  return /\p{Emoji_Modifier_Base}/u.test(first) ? first + tone + rest.join("").replace(/^\uFE0F/, "") : unicode;
}
