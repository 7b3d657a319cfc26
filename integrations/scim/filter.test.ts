import test from "ava";
import fc from "fast-check";
import { type Filter, parseFilter } from "./filter.ts";
import { matches } from "./match.ts";
import { ScimError } from "./scim-error.ts";

const mia = {
  id: "A1",
  userName: "Mia@example.org",
  active: true,
  name: { givenName: "Mia", familyName: 'O"Malley' },
  emails: [
    { value: "mia@example.org", type: "work", primary: true },
    { value: "m@home.example", type: "home" },
  ],
  meta: { lastModified: "2026-03-01T09:00:00Z" },
};

const found = (filter: string): boolean => matches(parseFilter(filter), mia);

test("a filter finds by every operator, in any case, with and without the schema's name", (t) => {
  const right = [
    'userName eq "mia@EXAMPLE.org"',
    'USERNAME Eq "mia@example.org" AND active EQ True',
    'urn:ietf:params:scim:schemas:core:2.0:User:name.familyName sw "o\\"m"',
    'name.givenName ne "Ben" and not (title pr)',
    "title eq null or title pr",
    'emails co "home.example"',
    'emails[type eq "work" and value ew ".org"]',
    'emails[type eq "home"].value sw "m@"',
    'meta.lastModified gt "2026-03-01T08:59:00Z" and meta.lastModified le "2026-03-01T10:00:00+01:00"',
    '(userName sw "x" or userName sw "m") and id eq "A1"',
    'title pr and active eq false or name.givenName eq "MIA"',
    'emails.type eq "home"',
  ];
  for (const filter of right) t.true(found(filter), filter);
  const wrong = [
    'id eq "a1"',
    'emails[type eq "home" and value ew ".org"]',
    'emails[type eq "home"].value eq "mia@example.org"',
    "not (active eq true)",
    'userName gt "n"',
    'unknown eq "x"',
    "constructor pr",
  ];
  for (const filter of wrong) t.false(found(filter), filter);
});

test("what is no filter is refused as invalidFilter, however deep or long it is", (t) => {
  const wrong = [
    ...[
      "",
      "userName",
      "userName eq",
      'userName is "x"',
      "userName eq x",
      'userName eq "x" more',
      "(userName pr",
      "userName pr)",
    ],
    ...[
      'userName eq "open',
      "active gt true",
      'emails[type eq "a"',
      "emails[a[b pr]]",
      "a.b.c pr",
      '"a" eq "b"',
      "not userName pr",
    ],
    ...[`${"(".repeat(2_000)}a pr${")".repeat(2_000)}`, `${"a pr or ".repeat(2_000)}a pr`, "a eq [1]", "a eq {}"],
  ];
  for (const filter of wrong) {
    const error = t.throws(() => parseFilter(filter), { instanceOf: ScimError }, filter.slice(0, 60));
    t.is(error?.scimType, "invalidFilter");
  }
});

const path = fc.constantFrom(["username"], ["active"], ["name", "familyname"], ["emails", "type"]) as fc.Arbitrary<[string]>;
const comparison: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant("compare" as const),
    path,
    operator: fc.constantFrom("eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le" as const),
    value: fc.oneof(fc.string(), fc.integer()),
  }) as fc.Arbitrary<Filter>,
  fc.record({ kind: fc.constant("present" as const), path }),
);
const anyFilter = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    comparison,
    fc.record({ kind: fc.constant("not" as const), filter: tie("filter") }),
    fc.record({ kind: fc.constant("has" as const), path: fc.constant(["emails"] as const), filter: comparison }),
    fc.record({ kind: fc.constantFrom("and", "or" as const), filters: fc.array(tie("filter"), { minLength: 2, maxLength: 3 }) }),
  ),
})).filter;

function written(filter: Filter): string {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.filters.map((one) => `(${written(one)})`).join(` ${filter.kind} `);
    case "not":
      return `not (${written(filter.filter)})`;
    case "has":
      return `${filter.path.join(".")}[${written(filter.filter)}]`;
    case "present":
      return `${filter.path.join(".")} pr`;
    case "compare":
      return `${filter.path.join(".")} ${filter.operator} ${JSON.stringify(filter.value)}`;
  }
}

test("each filter that is written out is read as what it was, and the opposite finds all others", (t) => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const text = written(filter);
      fc.pre(text.length <= 4_000);
      t.deepEqual(parseFilter(text), filter);
      t.is(matches({ kind: "not", filter }, mia), !matches(filter, mia));
    }),
    { seed: 14, numRuns: 300 },
  );
});

test("any text is read or refused, and never anything else", (t) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab.()[]" eqnotprand\\1'), maxLength: 40 }), (text) => {
      try {
        matches(parseFilter(text), mia);
      } catch (error) {
        t.true(error instanceof ScimError);
      }
    }),
    { seed: 14, numRuns: 500 },
  );
  t.pass();
});
