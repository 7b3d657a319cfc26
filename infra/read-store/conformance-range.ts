import fc from "fast-check";
import { first, given, idsOf, type Note, note, notes, people, save, write } from "./conformance-notes.ts";
import type { Promised } from "./conformance-promise.ts";
import { compareStoredValues } from "./index-value.ts";
import type { RangeQuery } from "./read-store.ts";

const threeRooms: readonly Note[] = ["r1", "r10", "r2"].flatMap((room) =>
  [1, 2, 3, 4, 5].map((number) => note(`${room}-${number}`, { room, number, sender: number % 2 === 0 ? "bob" : "ann" })),
);

export function describeRanges(promised: Promised): void {
  describePages(promised);
  describeIndexes(promised);
  describeRangeModel(promised);
}

function describePages(promised: Promised): void {
  promised("a room's timeline contains only that room, oldest first or newest first", async (t, store) => {
    await given(store, threeRooms);
    const page = async (query: Partial<RangeQuery>) =>
      (await store.range(notes, { index: "timeline", prefix: ["r1"], limit: 10, ...query })).map(({ number }) => number);
    t.deepEqual(await page({}), [1, 2, 3, 4, 5]);
    t.deepEqual(await page({ order: "ascending", limit: 2 }), [1, 2]);
    t.deepEqual(await page({ order: "descending" }), [5, 4, 3, 2, 1]);
    t.deepEqual(await page({ order: "descending", limit: 2 }), [5, 4]);
    t.deepEqual(await page({ after: 2 }), [3, 4, 5]);
    t.deepEqual(await page({ before: 4, order: "descending", limit: 2 }), [3, 2]);
    t.deepEqual(await page({ after: 1, before: 4, order: "descending" }), [3, 2]);
    t.deepEqual(await page({ after: 1.5, before: 2.5 }), [2]);
    t.deepEqual(await page({ after: 5 }), []);
    t.deepEqual(await page({ limit: 0 }), []);
    t.deepEqual(await page({ prefix: ["nowhere"] }), []);
  });

  promised("pages follow each other without a gap", async (t, store) => {
    await given(
      store,
      Array.from({ length: 57 }, (_, place) => note(`n${place}`, { number: (place * 31) % 57 })),
    );
    const seen: (number | null)[] = [];
    for (let after: number | undefined; ; ) {
      const page = await store.range(notes, { index: "timeline", prefix: ["r1"], after, limit: 10 });
      seen.push(...page.map(({ number }) => number));
      if (page.length < 10) break;
      after = page.at(-1)?.number ?? undefined;
    }
    t.deepEqual(seen, [...Array(57).keys()]);
  });

  promised("documents equal in the sorted field are ordered by id", async (t, store) => {
    await given(
      store,
      ["b", "a", "d", "c"].map((id) => note(id, { number: id === "d" ? 1 : 2 })),
    );
    const range = { index: "timeline", prefix: ["r1"], limit: 10 };
    t.deepEqual(idsOf(await store.range(notes, range)), ["d", "a", "b", "c"]);
    t.deepEqual(idsOf(await store.range(notes, { ...range, order: "descending" })), ["c", "b", "a", "d"]);
    t.deepEqual(idsOf(await store.range(notes, { ...range, limit: 2 })), ["d", "a"]);
  });

  promised("a range is counted up to its limit", async (t, store) => {
    await given(store, threeRooms);
    t.is(await store.count(notes, { index: "timeline", prefix: ["r1"], limit: 100 }), 5);
    t.is(await store.count(notes, { index: "timeline", prefix: ["r1"], after: 2, limit: 100 }), 3);
    t.is(await store.count(notes, { index: "timeline", prefix: ["r1"], limit: 3 }), 3);
    t.is(await store.count(notes, { index: "timeline", prefix: [], limit: 100 }), 15);
    t.is(await store.count(notes, { index: "timeline", prefix: ["nowhere"], limit: 100 }), 0);
  });
}

function describeIndexes(promised: Promised): void {
  promised("a prefix may name several fields, or none", async (t, store) => {
    await given(store, threeRooms);
    const bobs = await store.range(notes, { index: "bySender", prefix: ["r2", "bob"], limit: 10 });
    t.deepEqual(idsOf(bobs), ["r2-2", "r2-4"]);
    const rooms = await store.range(notes, { index: "timeline", prefix: [], after: "r1", before: "r2", limit: 10 });
    t.deepEqual(idsOf(rooms), ["r10-1", "r10-2", "r10-3", "r10-4", "r10-5"]);
    const one = await store.range(notes, { index: "bySender", prefix: ["r2", "bob", 4], limit: 10 });
    t.deepEqual(idsOf(one), ["r2-4"]);
    const senders = await store.range(notes, { index: "bySender", prefix: ["r2"], limit: 10 });
    t.deepEqual(idsOf(senders), ["r2-1", "r2-3", "r2-5", "r2-2", "r2-4"]);
  });

  promised("a document without one of the fields is not in the index, and comes in when it has them", async (t, store) => {
    await given(store, [note("n1", { number: 1 }), note("n2", { number: null })]);
    const range = { index: "timeline", prefix: ["r1"], limit: 10 };
    t.deepEqual(idsOf(await store.range(notes, range)), ["n1"]);
    t.deepEqual(idsOf(await store.range(notes, { ...range, prefix: [] })), ["n1"]);
    await save(store, first, [write(note("n2", { number: 2 }), 2), write(note("n1", { number: null }), 2)]);
    t.deepEqual(idsOf(await store.range(notes, range)), ["n2"]);
    t.is(await store.count(notes, range), 1);
  });

  promised("null as a prefix finds nothing", async (t, store) => {
    await given(store, [note("n1", { email: null }), note("n2", { email: "null" })]);
    t.deepEqual(await store.range(notes, { index: "byEmail", prefix: [null], limit: 10 }), []);
    t.deepEqual(await store.range(notes, { index: "byEmail", prefix: [undefined], limit: 10 }), []);
  });

  promised("true and false are allowed in a prefix", async (t, store) => {
    await given(store, [note("n1", { number: 1, isPinned: true }), note("n2", { number: 2 })]);
    t.deepEqual(idsOf(await store.range(notes, { index: "pinned", prefix: [true], limit: 10 })), ["n1"]);
    t.deepEqual(idsOf(await store.range(notes, { index: "pinned", prefix: [false], limit: 10 })), ["n2"]);
  });

  promised("names are sorted by code point in every script", async (t, store) => {
    await given(store, []);
    const names = ["a", "Z", "é", "\uffee", "𝔛", "🎉", "z", "", "a\u0000", "東"];
    const writes = names.map((name, place) => {
      const person = { id: `p${place}`, name, joinedAt: "2026" };
      return { collection: "people", id: person.id, document: person, position: "1".padStart(20, "0") };
    });
    await save(store, first, writes);
    const found = await store.range(people, { index: "byName", prefix: [], limit: 20 });
    t.deepEqual(
      found.map(({ name }) => name),
      ["", "Z", "a", "a\u0000", "z", "é", "東", "\uffee", "𝔛", "🎉"],
    );
  });

  promised("a range without a matching index throws", async (t, store) => {
    await given(store, []);
    await t.throwsAsync(store.range(notes, { index: "byMood", prefix: [], limit: 10 }));
    await t.throwsAsync(store.range(notes, { index: "timeline", prefix: ["r1", 1, 2], limit: 10 }));
    await t.throwsAsync(store.range(notes, { index: "timeline", prefix: ["r1", 1], after: 3, limit: 10 }));
    await t.throwsAsync(store.range(notes, { index: "timeline", prefix: ["r1"], limit: -1 }));
  });
}

const someNotes = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    room: fc.constantFrom("r1", "r2"),
    sender: fc.constantFrom("ann", "bob"),
    number: fc.option(fc.integer({ min: -4, max: 4 })),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);

const someRange: fc.Arbitrary<RangeQuery> = fc.record(
  {
    index: fc.constant("bySender"),
    prefix: fc.tuple(fc.constantFrom("r1", "r2"), fc.constantFrom("ann", "bob")),
    after: fc.integer({ min: -5, max: 5 }),
    before: fc.integer({ min: -5, max: 5 }),
    order: fc.constantFrom("ascending" as const, "descending" as const),
    limit: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: ["index", "prefix", "limit"] },
);

function expectedIds(documents: readonly Note[], { prefix, after, before, order, limit }: RangeQuery): string[] {
  const found = documents.filter(
    ({ room, sender, number }) =>
      room === prefix[0] &&
      sender === prefix[1] &&
      number !== null &&
      number > Number(after ?? Number.NEGATIVE_INFINITY) &&
      number < Number(before ?? Number.POSITIVE_INFINITY),
  );
  found.sort((left, right) => (left.number ?? 0) - (right.number ?? 0) || compareStoredValues(left.id, right.id));
  return idsOf(order === "descending" ? found.reverse() : found).slice(0, limit);
}

function describeRangeModel(promised: Promised): void {
  promised("any range over any documents equals sorting and filtering them", async (t, store) => {
    let version = 1;
    await store.declare({ projection: "notes", version }, [notes]);
    const property = fc.asyncProperty(someNotes, fc.array(someRange, { minLength: 1, maxLength: 8 }), async (fields, queries) => {
      const target = { projection: "notes", version: ++version };
      const documents = fields.map((some) => note(some.id, some));
      await store.declare(target, [notes]);
      await save(
        store,
        target,
        documents.map((document) => write(document, 1)),
      );
      await store.switchTo(target);
      await store.dropVersion({ projection: "notes", version: version - 1 });
      for (const query of queries) {
        const expected = expectedIds(documents, query);
        t.deepEqual(idsOf(await store.range(notes, query)), expected);
        t.is(await store.count(notes, query), expected.length);
      }
    });
    await fc.assert(property, { numRuns: 40, seed: 20261123 });
  });
}
