import test from "ava";
import { limitConcurrency } from "./limit-concurrency.ts";
import { createRateLimit } from "./rate-limit.ts";

test("a key is counted up to the window's maximum, and again in the next window; other keys are not affected", (t) => {
  let nowMs = 0;
  const limit = createRateLimit({ max: 2, windowMs: 1_000, clock: () => nowMs });
  t.deepEqual([limit.take("ada"), limit.take("ada"), limit.take("ada"), limit.take("bea")], [true, true, false, true]);
  nowMs = 999;
  t.false(limit.take("ada"));
  nowMs = 1_000;
  t.true(limit.take("ada"));
});

test("a count that is returned or forgotten may be taken again", (t) => {
  const limit = createRateLimit({ max: 1, windowMs: 1_000, clock: () => 0 });
  limit.take("ada");
  limit.giveBack("ada");
  t.true(limit.take("ada"));
  limit.reset("ada");
  t.true(limit.take("ada"));
  t.false(limit.take("ada"));
});

test("few tasks run at once, some wait, and the rest are refused", async (t) => {
  const oneOfFew = limitConcurrency(1, 1);
  const first = Promise.withResolvers<string>();
  const results = [oneOfFew(() => first.promise), oneOfFew(async () => "second"), oneOfFew(async () => "third")];
  t.is(await results[2], null);
  first.resolve("first");
  t.deepEqual(await Promise.all(results), ["first", "second", null]);
  t.is(await oneOfFew(async () => "fourth"), "fourth");
});
