import test from "ava";
import { mentionedNamesMax, mentionNamesIn } from "./mention-names.ts";

const namesIn = (text: string) => mentionNamesIn(text).names;

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

test("@room and @all mention the whole room, @here the members who are online", (t) => {
  t.deepEqual(mentionNamesIn("@room"), { names: [], mentionsRoom: true, mentionsHere: false });
  t.deepEqual(mentionNamesIn("@All hands, @kim"), { names: ["kim"], mentionsRoom: true, mentionsHere: false });
  t.deepEqual(mentionNamesIn("is @here anybody?"), { names: [], mentionsRoom: false, mentionsHere: true });
  t.deepEqual(mentionNamesIn("`@here` @roommate"), { names: ["roommate"], mentionsRoom: false, mentionsHere: false });
});

test("a text with too many names mentions the first of them", (t) => {
  const crowd = Array.from({ length: mentionedNamesMax + 5 }, (_, index) => `@p${index}`).join(" ");
  t.is(namesIn(crowd).length, mentionedNamesMax);
});
