import test from "ava";
import { meaningOf, operators, RecentSearches, withOperator } from "./recent-searches.ts";

function searches(kept: string | null = null) {
  let value = kept;
  return new RecentSearches("ada", {
    getItem: () => value,
    setItem: (_key, text) => {
      value = text;
    },
  });
}

test("the last searches are listed once each, newest first, and only the newest are kept", (t) => {
  const recent = searches();
  for (const query of ["fog", "from:zoe", "fog"]) recent.add(query);
  t.deepEqual(recent.list(), ["fog", "from:zoe"]);
  for (let index = 0; index < 20; index += 1) recent.add(`search ${index}`);
  t.is(recent.list().length, 8);
  t.is(recent.list()[0], "search 19");
});

test("a search can be removed from the list", (t) => {
  const recent = searches();
  for (const query of ["fog", "my salary"]) recent.add(query);
  recent.remove("my salary");
  t.deepEqual(recent.list(), ["fog"]);
});

test("what cannot be read as a list of searches counts as none", (t) => {
  for (const kept of ["no JSON", "{}", "7", '[1, "fog", null]'])
    t.true(
      searches(kept)
        .list()
        .every((query) => query === "fog"),
    );
});

test("an operator is put at the end, ready for its name or day", (t) => {
  t.is(withOperator("", "from:"), "from:");
  t.is(withOperator("fog ", "in:"), "fog in:");
  t.is(withOperator("fog", "has:file"), "fog has:file ");
  t.is(withOperator("fog", "to:me"), "fog to:me ");
});

test("a term says in words what it means, also one that is left out", (t) => {
  t.is(meaningOf("from:ada"), "by this person");
  t.is(meaningOf("-in:general"), "not in this channel");
  t.is(meaningOf("HAS:files"), "with a file");
  t.is(meaningOf("to:@me"), "direct messages to you");
  t.is(meaningOf("fog"), "");
  for (const { text } of operators.filter(({ text }) => text.includes(":"))) t.not(meaningOf(`${text}x`), "", text);
});
