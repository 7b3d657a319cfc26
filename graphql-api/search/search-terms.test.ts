import test from "ava";
import { isEmptySearch, type SearchTerms, searchTermsOf } from "./search-terms.ts";

const nothing: SearchTerms = {
  words: [],
  phrases: [],
  excludedWords: [],
  from: [],
  in: [],
  beforeMs: null,
  afterMs: null,
  hasFile: false,
  hasLink: false,
};

const finds = (query: string, terms: Partial<SearchTerms>) => [searchTermsOf(query), { ...nothing, ...terms }] as const;

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

test("a dash excludes words", (t) => {
  t.deepEqual(...finds('whale -white -"sperm oil" ', { words: ["whale"], excludedWords: ["white", "sperm", "oil"] }));
  t.deepEqual(...finds("a - b", { words: ["a", "-", "b*"] }));
});

test("operators narrow the search by sender, room and content", (t) => {
  t.deepEqual(
    ...finds("from:@Kim from:lee in:#General has:file has:link", {
      from: ["kim", "lee"],
      in: ["general"],
      hasFile: true,
      hasLink: true,
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

test("text that is not an operator, or has no value after its colon, is words", (t) => {
  t.deepEqual(
    ...finds("colour:red before:lunch has:hope from: ", { words: ["colour:red", "before:lunch", "has:hope", "from:"] }),
  );
  t.deepEqual(...finds("https://example.org ", { words: ["https://example.org"] }));
  t.deepEqual(...finds("constructor:x toString:y ", { words: ["constructor:x", "toString:y"] }));
  t.deepEqual(...finds("before:2026-13-45 ", { words: ["before:2026-13-45"] }));
});

test("a search of exclusions alone is empty", (t) => {
  t.true(isEmptySearch(searchTermsOf("-whale")));
  t.true(isEmptySearch(searchTermsOf("  ")));
  t.false(isEmptySearch(searchTermsOf("from:kim")));
  t.false(isEmptySearch(searchTermsOf("has:file")));
  t.false(isEmptySearch(searchTermsOf("before:2026-11-23")));
});
