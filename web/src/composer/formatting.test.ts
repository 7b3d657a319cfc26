import test from "ava";
import fc from "fast-check";
import { differenceOf, type Edited, type Format, formatted } from "./formatting.ts";

/** `«` and `»` stand for the ends of the selection. */
function edited(written: string): Edited {
  const start = written.indexOf("«");
  const end = written.indexOf("»") - 1;
  return { text: written.replace("«", "").replace("»", ""), start, end };
}
const written = ({ text, start, end }: Edited): string => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;

const cases: readonly (readonly [Format, before: string, after: string])[] = [
  ["bold", "a «word» b", "a **«word»** b"],
  ["bold", "a **«word»** b", "a «word» b"],
  ["bold", "a «**word**» b", "a «word» b"],
  ["italic", "«»", "_«»_"],
  ["code", "x«»y", "x`«»`y"],
  ["spoiler", "«the end»", "||«the end»||"],
  ["quote", "one\ntw«o\nthr»ee\nfour", "one\n«> two\n> three»\nfour"],
  ["quote", "> one\n> t«wo»", "> one\n«two»"],
  ["bullets", "one«»", "- one«»"],
  ["numbers", "«one\ntwo»", "«1. one\n2. two»"],
  ["tasks", "«one\ntwo»", "«- [ ] one\n- [ ] two»"],
  ["tasks", "«- [ ] one\n- [x] two»", "«one\ntwo»"],
  ["code-block", "say «x = 1» now", "say \n```\n«x = 1»\n```\n now"],
  ["bold", "a «word »b", "a **«word»** b"],
  ["italic", "a« word» b", "a _«word»_ b"],
  ["italic", "snake_«case»_name", "snake_*«case»*_name"],
  ["italic", "snake_*«case»*_name", "snake_«case»_name"],
  ["italic", "a _«word»_ b", "a «word» b"],
  ["italic", "a **«word»** b", "a **_«word»_** b"],
  ["bold", "«one\n\n- two\n> three »", "«**one**\n\n- **two**\n> **three** »"],
  ["bold", "«**one**\n- **two**»", "«one\n- two»"],
  ["strike", "«~~one~~\ntwo»", "«~~one~~\n~~two~~»"],
  ["code", "«one\ntwo»", "```\n«one\ntwo»\n```"],
  ["bullets", "«one\n\ntwo»", "«- one\n\n- two»"],
  ["numbers", "«- one\n\n- [x] two»", "«1. one\n\n2. two»"],
  ["quote", "«one\n\ntwo»", "«> one\n> \n> two»"],
  ["code-block", "«a\n```\nb»", "````\n«a\n```\nb»\n````"],
  ["link", "see «the map»", "see [the map](«https://»)"],
  ["link", "see «https://a.example»", "see [«»](https://a.example)"],
];

for (const [format, before, after] of cases) {
  test(`${format}: ${JSON.stringify(before)}`, (t) => {
    t.is(written(formatted(edited(before), format)), after);
  });
}

test("formatting twice gives the text as it was", (t) => {
  const format = fc.constantFrom<Format>("bold", "strike", "code", "spoiler", "bullets", "tasks", "numbers");
  const word = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, format, (before, selected, after, asked) => {
      const given = { text: `${before}${selected}${after}`, start: before.length, end: before.length + selected.length };
      t.is(formatted(formatted(given, asked), asked).text, given.text);
    }),
    { numRuns: 300, seed: 20261127 },
  );
});

test("the part in which two texts differ makes one of the other", (t) => {
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, by } = differenceOf(before, after);
      t.is(before.slice(0, from) + by + before.slice(to), after);
    }),
    { numRuns: 500, seed: 20261127 },
  );
});
