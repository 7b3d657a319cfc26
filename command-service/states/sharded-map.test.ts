import test from "ava";
import fc from "fast-check";
import { emptyMap, entriesOf, entryOf, hasEntry, mapOf, type ShardedMap, withEntry, withoutEntry } from "./sharded-map.ts";

test("after any changes it holds what a Map holds, and the maps before stay as they were", (t) => {
  const change = fc.record({ key: fc.string({ maxLength: 3 }), value: fc.option(fc.integer()) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 100 }), (changes) => {
      const expected = new Map<string, number>();
      let map: ShardedMap<number> = emptyMap;
      for (const { key, value } of changes) {
        const before = map;
        const had = entryOf(before, key);
        map = value === null ? withoutEntry(map, key) : withEntry(map, key, value);
        if (value === null) expected.delete(key);
        else expected.set(key, value);
        if (entryOf(before, key) !== had || hasEntry(map, key) !== expected.has(key)) return false;
      }
      const entries = new Map(entriesOf(map));
      return (
        map.size === expected.size &&
        entries.size === expected.size &&
        [...expected].every(([key, value]) => entries.get(key) === value)
      );
    }),
    { seed: 7, numRuns: 200 },
  );
  t.is(emptyMap.size, 0);
});

test("made of entries, the last of a key stays", (t) => {
  const map = mapOf([
    ["alice", 1],
    ["ben", 2],
    ["alice", 3],
  ]);
  t.is(map.size, 2);
  t.is(entryOf(map, "alice"), 3);
});
