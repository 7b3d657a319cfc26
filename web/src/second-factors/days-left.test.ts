import test from "ava";
import { daysLeftWords } from "./days-left.ts";

const now = Date.parse("2026-11-23T09:00:00.000Z");

test("a reminder counts the days that are left, and begun days as whole ones", (t) => {
  t.is(daysLeftWords("2026-11-30T09:00:00.000Z", now), "7 days are left.");
  t.is(daysLeftWords("2026-11-25T08:00:00.000Z", now), "2 days are left.");
  t.is(daysLeftWords("2026-11-24T08:00:00.000Z", now), "Less than a day is left.");
  t.is(daysLeftWords("2026-11-20T08:00:00.000Z", now), "Less than a day is left.");
});
