import test from "ava";
import { instantOf } from "./local-time.ts";
import { nextTime, type Repeats } from "./repeats.ts";

const after = (localTime: string, repeats: Repeats, now = localTime): string | undefined => {
  const timeZone = "Europe/Berlin";
  const nowMs = instantOf(now, timeZone) ?? 0;
  return nextTime({ localTime, timeZone }, repeats, nowMs)?.localTime;
};

test("the next time is by the same clocks, also when they change in between", (t) => {
  // Clocks went back in the night to the 25th, a Sunday.
  t.is(after("2026-10-24T09:00", "daily"), "2026-10-25T09:00");
  t.is(after("2026-10-19T09:00", "weekly"), "2026-10-26T09:00");
  const [before, behind] = ["2026-10-24T09:00", "2026-10-25T09:00"].map((time) => instantOf(time, "Europe/Berlin") ?? 0);
  t.is((behind ?? 0) - (before ?? 0), 25 * 60 * 60_000);
});

test("weekdays leave the weekend out, and times that have passed are left out", (t) => {
  t.is(after("2026-10-23T09:00", "weekdays"), "2026-10-26T09:00");
  t.is(after("2026-10-19T09:00", "weekdays", "2026-10-22T10:00"), "2026-10-23T09:00");
  t.is(after("2026-10-05T09:00", "weekly", "2026-10-20T09:00"), "2026-10-26T09:00");
});
