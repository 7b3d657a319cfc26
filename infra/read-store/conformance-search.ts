import fc from "fast-check";
import { deletion, first, given, idsOf, type Note, note, notes, people, positionAt, save, write } from "./conformance-notes.ts";
import type { Promised } from "./conformance-promise.ts";
import type { SearchQuery } from "./read-store.ts";

const said = (texts: readonly string[], fields: Partial<Note> = {}): Note[] =>
  texts.map((text, place) => note(`n${place}`, { text, sentAtMs: 1000 + place, ...fields }));

export function describeSearch(promised: Promised): void {
  describeWords(promised);
  describeScripts(promised);
  describeNarrowing(promised);
  describeSearchedEdits(promised);
  describeSearchModel(promised);
}

function describeWords(promised: Promised): void {
  const finds = (about: string, texts: readonly string[], query: Partial<SearchQuery>, expected: readonly string[]): void =>
    promised(about, async (t, store) => {
      await given(store, said(texts));
      t.deepEqual(idsOf(await store.search(notes, { words: [], limit: 10, ...query })), expected);
    });

  const talk = ["the deploy failed", "Deploy, the second", "failed to deploy the deploy", "nothing here"];
  finds("all words must be there, in any order, the newest message first", talk, { words: ["DEPLOY", "failed"] }, ["n2", "n0"]);
  finds("a word is whole unless it ends in a star", talk, { words: ["dep"] }, []);
  finds("a word that ends in a star matches its beginning", talk, { words: ["dep*"] }, ["n2", "n1", "n0"]);
  finds("a beginning of one letter is enough", talk, { words: ["f*", "the"] }, ["n2", "n0"]);
  finds("a prefix and whole words can be combined", talk, { words: ["failed", "the*"] }, ["n2", "n0"]);
  finds("the words of a phrase follow each other", talk, { phrases: [["deploy", "failed"]] }, ["n0"]);
  finds("a phrase may end in a beginning", talk, { phrases: [["deploy", "th*"]] }, ["n2", "n1"]);
  finds("phrases and words go together", talk, { words: ["second"], phrases: [["deploy", "the"]] }, ["n1"]);
  finds("a message with an excluded word is not found", talk, { words: ["deploy"], excludedWords: ["failed", "nothing"] }, [
    "n1",
  ]);
  const choices = { alternatives: { deploy: ["second*", "nothing"], failed: [] } };
  finds("another word may stand in the place of one", talk, { words: ["deploy"], ...choices }, ["n3", "n2", "n1", "n0"]);
  finds("the other words must be there as well", talk, { words: ["here*", "deploy"], ...choices }, ["n3"]);
  finds("another word may stand in a phrase", talk, { phrases: [["the", "deploy"]], ...choices }, ["n2", "n1", "n0"]);
  finds("a word that means an excluded one is excluded", talk, { words: ["deploy*"], excludedWords: ["deploy"], ...choices }, []);
  finds("alternatives count for their own word alone", talk, { words: ["failed", "deploy"], ...choices }, ["n2", "n0"]);
  const named = ["ask <@0192a000-0000-7000-8000-000000000be9>", "ask 0192a000 be9", "in <#0192a000-0000-7000-8000-000000000be9>"];
  finds("a mention is found by its id", named, { words: ["<@0192a000-0000-7000-8000-000000000be9>"] }, ["n0"]);
  finds("no part of a mention's id is a word", named, { words: ["0192a000*"] }, ["n1"]);
  finds("an excluded word may be a beginning", talk, { words: ["deploy"], excludedWords: ["fai*"] }, ["n1"]);
  finds("exclusion alone finds all the others", talk, { excludedWords: ["deploy"] }, ["n3"]);
  finds("a search without conditions finds everything", talk, {}, ["n3", "n2", "n1", "n0"]);
  finds("a search returns at most the limit", talk, { words: ["deploy"], limit: 2 }, ["n2", "n1"]);
  finds("punctuation among words is ignored", talk, { words: ["!!!", "second", "-"] }, ["n1"]);
  finds("signs alone find nothing", talk, { words: ["!!!"] }, []);
  finds("words that look like a query language are words", ["cats AND dogs", 'NEAR("x" *)', "a OR b"], { words: ["AND"] }, [
    "n0",
  ]);
  finds("quotes and stars inside a word are no operators", ['NEAR("x" *)', "x"], { words: ['"x*" NEAR('] }, []);
  finds("code is found whole or in part", ["call foo_bar(v1.2)", "bar foo"], { words: ["foo_bar"] }, ["n0"]);
  const languages = ["we write C++ here", "c and cmake, a b", "C# or .NET", "asp.net", "network, node js", "node.js, a+b", "C"];
  finds("c++ is not every word that begins with c", languages, { words: ["c++"] }, ["n0"]);
  finds("c++ is found while it is typed", languages, { words: ["c+*"] }, ["n0"]);
  finds("c++ with a star is still c++", languages, { words: ["c++*"] }, ["n0"]);
  finds("c# is not c", languages, { words: ["c#*"] }, ["n2"]);
  finds("c is every c", languages, { words: ["c"] }, ["n6", "n2", "n1", "n0"]);
  finds(".net is not network", languages, { words: [".net*"] }, ["n3", "n2"]);
  finds("node.js is not node js", languages, { words: ["node.js"] }, ["n5"]);
  finds("a part of node.js is a word", languages, { words: ["node", "js"] }, ["n5", "n4"]);
  finds("a+b is not a b", languages, { words: ["a+b"] }, ["n5"]);
  finds("c++ keeps a message out", languages, { words: ["c*"], excludedWords: ["c++"] }, ["n6", "n2", "n1"]);
  finds("a phrase holds signs", languages, { phrases: [["write", "c++", "here"]] }, ["n0"]);
  finds("operators of a query language are plain characters", ["x", "c++"], { words: ['c++"'] }, ["n1"]);
  finds("a part of code is a word", ["call foo_bar(v1.2)", "bar foo"], { words: ["bar", "v1"] }, ["n0"]);
}

function describeScripts(promised: Promised): void {
  const meets = (about: string, text: string, word: string, other: string): void =>
    promised(about, async (t, store) => {
      await given(store, said([text, other]));
      t.deepEqual(idsOf(await store.search(notes, { words: [word], limit: 10 })), ["n0"]);
    });

  meets("accents need not be typed", "Un café à Zürich", "zurich", "zuri ch");
  meets("accents may be typed where there are none", "cafe", "CAFÉ", "caf e");
  meets("an apostrophe may be left out", "we don’t know", "dont", "don t");
  meets("Chinese is found by any run of characters", "我们明天去东京开会", "东京", "京东明天");
  meets("Japanese is found by any run of characters", "サーバーが落ちた", "サーバー", "バーサー");
  meets("Thai is found by any run of characters", "ผมรักเมืองไทย", "เมือง", "องเมื");
  meets("Korean words are found by their beginning", "서버가 죽었어요", "서버*", "가서버");
  meets("Russian is found without its dots", "Ещё одна ёлка", "елка", "елки");
  meets("an emoji is found", "released 🎉", "🎉", "released 🐛");
}

function describeNarrowing(promised: Promised): void {
  const cast = [
    note("n1", { room: "r1", sender: "ann", text: "ship it", sentAtMs: 1 }),
    note("n2", { room: "R1", sender: "bob", text: "ship it", sentAtMs: 2, isPinned: true }),
    note("n3", { room: "r 1", sender: "ann", text: "ship it", sentAtMs: 3 }),
    note("n4", { room: "r10", sender: "bob", text: "ship it", sentAtMs: 4 }),
    note("n5", { room: "räume_1", sender: "cleo", text: "no", sentAtMs: 5, isPinned: true }),
  ];
  const finds = (about: string, query: Partial<SearchQuery>, expected: readonly string[]): void =>
    promised(about, async (t, store) => {
      await given(store, cast);
      t.deepEqual(idsOf(await store.search(notes, { words: ["ship"], limit: 10, ...query })), expected);
    });

  finds("a filter holds to the letter", { filters: { room: "r1" } }, ["n1"]);
  finds("a filter knows capitals", { filters: { room: "R1" } }, ["n2"]);
  finds("a filter knows spaces", { filters: { room: "r 1" } }, ["n3"]);
  finds("a filter may be one of a list", { filters: { room: ["r1", "r10", "nowhere"] } }, ["n4", "n1"]);
  finds("filters go together", { filters: { room: ["r1", "r10"], sender: "bob" } }, ["n4"]);
  finds("true and false are filters", { filters: { isPinned: true } }, ["n2"]);
  finds("filters alone find everything within them", { words: [], filters: { isPinned: [true] } }, ["n5", "n2"]);
  finds("a filter of any letters", { words: ["no"], filters: { room: "räume_1" } }, ["n5"]);
  finds("an empty list as a filter finds nothing", { filters: { room: [] } }, []);
  finds("an undefined filter finds nothing", { filters: { room: undefined } }, []);
  finds("null lets nothing through", { filters: { room: null, sender: "ann" } }, []);
  finds("an excluded value keeps documents out", { excludedFilters: { sender: "bob" } }, ["n3", "n1"]);
  finds("each of a list of values is kept out", { excludedFilters: { room: ["R1", "r10"] } }, ["n3", "n1"]);
  finds("excluded values go with filters", { filters: { room: ["r1", "r10"] }, excludedFilters: { sender: "ann" } }, ["n4"]);
  finds("a document without the value is not kept out", { excludedFilters: { isPinned: true } }, ["n4", "n3", "n1"]);
  finds("an empty list keeps nothing out", { excludedFilters: { room: [], sender: undefined } }, ["n4", "n3", "n2", "n1"]);
  finds("exclusions alone find everything else", { words: [], excludedFilters: { sender: ["ann", "cleo"] } }, ["n4", "n2"]);
  finds("excluded words must follow each other in a phrase", { words: [], excludedPhrases: [["ship", "it"]] }, ["n5"]);
  finds("an excluded phrase keeps no other order out", { excludedPhrases: [["it", "ship"]] }, ["n4", "n3", "n2", "n1"]);
  finds("a filter's value is no word", { words: ["ann"] }, []);
  finds("bounds are exclusive", { after: 1, before: 4 }, ["n3", "n2"]);
  finds("a bound may lie between", { after: 1.5, before: 3.5 }, ["n3", "n2"]);
  finds("with filters and bounds", { filters: { sender: "bob" }, before: 4 }, ["n2"]);

  promised("an undeclared filter throws", async (t, store) => {
    await given(store, []);
    await t.throwsAsync(store.search(notes, { words: ["x"], filters: { mood: "good" }, limit: 10 }));
  });

  promised("several texts are searched, but no phrase reaches from one into the next", async (t, store) => {
    await given(store, [note("n1", { text: "good", title: "morning all", sentAtMs: 1 })]);
    t.deepEqual(idsOf(await store.search(notes, { words: ["good", "all"], limit: 10 })), ["n1"]);
    t.deepEqual(idsOf(await store.search(notes, { words: [], phrases: [["morning", "all"]], limit: 10 })), ["n1"]);
    t.deepEqual(await store.search(notes, { words: [], phrases: [["good", "morning"]], limit: 10 }), []);
  });

  promised("matches may be ordered by a string", async (t, store) => {
    await given(store, []);
    const joined = ["2026-03-01", "2024-12-31", "2026-02-28"];
    const writes = joined.map((joinedAt, place) => {
      const person = { id: `p${place}`, name: `Ann ${place}`, joinedAt };
      return { collection: "people", id: person.id, document: person, position: positionAt(1) };
    });
    await save(store, first, writes);
    t.deepEqual(idsOf(await store.search(people, { words: ["an*"], limit: 2 })), ["p0", "p2"]);
    t.deepEqual(idsOf(await store.search(people, { words: ["ann"], before: "2026-03-01", limit: 10 })), ["p2", "p1"]);
    t.deepEqual(idsOf(await store.search(people, { words: ["ann"], after: "2024-12-31", limit: 10 })), ["p0", "p2"]);
  });

  promised("all messages of one millisecond are found", async (t, store) => {
    await given(
      store,
      Array.from({ length: 1500 }, (_, place) => note(`n${place}`, { text: "at once", sentAtMs: 77 })),
    );
    const found = await store.search(notes, { words: ["once"], limit: 2000 });
    t.is(new Set(idsOf(found)).size, 1500);
    t.is((await store.search(notes, { words: ["once"], after: 76, before: 78, limit: 2000 })).length, 1500);
    t.deepEqual(await store.search(notes, { words: ["once"], after: 77, limit: 10 }), []);
  });
}

function describeSearchedEdits(promised: Promised): void {
  promised("an edited message is found by its new words, in its old place", async (t, store) => {
    await given(store, said(["old words", "other words"]));
    await save(store, first, [write(note("n0", { text: "new words", sentAtMs: 1000 }), 2)]);
    t.deepEqual(await store.search(notes, { words: ["old"], limit: 10 }), []);
    t.deepEqual(idsOf(await store.search(notes, { words: ["words"], limit: 10 })), ["n1", "n0"]);
    t.deepEqual((await store.search(notes, { words: ["new"], limit: 10 }))[0]?.text, "new words");
  });

  promised("a message that moves to another room is found there", async (t, store) => {
    await given(store, said(["hello"]));
    await save(store, first, [write(note("n0", { text: "hello", sentAtMs: 1000, room: "r2" }), 2)]);
    t.deepEqual(await store.search(notes, { words: ["hello"], filters: { room: "r1" }, limit: 10 }), []);
    t.deepEqual(idsOf(await store.search(notes, { words: ["hello"], filters: { room: "r2" }, limit: 10 })), ["n0"]);
  });

  promised("a changed order moves a message among the matches", async (t, store) => {
    await given(store, said(["hello", "hello"]));
    await save(store, first, [write(note("n0", { text: "hello", sentAtMs: 2000 }), 2)]);
    t.deepEqual(idsOf(await store.search(notes, { words: ["hello"], limit: 10 })), ["n0", "n1"]);
    await save(store, first, [write(note("n0", { text: "hello", sentAtMs: 3 }), 3)]);
    t.deepEqual(idsOf(await store.search(notes, { words: ["hello"], limit: 10 })), ["n1", "n0"]);
  });

  promised("a message without its order is not found, until it has one", async (t, store) => {
    await given(store, [note("n1", { text: "hello", sentAtMs: null })]);
    t.deepEqual(await store.search(notes, { words: ["hello"], limit: 10 }), []);
    await save(store, first, [write(note("n1", { text: "hello", sentAtMs: 5 }), 2)]);
    t.deepEqual(idsOf(await store.search(notes, { words: ["hello"], limit: 10 })), ["n1"]);
    await save(store, first, [write(note("n1", { text: "hello", sentAtMs: null }), 3)]);
    t.deepEqual(await store.search(notes, { words: ["hello"], limit: 10 }), []);
  });
}

const vocabulary = ["ab", "abc", "b", "ba", "東", "京"] as const;
const someText = fc.array(fc.constantFrom(...vocabulary), { maxLength: 6 });
const someWord = fc.constantFrom(...vocabulary, "a*", "ab*", "b*", "東京");

interface Script {
  readonly text: readonly string[];
  readonly room: string;
}

const someQuery: fc.Arbitrary<SearchQuery> = fc.record(
  {
    words: fc.array(someWord, { maxLength: 2 }),
    alternatives: fc.dictionary(someWord, fc.array(someWord, { maxLength: 2 }), { maxKeys: 2 }),
    phrases: fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 3 }), { maxLength: 1 }),
    excludedWords: fc.array(someWord, { maxLength: 1 }),
    excludedPhrases: fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 2 }), { maxLength: 1 }),
    excludedFilters: fc.record({ room: fc.subarray(["r1", "R2", "r3"], { maxLength: 1 }) }),
    filters: fc.record({ room: fc.subarray(["r1", "R2", "r3"], { minLength: 1 }) }),
    after: fc.integer({ min: -1, max: 12 }),
    before: fc.integer({ min: -1, max: 12 }),
    limit: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: ["words", "limit"] },
);

/** Integers, fractions and negatives, each once, in random order. */
const orderAt = (place: number): number => ((place * 7) % 23) / 2 - 1;

function textHolds(text: readonly string[], words: readonly string[]): boolean {
  const wanted = words.flatMap((word) => (word === "東京" ? ["東", "京"] : [word]));
  const holds = (said: string | undefined, word: string) =>
    word.endsWith("*") ? said?.startsWith(word.slice(0, -1)) === true : said === word;
  return text.some((_, start) => wanted.every((word, place) => holds(text[start + place], word)));
}

/** Every way to put a word of the same meaning in the place of one. A star counts at the end alone. */
function spellings(words: readonly string[], query: SearchQuery): string[][] {
  const [first, ...others] = words;
  if (first === undefined) return [[]];
  const same = [first, ...(query.alternatives?.[first] ?? [])];
  const plain = others.length === 0 ? same : same.map((word) => word.replace("*", ""));
  return plain.flatMap((word) => spellings(others, query).map((rest) => [word, ...rest]));
}

function expectedPlaces(scripts: readonly Script[], query: SearchQuery): string[] {
  const rooms = query.filters?.room;
  const unwanted = query.excludedFilters?.room;
  return scripts
    .map(({ text, room }, place) => ({ text, room, id: `n${place}`, order: orderAt(place) }))
    .filter(
      ({ text, room, order }) =>
        query.words.every((word) => spellings([word], query).some((words) => textHolds(text, words))) &&
        (query.phrases ?? []).every((phrase) => spellings(phrase, query).some((words) => textHolds(text, words))) &&
        !(query.excludedWords ?? []).some((word) => spellings([word], query).some((words) => textHolds(text, words))) &&
        !(query.excludedPhrases ?? []).some((phrase) => spellings(phrase, query).some((words) => textHolds(text, words))) &&
        (!Array.isArray(rooms) || rooms.includes(room)) &&
        (!Array.isArray(unwanted) || !unwanted.includes(room)) &&
        order > Number(query.after ?? Number.NEGATIVE_INFINITY) &&
        order < Number(query.before ?? Number.POSITIVE_INFINITY),
    )
    .sort((left, right) => right.order - left.order)
    .map(({ id }) => id)
    .slice(0, query.limit);
}

function describeSearchModel(promised: Promised): void {
  const someScripts = fc.array(fc.record({ text: someText, room: fc.constantFrom("r1", "R2", "r3") }), { maxLength: 20 });

  promised("any search over any messages equals a scan of all, also after edits and deletions", async (t, store) => {
    let version = 1;
    await store.declare({ projection: "notes", version }, [notes]);
    const property = fc.asyncProperty(
      someScripts,
      someScripts,
      fc.array(someQuery, { minLength: 1, maxLength: 8 }),
      async (before, after, queries) => {
        const target = { projection: "notes", version: ++version };
        const write1 = ({ text, room }: Script, place: number, position: number) =>
          write(note(`n${place}`, { text: text.join(" "), room, sentAtMs: orderAt(place) }), position);
        await store.declare(target, [notes]);
        await save(
          store,
          target,
          before.map((script, place) => write1(script, place, 1)),
        );
        await save(store, target, [
          ...before.map((_, place) => deletion(`n${place}`, 2)),
          ...after.map((script, place) => write1(script, place, 3)),
        ]);
        await store.switchTo(target);
        await store.dropVersion({ projection: "notes", version: version - 1 });
        for (const query of queries) t.deepEqual(idsOf(await store.search(notes, query)), expectedPlaces(after, query));
      },
    );
    await fc.assert(property, { numRuns: 60, seed: 20261123 });
  });
}
