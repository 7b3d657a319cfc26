import test from "ava";
import { parsePause, parseReminder } from "./reminder-words.ts";

// A Wednesday, 11:00 in Berlin.
const now = { nowMs: Date.parse("2026-10-21T09:00:00Z"), timeZone: "Europe/Berlin" };

const remembered = (written: string, at = now): readonly string[] | null => {
  const reminder = parseReminder(written, at);
  return reminder === undefined ? null : [reminder.whom, reminder.text, new Date(reminder.when.atMs).toISOString().slice(0, 16)];
};

test("a reminder names whom, what and when", (t) => {
  for (const [written, ...expected] of [
    ["me to call Zoe in 20 minutes", "me", "call Zoe", "2026-10-21T09:20"],
    ["@zoe Lunch at 13:30", "@zoe", "Lunch", "2026-10-21T11:30"],
    ["#quay The gate closes at 5pm", "#quay", "The gate closes", "2026-10-21T15:00"],
    ["me tea at 8:15", "me", "tea", "2026-10-22T06:15"],
    ["me water the plants tomorrow", "me", "water the plants", "2026-10-22T07:00"],
    ["#quay Regatta on Sunday at 14:00", "#quay", "Regatta", "2026-10-25T13:00"],
    ["me Stand-up on Wednesday", "me", "Stand-up", "2026-10-28T08:00"],
    ["me look in the box in an hour", "me", "look in the box", "2026-10-21T10:00"],
  ] as const)
    t.deepEqual(remembered(written), expected, written);
});

test("a reminder may come each day, each weekday or each week", (t) => {
  for (const [written, text, first, repeats] of [
    ["me to stand up every Monday at 9", "stand up", "2026-10-26T08:00", "weekly"],
    ["@zoe tea every day at 4pm", "tea", "2026-10-21T14:00", "daily"],
    ["#quay Stand-up every weekday at 8:30", "Stand-up", "2026-10-22T06:30", "weekdays"],
    ["me call home every Sunday", "call home", "2026-10-25T08:00", "weekly"],
  ] as const) {
    const reminder = parseReminder(written, now);
    t.is(reminder?.text, text);
    t.is(new Date(reminder?.when.atMs ?? 0).toISOString().slice(0, 16), first, written);
    t.is(reminder?.repeats, repeats);
  }
  const friday = { ...now, nowMs: Date.parse("2026-10-23T09:00:00Z") };
  t.is(parseReminder("me x every weekday at 9", friday)?.when.localTime, "2026-10-26T09:00");
  t.is(parseReminder("me x in 5 minutes", now)?.repeats, null);
  t.is(parseReminder("me x every moon", now), undefined);
});

test("a time is that of the clocks on the wall, also when they change before it comes", (t) => {
  t.deepEqual(remembered("me x on Monday at 9:00"), ["me", "x", "2026-10-26T08:00"]);
  t.deepEqual(remembered("me x in 1 week"), ["me", "x", "2026-10-28T09:00"]);
  const secondHalfPastTwo = { ...now, nowMs: Date.parse("2026-10-25T01:30:00Z") };
  t.deepEqual(remembered("me x in 5 minutes", secondHalfPastTwo), ["me", "x", "2026-10-25T01:35"]);
});

test("what is no reminder is none", (t) => {
  for (const written of ["", "me", "me call Zoe", "me in 5 minutes", "zoe x in 5 minutes", "me x in 0 minutes", "me x at 25:00"])
    t.is(remembered(written), null, written);
  t.is(remembered("me x at 13pm"), null);
  t.is(remembered("me x tomorrow", { ...now, timeZone: "Nowhere/Here" }), null);
});

test("a pause lasts an hour, or as long as is written", (t) => {
  const until = (written: string) => new Date(parsePause(written, now) ?? 0).toISOString().slice(0, 16);
  t.deepEqual(["", "2 hours", "for 30 min", "30m", "1d", "until 17:00", "until tomorrow"].map(until), [
    ...[
      "2026-10-21T10:00",
      "2026-10-21T11:00",
      "2026-10-21T09:30",
      "2026-10-21T09:30",
      "2026-10-22T09:00",
      "2026-10-21T15:00",
      "2026-10-22T07:00",
    ],
  ]);
  t.is(parsePause("a bit", now), undefined);
});
