import test from "ava";
import { emojiNameOf, emojiNames } from "./emoji.ts";

test("people's usual names of emoji are known, and each emoji has one name in the end", (t) => {
  for (const name of ["tada", "heart", "thumbsup", "+1", "-1", "thumbsdown", "slightly_smiling_face", "rocket", "eyes"])
    t.truthy(emojiNameOf(name), name);
  t.is(emojiNameOf("thumbsup"), emojiNameOf("+1"));
  t.is(emojiNameOf("tada"), "tada");
  t.is(emojiNameOf("constructor"), undefined);
  t.is(emojiNameOf(":tada:"), undefined);
});

test("no name stands for two emoji", (t) => {
  const names = [...emojiNames.values()].flat();
  t.is(new Set(names).size, names.length);
  t.true(emojiNames.size > 1_800);
});
