import test from "ava";
import { keywordOf, notedWords } from "./keywords.ts";

const cases: readonly (readonly [string, string, boolean])[] = [
  ["harbour", "At the Harbour!", true],
  ["harbour", "The harbours are full", false],
  ["arbour", "The harbour", false],
  ["on call", "Who is On Call today?", true],
  ["on call", "call me on Monday", false],
  ["c++", "Written in C++.", true],
  ["c++", "See you at c", false],
  ["straße", "In der Straße", true],
  ["zoë", "Zoë came", true],
  ["łódź", "w Łódź!", true],
  ["@night", "ask @night, please", true],
  ["東京", "東京 に", true],
  ["harbour", "unharbour harbour", true],
  [".*", "anything at all", false],
  [" ", "two words", false],
];

for (const [keyword, text, expected] of cases) {
  test(`the keyword "${keyword}" is ${expected ? "found" : "not found"} in: ${text}`, (t) => {
    t.is(notedWords(text, null).haveOneOf([keywordOf(keyword)]), expected);
  });
}

test("keywords are found in the words of blocks", (t) => {
  t.true(notedWords("", "Build failed: pump").haveOneOf([keywordOf("boat"), keywordOf("pump")]));
});
