import test from "ava";
import { user } from "../../testing/fake-api.ts";
import { completed, narrowingTerms, termAt, termCompletions, withoutTerm } from "./search-completion.ts";

const nowMs = Date.parse("2026-03-01T12:00:00Z");

function offered(query: string, names: { people?: string[]; channels?: string[] } = {}): string[] {
  const term = termAt(query, query.length);
  if (term === null) return [];
  return termCompletions(term, (names.people ?? []).map(user), names.channels ?? [], nowMs).map(({ insert }) => insert);
}

test("the term at the caret is completed, with or without the sign before a name", (t) => {
  t.deepEqual(termAt("fog from:Ad", 11), { kind: "from", letters: "ad", isExcluded: false, start: 4 });
  t.deepEqual(termAt("from:@ad", 8), { kind: "from", letters: "ad", isExcluded: false, start: 0 });
  t.deepEqual(termAt("in:#har", 7), { kind: "in", letters: "har", isExcluded: false, start: 0 });
  t.deepEqual(termAt("from:ad fog", 7), { kind: "from", letters: "ad", isExcluded: false, start: 0 });
  t.deepEqual(termAt("before:", 7), { kind: "before", letters: "", isExcluded: false, start: 0 });
});

test("nothing is completed behind a space, in an empty query and in quoted words", (t) => {
  for (const query of ["", "fog ", "from:ada ", '"from', "-fog", "-to:", "fog"]) t.deepEqual(offered(query), [], query);
});

test("people, channels, days and operators are offered", (t) => {
  t.deepEqual(offered("from:a", { people: ["ada", "amir"] }), ["from:ada", "from:amir"]);
  t.deepEqual(offered("in:h", { channels: ["harbour", "two words"] }), ["in:harbour"]);
  t.deepEqual(offered("after:"), ["after:today", "after:yesterday", "after:7d", "after:30d"]);
  t.deepEqual(offered("before:2026-02-2"), ["before:2026-02-28", "before:2026-02-22"]);
  t.deepEqual(offered("on:y"), ["on:yesterday"]);
  t.deepEqual(offered("t"), ["to:me"]);
  t.deepEqual(offered("fog f"), ["from:"]);
  t.deepEqual(offered("HAS:"), ["has:file", "has:link", "has:pin"]);
});

test("what is left out is completed behind its dash", (t) => {
  t.deepEqual(offered("fog -from:a", { people: ["ada"] }), ["-from:ada"]);
  t.deepEqual(offered("-in:", { channels: ["harbour"] }), ["-in:harbour"]);
  t.deepEqual(offered("-i"), ["-in:", "-is:thread"]);
  t.deepEqual(offered("-before:"), []);
});

test("a completion replaces its term and keeps the rest", (t) => {
  const query = "fog from:ad rain";
  const term = termAt(query, 11);
  t.truthy(term);
  if (term) t.deepEqual(completed(query, 11, term, "from:ada"), { query: "fog from:ada rain", caret: 13 });
  const operator = termAt("f", 1);
  if (operator) t.deepEqual(completed("f", 1, operator, "from:"), { query: "from:", caret: 5 });
});

test("terms that narrow a search are listed once, without words, quotations and the unfinished term", (t) => {
  const query = 'fog from:ada has:file before:lunch after:2026-01-01 "in:harbour" from:ada -in:kitchen in:har';
  t.deepEqual(narrowingTerms(query, termAt(query, query.length)), ["from:ada", "has:file", "after:2026-01-01", "-in:kitchen"]);
  t.true(narrowingTerms(query, null).includes("in:har"));
  const understood = ["to:me", "on:Monday", "during:2026-01", "during:nov", "before:2w", "has:pin", "-is:thread"];
  t.deepEqual(narrowingTerms(`${understood.join(" ")} on:someday to:ada -to:me`, null), understood);
});

test("a date that no calendar has narrows nothing", (t) => {
  const query = "before:2026-13-45 after:2026-02-30 on:2026-00-10 during:2026-13 on:2028-02-29 during:2026-12 before:2026";
  t.deepEqual(narrowingTerms(query, null), ["on:2028-02-29", "during:2026-12", "before:2026"]);
});

test("a term is taken out, and everything else stays as it was written", (t) => {
  t.is(withoutTerm('from:ada "outer  mole" from:ada fog', "from:ada"), '"outer  mole" fog');
  t.is(withoutTerm("from:ada", "from:ada"), "");
});
