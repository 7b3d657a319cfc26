import test from "ava";
import { isEmptySearch, type SearchTerms, searchTermsOf } from "./search-terms.ts";

const nothing: SearchTerms = {
  words: [],
  phrases: [],
  excludedWords: [],
  excludedPhrases: [],
  from: [],
  notFrom: [],
  in: [],
  notIn: [],
  beforeMs: null,
  afterMs: null,
  marks: [],
  notMarks: [],
  toMe: false,
  unread: [],
};

/** A Sunday in UTC; in Auckland it is Monday, the 30th. */
const nowMs = Date.parse("2026-11-29T20:00:00Z");
const read = (query: string, timeZone = "UTC") => searchTermsOf(query, { nowMs, timeZone });

const finds = (query: string, terms: Partial<SearchTerms>) => [read(query), { ...nothing, ...terms }] as const;

test("all words count, and the last one may be a prefix while it is typed", (t) => {
  t.deepEqual(...finds("blue whale", { words: ["blue", "whale*"] }));
  t.deepEqual(...finds("blue whale ", { words: ["blue", "whale"] }));
  t.deepEqual(...finds("", {}));
});

test("quoted words follow each other", (t) => {
  t.deepEqual(...finds('"blue whale" song', { phrases: [["blue", "whale"]], words: ["song*"] }));
  t.deepEqual(...finds('"never closed', { phrases: [["never", "closed"]] }));
  t.deepEqual(...finds('""', {}));
});

test("pins and threads narrow the search", (t) => {
  t.deepEqual(...finds("has:pin has:pins is:thread is:Threads", { marks: ["hasPin", "hasPin", "inThread", "inThread"] }));
});

test("a dash excludes words and phrases", (t) => {
  t.deepEqual(
    ...finds('whale -white -"sperm oil" ', { words: ["whale"], excludedWords: ["white"], excludedPhrases: [["sperm", "oil"]] }),
  );
  t.deepEqual(...finds("a - b", { words: ["a", "-", "b*"] }));
});

test("operators narrow the search by sender, room and content", (t) => {
  t.deepEqual(
    ...finds("from:@Kim from:lee in:#General has:file has:link", {
      from: ["kim", "lee"],
      in: ["general"],
      marks: ["hasFile", "hasLink"],
    }),
  );
  t.deepEqual(...finds("FROM:kim hello ", { from: ["kim"], words: ["hello"] }));
});

test("before ends before that day, after begins after it, and the narrowest of several counts", (t) => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
  t.deepEqual(...finds("before:2026-11-23", { beforeMs: day("2026-11-23") }));
  t.deepEqual(...finds("after:2026-11-01", { afterMs: day("2026-11-02") - 1 }));
  t.deepEqual(
    ...finds("after:2026-11-01 after:2026-10-01 before:2027-01-01 before:2026-12-01", {
      afterMs: day("2026-11-02") - 1,
      beforeMs: day("2026-12-01"),
    }),
  );
});

const instants = ({ afterMs, beforeMs }: SearchTerms): string =>
  [afterMs === null ? null : afterMs + 1, beforeMs]
    .map((atMs) => (atMs === null ? "" : new Date(atMs).toISOString().slice(0, "2026-11-29T20:00".length)))
    .join("/");

const spans: readonly (readonly [query: string, span: string, timeZone?: string])[] = [
  ["on:today", "2026-11-29T00:00/2026-11-30T00:00"],
  ["on:today", "2026-11-29T11:00/2026-11-30T11:00", "Pacific/Auckland"],
  ["after:yesterday", "2026-11-29T00:00/"],
  ["before:Monday", "/2026-11-23T00:00"],
  ["on:sun", "2026-11-22T00:00/2026-11-23T00:00"],
  ["on:sunday", "2026-11-28T11:00/2026-11-29T11:00", "Pacific/Auckland"],
  ["after:7d", "2026-11-23T00:00/"],
  ["before:2w", "/2026-11-15T00:00"],
  ["during:november", "2026-11-01T00:00/2026-12-01T00:00"],
  ["during:december", "2025-12-01T00:00/2026-01-01T00:00"],
  ["on:2026-02", "2026-02-01T00:00/2026-03-01T00:00"],
  ["during:2025", "2025-01-01T00:00/2026-01-01T00:00"],
  ["on:2026-10-25", "2026-10-24T22:00/2026-10-25T23:00", "Europe/Berlin"],
];
for (const [query, span, timeZone] of spans)
  test(`${query} means the days ${span} in ${timeZone ?? "UTC"}`, (t) => {
    const terms = read(query, timeZone);
    t.is(instants(terms), span);
    t.deepEqual([terms.words, terms.unread], [[], []]);
  });

test("direct messages to the viewer are asked for by to:me", (t) => {
  t.deepEqual(...finds("to:me", { toMe: true }));
  t.deepEqual(...finds("to:@me tides", { toMe: true, words: ["tides*"] }));
});

test("text that is not an operator is words", (t) => {
  for (const query of ["https://example.org ", "localhost:8080 ", "10:30 ", ":tada: ", "c:x "])
    t.deepEqual(...finds(query, { words: [query.trim()] }));
  t.deepEqual(...finds('"is:thread"', { phrases: [["is:thread"]] }));
});

test("days that exclude each other are told, because nothing can be found", (t) => {
  const explained = (query: string) => read(query).unread.map(({ explanation }) => explanation);
  t.deepEqual(explained("fog before:2019-01-01 after:2022-01-01"), [
    "No day is within before:2019-01-01 and after:2022-01-01 at once: no message can be found.",
  ]);
  for (const query of ["on:monday on:tuesday", "after:2026-11-01 before:2026-11-02", "during:2025 on:2026-01-01"])
    t.is(explained(query).length, 1, query);
  for (const query of ["before:2026", "after:2026-11-01 before:2026-11-03", "during:2026 on:2026-01-01", "on:monday on:monday"])
    t.deepEqual(explained(query), [], query);
});

const unread: readonly (readonly [term: string, explanation: RegExp])[] = [
  ["after:someday", /^after: needs a day .*yesterday.* after:someday was searched as words\.$/],
  ["before:2026-02-30", /^before: needs a day/],
  ["before:2026-13-45", /^before: needs a day/],
  ["during:2026-13", /^during: needs a day or month/],
  ["before:9999", /^before: needs a day/],
  ["before:7", /^before: needs a day/],
  ["is:unread", /^is: can only be is:thread, .* is:unread was searched as words\.$/],
  ["colour:red", /^colour: is no filter/],
  ["constructor:x", /^constructor: is no filter/],
  ["to:ada", /^to: can only be to:me/],
  ["has:star", /^has: can only be has:file, has:link or has:pin\./],
  ["has:constructor", /^has: can only be/],
  ["from:", /^from: needs a user name/],
  ["in:#", /^in: needs the name/],
];
for (const [term, explanation] of unread)
  test(`${term} is searched as words and named`, (t) => {
    const terms = read(`${term} tides `);
    t.deepEqual(terms.words, [term, "tides"]);
    t.deepEqual(
      terms.unread.map((named) => named.term),
      [term],
    );
    t.regex(terms.unread[0]?.explanation ?? "", explanation);
  });

test("a dash turns operators round", (t) => {
  t.deepEqual(
    ...finds("-from:@Kim -in:#General -has:file -IS:thread", {
      notFrom: ["kim"],
      notIn: ["general"],
      notMarks: ["hasFile", "inThread"],
    }),
  );
});

test("an operator that has no opposite is named, and a plain word behind a dash is not", (t) => {
  const terms = read("tides -to:me -has:star -fog ");
  t.deepEqual(terms.excludedWords, ["to:me", "has:star", "fog"]);
  t.deepEqual(
    terms.unread.map(({ term }) => term),
    ["-to:me", "-has:star"],
  );
  t.regex(terms.unread[0]?.explanation ?? "", /^Only words, from:, in:, has: and is: can be excluded\. -to:me left out/);
  t.regex(terms.unread[1]?.explanation ?? "", /^has: can only be .* -has:star left out/);
});

test("a search without any term is empty", (t) => {
  t.true(isEmptySearch(read("  ")));
  for (const query of ["-whale", "-from:kim", "has:pin", "-is:thread"]) t.false(isEmptySearch(read(query)), query);
  t.false(isEmptySearch(read("from:kim")));
  t.false(isEmptySearch(read("has:file")));
  t.false(isEmptySearch(read("to:me")));
  t.false(isEmptySearch(read("before:2026-11-23")));
});
