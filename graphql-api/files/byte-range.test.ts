import test from "ava";
import { rangeIn } from "./byte-range.ts";

test("one range is read from its start, from the end, or to the end", (t) => {
  t.deepEqual(rangeIn("bytes=0-9", 100), { start: 0, end: 9 });
  t.deepEqual(rangeIn("bytes=90-", 100), { start: 90, end: 99 });
  t.deepEqual(rangeIn("bytes=90-500", 100), { start: 90, end: 99 });
  t.deepEqual(rangeIn("bytes=-10", 100), { start: 90, end: 99 });
  t.deepEqual(rangeIn("bytes=-500", 100), { start: 0, end: 99 });
});

test("a range beyond the file is not satisfiable", (t) => {
  t.is(rangeIn("bytes=100-", 100), "unsatisfiable");
  t.is(rangeIn("bytes=-0", 100), "unsatisfiable");
  t.is(rangeIn("bytes=0-0", 0), "unsatisfiable");
  t.is(rangeIn("bytes=-5", 0), "unsatisfiable");
});

test("for a malformed header or several ranges the whole file is sent", (t) => {
  for (const header of [undefined, "", "bytes", "bytes=-", "bytes=9-0", "bytes=a-b", "bytes=0-1,5-6", "items=0-9"]) {
    t.is(rangeIn(header, 100), undefined, header);
  }
});
