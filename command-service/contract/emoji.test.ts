import { createRequire } from "node:module";
import test from "ava";
import { emojiNameOf, emojiNames } from "./emoji.ts";

const everyEmoji: readonly { unicode: string; skins?: readonly { unicode: string }[] }[] = createRequire(import.meta.url)(
  "emojibase-data/en/compact.json",
);

test("people's usual names of emoji are known, and each emoji has one name in the end", (t) => {
  for (const name of ["tada", "heart", "thumbsup", "+1", "-1", "thumbsdown", "slightly_smiling_face", "rocket", "eyes"])
    t.truthy(emojiNameOf(name), name);
  t.is(emojiNameOf("thumbsup"), emojiNameOf("+1"));
  t.is(emojiNameOf("tada"), "tada");
  t.is(emojiNameOf("constructor"), undefined);
  t.is(emojiNameOf(":tada:"), undefined);
});

test("an emoji is known by its character too, in every skin tone and spelling, and by a short name with a tone", (t) => {
  t.is(emojiNameOf("👍"), "+1");
  t.is(emojiNameOf("👍🏽"), "+1");
  t.is(emojiNameOf("thumbsup::skin-tone-4"), "+1");
  for (const character of ["❤", "❤️", "❤\uFE0E"]) t.is(emojiNameOf(character), "heart");
  for (const { unicode, skins = [] } of everyEmoji) {
    const names = emojiNames.get(unicode);
    if (names === undefined) continue;
    for (const spelling of [unicode, ...skins.map((skin) => skin.unicode)]) {
      t.is(emojiNameOf(spelling), names[0], spelling);
      t.is(emojiNameOf(spelling.replaceAll("\uFE0F", "")), names[0], spelling);
    }
  }
  for (const none of ["👍👍", "xy", "", "\uFE0F", "\u200D", "👍 ", "1", ":+1:"]) t.is(emojiNameOf(none), undefined, none);
});

test("no name stands for two emoji", (t) => {
  const names = [...emojiNames.values()].flat();
  t.is(new Set(names).size, names.length);
  t.true(emojiNames.size > 1_800);
});
