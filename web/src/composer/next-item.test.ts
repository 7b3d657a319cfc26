import test from "ava";
import { nextItem } from "./next-item.ts";

/** The text after Enter where `|` stands; the caret is marked in the same way. */
function afterEnter(marked: string): string | null {
  const start = marked.indexOf("|");
  const text = marked.replace("|", "");
  const written = nextItem({ text, start, end: start });
  return written && `${text.slice(0, written.start)}${written.inserted}|${text.slice(start)}`;
}

test("Enter in a line of a list begins the next item", (t) => {
  t.is(afterEnter("- one|"), "- one\n- |");
  t.is(afterEnter("Buy:\n* milk|\nSoon"), "Buy:\n* milk\n* |\nSoon");
  t.is(afterEnter("9. nine|"), "9. nine\n10. |");
  t.is(afterEnter("1) one|"), "1) one\n2) |");
  t.is(afterEnter("- [x] done|"), "- [x] done\n- [ ] |");
  t.is(afterEnter("- one\n  - within|"), "- one\n  - within\n  - |");
  t.is(afterEnter("- two| words"), "- two\n- | words");
});

test("Enter in an item without words ends the list, and what follows is no part of it", (t) => {
  t.is(afterEnter("- one\n- |"), "- one\n\n|");
  t.is(afterEnter("1. one\n2. |\nMore"), "1. one\n\n|\nMore");
  t.is(afterEnter("- [ ] one\n- [ ] |"), "- [ ] one\n\n|");
  t.is(afterEnter("- |"), "|");
  t.is(afterEnter("Words\n\n- |"), "Words\n\n|");
});

test("Enter elsewhere is left to the browser", (t) => {
  for (const text of ["words|", "-|", "|- one", "-one|", "```\n- one|", "--- |"]) t.is(afterEnter(text), null, text);
});
