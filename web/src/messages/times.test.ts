import test from "ava";
import { agoOf, shortMomentOf } from "./times.ts";

test("the time of the latest reply is counted for a week, then it is a date", (t) => {
  const nowMs = Date.parse("2026-11-29T12:00:00Z");
  t.is(agoOf("2026-11-29T11:56:00Z", nowMs), "4 minutes ago");
  t.is(agoOf("2026-11-28T12:00:00Z", nowMs), "yesterday");
  t.is(agoOf("2026-11-23T12:00:00Z", nowMs), "6 days ago");
  t.regex(agoOf("2022-06-30T12:00:00Z", nowMs), /^on .*2022$/);
  t.notRegex(agoOf("2022-06-30T12:00:00Z", nowMs), /days/);
});

test("a day of another year is written as the language orders it", (t) => {
  const iso = "2022-06-30T12:00:00Z";
  const written = new Date(iso).toLocaleDateString(undefined, { day: "numeric", month: "short", year: "numeric" });
  t.is(shortMomentOf(iso, Date.parse("2026-11-29T12:00:00Z")), written);
});
