import test from "ava";
import { mentionsWritten, type WrittenMention } from "./mention-names.ts";

const namesOf = (text: string, kind: WrittenMention["kind"]) => [
  ...new Set(mentionsWritten(text).flatMap((mention) => (mention.kind === kind && "name" in mention ? [mention.name] : []))),
];
const namesIn = (text: string) => namesOf(text, "name");

test("a name after an at sign is a mention, in upper or lower case, once", (t) => {
  t.deepEqual(namesIn("Hello @kim and @Lee.Smith, and @KIM again"), ["kim", "lee.smith"]);
  t.deepEqual(namesIn("@kim"), ["kim"]);
  t.deepEqual(namesIn("(@kim), **@lee**, [@sam](https://example.org), > @ada\n- @ben"), ["kim", "lee", "sam", "ada", "ben"]);
  t.deepEqual(namesIn("@a_b-c.d_e"), ["a_b-c.d_e"]);
});

test("a punctuation mark after a name is not part of it", (t) => {
  t.deepEqual(namesIn("Thanks, @kim. See @lee! @sam: @ada, @ben_ @eve-"), ["kim", "lee", "sam", "ada", "ben", "eve"]);
});

test("an e-mail address, a path or a longer word is not a mention", (t) => {
  t.deepEqual(namesIn("kim@example.org a/@kim x@lee @@sam @kimé @ lone"), []);
  t.deepEqual(namesIn("no sign at all"), []);
});

test("code spans and code blocks contain no mentions", (t) => {
  t.deepEqual(namesIn("`@kim` and ``x @lee`` but @sam"), ["sam"]);
  t.deepEqual(namesIn("```\n@kim\n```\n@sam"), ["sam"]);
  t.deepEqual(namesIn("~~~ts\n@Injectable()\n~~~"), []);
  t.deepEqual(namesIn("    @kim in an indented block\n\n@sam"), ["sam"]);
  t.deepEqual(namesIn("an unclosed ` stays text @kim"), ["kim"]);
});

test("an address mentions no one, whatever it holds", (t) => {
  t.deepEqual(namesIn("https://x.example/?by=@kim, www.x.example/,@lee and (https://x.example) @sam"), ["sam"]);
  t.deepEqual(namesIn("[a](@kim) [c](https://x.example '@ada') @sam\n\n[b]: @lee"), ["sam"]);
  t.deepEqual(namesOf("https://x.example/?#tides #harbour", "channel"), ["harbour"]);
});

test("a backslash makes a mention plain text", (t) => {
  t.deepEqual(namesIn("\\@kim @sam"), ["sam"]);
  t.deepEqual(namesOf("\\#tides #harbour", "channel"), ["harbour"]);
});

test("@room, @all and @here are groups, in any case", (t) => {
  t.deepEqual(namesOf("@room @All @here and `@here` @roommate", "group"), ["room", "all", "here"]);
});

test("a channel is named behind a number sign, in small letters, without the mark that ends a sentence", (t) => {
  t.deepEqual(namesOf("# Title\n#tides, #low-water. (#ebbe_flut) #潮汐!", "channel"), [
    "tides",
    "low-water",
    "ebbe_flut",
    "潮汐",
  ]);
  t.deepEqual(namesOf("c#sharp /#tides ##tides #Tides #tidesX &#35; `#tides`", "channel"), []);
});

const id = "0192a000-0000-7000-8000-000000000be9";
const tokensIn = (text: string) => mentionsWritten(text).flatMap((mention) => (mention.kind === "token" ? [mention.token] : []));

test("a token is an id behind its sign, not in code and not after a backslash", (t) => {
  t.deepEqual(tokensIn(`<@${id}>, **<#${id}>**`), [
    { kind: "user", id },
    { kind: "room", id },
  ]);
  t.deepEqual(tokensIn(`\\\\<@${id}>`), [{ kind: "user", id }]);
  t.deepEqual(tokensIn(`\\<@${id}> \`<@${id}>\` <@ben> <@${id.toUpperCase()}> <@${id}`), []);
});

test("a sign that stands for a match in the parser's text may stand in the text", (t) => {
  t.deepEqual(namesIn("\uE0001\uE000 `@kim` @sam"), ["sam"]);
});
