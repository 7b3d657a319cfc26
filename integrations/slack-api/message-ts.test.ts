import test from "ava";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { messageIdOf, timeOfTs, tsOf } from "./message-ts.ts";

test("a ts names its message, and sorts by time as text and as a number", (t) => {
  const time = fc.integer({ min: 1_500_000_000_000, max: 2_500_000_000_000 });
  const message = fc.record({ msecs: time, random: fc.uint8Array({ minLength: 16, maxLength: 16 }) });
  const property = fc.property(message, message, (one, other) => {
    const [first, second] = [uuidv7(one), uuidv7(other)];
    const [firstTs, secondTs] = [tsOf(first), tsOf(second)];
    t.is(messageIdOf(firstTs), first);
    t.is(timeOfTs(firstTs), one.msecs);
    t.is(firstTs < secondTs, first < second);
    if (one.msecs < other.msecs) t.true(Number(firstTs) <= Number(secondTs));
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});

test("a time that is no message's names no message", (t) => {
  for (const ts of [
    "",
    "0",
    "1764387087.123456",
    "x",
    `1764387087.123${"9".repeat(23)}`,
    "1764387087.1230000000000000000000000000",
  ])
    t.is(messageIdOf(ts), undefined, ts);
  t.is(timeOfTs("1764387087.123456"), 1_764_387_087_123);
  for (const ts of ["", "now", "-1", "1e9", "1".repeat(40)]) t.is(timeOfTs(ts), undefined, ts);
});
