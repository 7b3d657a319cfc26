import test from "ava";
import fc from "fast-check";
import { cleanLine, cleanLines, cleanMessage, isVisible, shortened } from "./clean-text.ts";

test("what is hidden or turns the text around is taken out of a line", (t) => {
  t.is(cleanLine("Ada\u200B\u2060\uFEFF\u00AD Lovelace"), "Ada Lovelace");
  t.is(cleanLine("\u202Eadmin\u202C"), "admin");
  t.is(cleanLine("\u2066Ada\u2069\u200E\u200F\u061C"), "Ada");
  t.is(cleanLine("Ad\u200Da"), "Ada", "a joiner does nothing in Latin");
  t.is(cleanLine("\u0000A\u0007d\u001B[31ma\u0085"), "Ad[31ma");
  t.is(cleanLine("A\u{E0041}\u{E0042}d\uFFFEa"), "Ada", "tags and what is no character");
  t.is(
    cleanLine("👍\uFE0F\uFE0F\u{E0100}\u{E0101}"),
    "👍\uFE0F",
    "one variation selector stays; a hidden message made of selectors does not",
  );
});

test("spaces and line breaks of every kind become one space in a line, and line breaks stay in several lines", (t) => {
  t.is(cleanLine("  Ada \t\r\n\u2028\u00A0 Lovelace  "), "Ada Lovelace");
  t.is(cleanLines("  one\n\n\ttwo \u202E "), "one\n\n\ttwo");
});

test("a text in which nothing can be seen is empty", (t) => {
  for (const nothing of [
    "",
    " ",
    "\u200B",
    "\u202E\u202C",
    "\u0301\u0302",
    "\u3164",
    "\uFFA0\u115F",
    "\u2800",
    "\u200D",
    "\uFE0F",
    "\u00A0",
    "\u180E",
  ]) {
    t.is(cleanLine(nothing), "", JSON.stringify(nothing));
    t.is(cleanLines(nothing), "", JSON.stringify(nothing));
    t.false(isVisible(nothing), JSON.stringify(nothing));
  }
});

test("emoji of several characters survive", (t) => {
  for (const emoji of ["👩‍👩‍👧‍👧", "🇩🇰", "🏳️‍🌈", "👍🏽", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️‍🔥", "🫱🏻‍🫲🏿", "☠️"]) {
    t.is(cleanLine(`Ada ${emoji}`), `Ada ${emoji}`);
    t.is(cleanLine(emoji), emoji);
    t.is(cleanLines(`${emoji}\n${emoji}`), `${emoji}\n${emoji}`);
  }
});

test("scripts keep the joiners and marks that they need, and stacks of marks are cut", (t) => {
  for (const name of ["می\u200Cخواهم", "क्\u200Dष", "ශ්\u200Dරී", "עִבְרִית", "ไทย", "Nguyễn", "Zoë"])
    t.is(cleanLine(name), name.normalize("NFC"));
  t.is(cleanLine(`Z${"\u0310".repeat(60)}`), `Z${"\u0310".repeat(8)}`);
  t.is(cleanLine("Zoe\u0308"), "Zoë", "composed");
});

test("a message keeps everything but control characters", (t) => {
  t.is(cleanMessage("a\u0000b\u001B[0m\u0008\u007F\n\t\r\n\u202Ec\u200B  d e\u0301"), "ab[0m\n\t\r\n\u202Ec\u200B  d e\u0301");
});

test("cleaning twice is cleaning once, whatever the text", (t) => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."\u200B \u200C \u200D \u202E \u2066 \uFE0F \u0301 \u{E0067} \u{E007F} \u{1F3F4} 👍 🏽 👩 ❤ 🇩 🇰 a é \u0000 \n \t \u00A0 \u3164 क ् م 1 \u20E3".split(
        " ",
      ),
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (parts) => {
      const text = parts.join("").toWellFormed();
      for (const clean of [cleanLine, cleanLines]) {
        const once = clean(text);
        t.is(clean(once), once);
        t.true(once === "" || isVisible(once));
        t.true(once.isWellFormed());
      }
    }),
    { seed: 12, numRuns: 3_000 },
  );
});

test("a shortened text ends between characters as people see them", (t) => {
  t.is(shortened("Ada 👩‍👩‍👧‍👧", 6), "Ada ");
  t.is(shortened("Ada 👩‍👩‍👧‍👧", 11), "Ada 👩‍👩‍👧‍👧");
  t.is(shortened("Zoe\u0308", 3), "Zo");
  t.is(shortened("short", 100), "short");
});
