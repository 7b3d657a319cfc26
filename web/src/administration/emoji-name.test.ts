import test from "ava";
import { emojiNameFrom } from "./emoji-name.ts";

test("the name of an emoji is suggested from its file's name", (t) => {
  t.is(emojiNameFrom("Party Parrot (1).GIF"), "party-parrot-1");
  t.is(emojiNameFrom("über.seal.png"), "über-seal");
  t.is(emojiNameFrom(".png"), "");
  t.is(emojiNameFrom(`${"x".repeat(100)}.png`).length, 64);
});
