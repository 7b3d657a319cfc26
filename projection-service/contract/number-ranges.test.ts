import test from "ava";
import fc from "fast-check";
import { countAbove, type NumberRange, withNumberInRanges } from "./number-ranges.ts";

const rangesOf = (numbers: readonly number[]): readonly NumberRange[] =>
  numbers.reduce(withNumberInRanges, [] as readonly NumberRange[]);

test("neighbours share a range, whichever comes first", (t) => {
  t.deepEqual(rangesOf([5, 7, 6, 1, 6]), [
    { first: 1, last: 1 },
    { first: 5, last: 7 },
  ]);
});

test("beyond a hundred ranges the lowest are dropped", (t) => {
  const ranges = rangesOf(Array.from({ length: 120 }, (_, place) => place * 2));
  t.is(ranges.length, 100);
  t.deepEqual(
    [ranges[0], ranges.at(-1)],
    [
      { first: 40, last: 40 },
      { first: 238, last: 238 },
    ],
  );
  t.is(rangesOf(Array.from({ length: 1000 }, (_, place) => place)).length, 1);
});

test("ranges count what a set of the same numbers counts, in any order", (t) => {
  const someNumber = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.array(someNumber, { maxLength: 60 }), someNumber, (numbers, above) => {
      t.is(countAbove(rangesOf(numbers), above), [...new Set(numbers)].filter((number) => number > above).length);
      t.deepEqual(rangesOf(numbers), rangesOf([...numbers].sort((one, other) => one - other)));
    }),
    { numRuns: 500, seed: 20261127 },
  );
});
