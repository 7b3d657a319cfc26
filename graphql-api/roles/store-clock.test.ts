import test from "ava";
import { createStoreClock } from "./store-clock.ts";

const secondMs = 1_000;

test("the next event corrects a clock that is behind, and no longer after a time server has set it", (t) => {
  let nowMs = Date.parse("2026-03-01T08:00:00.000Z");
  const { now, see } = createStoreClock(() => nowMs);
  t.is(now(), nowMs);
  see({ appendedAt: "2026-03-01T09:00:00.000Z" });
  t.is(now(), Date.parse("2026-03-01T09:00:00.000Z"));
  nowMs += secondMs;
  t.is(now(), Date.parse("2026-03-01T09:00:01.000Z"));
  see({});
  t.is(now(), Date.parse("2026-03-01T09:00:01.000Z"));
  nowMs = Date.parse("2026-03-01T09:00:03.000Z");
  see({ appendedAt: "2026-03-01T09:00:02.000Z" });
  t.is(now(), nowMs);
});
