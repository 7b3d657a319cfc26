import test from "ava";
import fc from "fast-check";
import { tokenize } from "./tokenize.ts";

const examples: readonly (readonly [about: string, text: string, tokens: readonly string[]])[] = [
  ["plain words become lower case", "Hello, World!", ["hello", "world"]],
  ["apostrophes are dropped, whichever is typed", "don't don’t 'quoted'", ["dont", "dont", "quoted"]],
  ["code is split at its punctuation", "foo_bar.baz v1.2 a-b", ["foo", "bar", ".", "baz", "v1", "2", "a", "b"]],
  ["digits stay with their letters", "abc123 2026", ["abc123", "2026"]],
  ["accents are left out, precomposed or combining", "Café cafe\u0301 ÅNGSTRÖM", ["cafe", "cafe", "angstrom"]],
  ["letters of other shapes are found as they are typed without them", "Straße Łódź Søren", ["strasse", "lodz", "soren"]],
  ["Turkish capitals meet their small letters", "İstanbul ılık", ["istanbul", "ilik"]],
  ["Greek final sigma is a sigma", "ΛΌΓΟΣ λόγος", ["λογοσ", "λογοσ"]],
  ["Cyrillic and vocalised Arabic are folded", "Ёлка مُحَمَّد", ["елка", "محمد"]],
  ["Chinese is cut into characters", "東京タワーに行く", ["東", "京", "タ", "ワ", "ー", "に", "行", "く"]],
  ["Japanese sound marks stay, half-width forms are widened", "が ｶﾞ", ["が", "ガ"]],
  ["Korean words stay whole", "안녕하세요 세계", ["안녕하세요", "세계"]],
  ["Hindi keeps its vowel signs", "हिन्दी", ["हिन्दी"]],
  ["mixed scripts are cut where they meet", "iPhone手机2台", ["iphone", "手", "机", "2", "台"]],
  ["compatibility forms are plain", "ﬁne Ｆｕｌｌ ①", ["fine", "full", "1"]],
  ["emoji are tokens, whatever their skin", "ship it 🎉👍🏽", ["ship", "it", "🎉", "👍"]],
  ["links are split", "https://logue.example/a?b=c", ["https", "logue", ".", "example", "a", "b", "c"]],
  ["an invisible hyphen does not cut a word", "co\u00adoperate", ["cooperate"]],
  [
    "a plus or a number sign after a word is a token",
    "C++ c# F#, a+b i++;",
    ["c", "++", "c", "#", "f", "#", "a", "+", "b", "i", "++"],
  ],
  ["a point before a word is a token", ".NET asp.net node.js", [".", "net", "asp", ".", "net", "node", ".", "js"]],
  ["the ends of sentences are no tokens", "Done. Next... and…then 1.5.", ["done", "next", "and", "then", "1", "5"]],
  ["headings, channels and a leading plus are plain words", "# Title #general +1 ++", ["title", "general", "1"]],
  ["signs stand behind letters of any script", "язык C++ é# 語+", ["язык", "c", "++", "e", "#", "語", "+"]],
  [
    "the id of a mention is one word",
    "hi <@0192a000-0000-7000-8000-000000000be9>, é <#0192a000-0000-7000-8000-000000000be9> <@be9>",
    ["hi", "ʘ0192a000000070008000000000000be9", "e", "ǂ0192a000000070008000000000000be9", "be9"],
  ],
  ["signs alone are nothing", "!!! -- …", []],
];

for (const [about, text, tokens] of examples) {
  test(about, (t) => {
    t.deepEqual(tokenize(text), tokens);
  });
}

test("a very long token is cut, never within a character", (t) => {
  t.deepEqual(tokenize("x".repeat(100)), ["x".repeat(64)]);
  t.deepEqual(tokenize("𝔛".repeat(100)), ["x".repeat(64)]);
  t.deepEqual(tokenize("𐐨".repeat(100)), ["𐐨".repeat(64)]);
});

test("a text is found by each of its parts between spaces", (t) => {
  const unit = fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), fc.constantFrom("c", "+", "#", ".", " ", "é", "語", "1"));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 15 }), (units) => {
      const text = units.join("");
      const tokens = tokenize(text);
      t.deepEqual(text.split(/\s+/u).flatMap(tokenize), tokens);
    }),
    { numRuns: 2000, seed: 20261127 },
  );
  t.pass();
});

test("words are found by tokenising them again, in any case", (t) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const tokens = tokenize(text);
      const words = tokens.filter((token) => !/^[+#.]+$/.test(token));
      t.deepEqual(tokenize(words.join(" ")), words);
      for (const token of tokens) t.notRegex(token, /[\s"=*]/);
    }),
    { numRuns: 2000, seed: 20261123 },
  );
  t.pass();
});
