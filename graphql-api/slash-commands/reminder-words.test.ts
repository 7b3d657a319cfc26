import test from "ava";
import { parsePause, parseReminder } from "./reminder-words.ts";

// A Wednesday, 11:00 in Berlin.
const now = { nowMs: Date.parse("2026-10-21T09:00:00Z"), timeZone: "Europe/Berlin" };

const remembered = (written: string, at = now): readonly string[] | string => {
  const reminder = parseReminder(written, at);
  return typeof reminder === "string"
    ? reminder
    : [reminder.whom, reminder.text, new Date(reminder.when.atMs).toISOString().slice(0, 16)];
};

const clearly = (written: string, at = now) => {
  const reminder = parseReminder(written, at);
  return typeof reminder === "string" ? undefined : reminder;
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
    ["me every Monday at 9 to stand up", "stand up", "2026-10-26T08:00", "weekly"],
    ["#quay Stand-up every weekday at 8:30", "Stand-up", "2026-10-22T06:30", "weekdays"],
    ["me call home every Sunday", "call home", "2026-10-25T08:00", "weekly"],
  ] as const) {
    const reminder = clearly(written);
    t.is(reminder?.text, text);
    t.is(new Date(reminder?.when.atMs ?? 0).toISOString().slice(0, 16), first, written);
    t.is(reminder?.repeats, repeats);
  }
  const friday = { ...now, nowMs: Date.parse("2026-10-23T09:00:00Z") };
  t.is(clearly("me x every weekday at 9", friday)?.when.localTime, "2026-10-26T09:00");
  t.is(clearly("me x in 5 minutes")?.repeats, null);
});

test("a time is that of the clocks on the wall, also when they change before it comes", (t) => {
  t.deepEqual(remembered("me x on Monday at 9:00"), ["me", "x", "2026-10-26T08:00"]);
  t.deepEqual(remembered("me x in 1 week"), ["me", "x", "2026-10-28T09:00"]);
  const secondHalfPastTwo = { ...now, nowMs: Date.parse("2026-10-25T01:30:00Z") };
  t.deepEqual(remembered("me x in 5 minutes", secondHalfPastTwo), ["me", "x", "2026-10-25T01:35"]);
});

test("a month later is the same day and clock time, or the last day of a shorter month", (t) => {
  const end = { ...now, nowMs: Date.parse("2027-01-31T09:00:00Z") };
  const late = { ...now, nowMs: Date.parse("2026-10-31T22:30:00Z") };
  for (const [written, expected, at] of [
    ["me x in 2 months", "2026-12-21T10:00", now],
    ["me x in a month", "2026-11-21T10:00", now],
    ["me in 3 months x", "2027-01-21T10:00", now],
    ["me x in one month", "2027-02-28T09:00", end],
    ["me x in 2 months", "2027-03-31T08:00", end],
    ["me x in 1 month", "2026-11-30T22:30", late],
    ["me x in a year", "2027-10-21T09:00", now],
    ["me x in 3 weeks", "2026-11-11T09:00", now],
    ["me x in 3 m", "2026-10-21T09:03", now],
  ] as const)
    t.deepEqual(remembered(written, at), ["me", "x", expected], written);
});

test("the time may come first", (t) => {
  for (const [written, text, expected] of [
    ["me at 5pm call the bank", "call the bank", "2026-10-21T15:00"],
    ["me at 5:30 PM to call the bank", "call the bank", "2026-10-21T15:30"],
    ["me at 17:00 call the bank", "call the bank", "2026-10-21T15:00"],
    ["me at 8 call the bank", "call the bank", "2026-10-22T06:00"],
    ["Me tomorrow at 9 to call the bank", "call the bank", "2026-10-22T07:00"],
    ["me tomorrow call the bank", "call the bank", "2026-10-22T07:00"],
    ["me on Monday at 9:30 call the bank", "call the bank", "2026-10-26T08:30"],
    ["me at noon on Friday, call the bank", "call the bank", "2026-10-23T10:00"],
    ["me in 20 minutes call the bank", "call the bank", "2026-10-21T09:20"],
  ] as const)
    t.deepEqual(remembered(written), ["me", text, expected], written);
});

test("a date is the next one, unless a year is named", (t) => {
  for (const [date, expected] of [
    ["on 24 December", "2026-12-24T08:00"],
    ["24 December at 6pm", "2026-12-24T17:00"],
    ["on the docks 24th of Dec 18:00", "2026-12-24T17:00"],
    ["on December 24th, 2027 at 9", "2027-12-24T08:00"],
    ["at 9 on Dec 24", "2026-12-24T08:00"],
    ["on 2027-01-05 at 7:00", "2027-01-05T06:00"],
    ["on 1 May", "2027-05-01T07:00"],
    ["on 21 October at 12:00", "2026-10-21T10:00"],
    ["on 20 October", "2027-10-20T07:00"],
  ] as const)
    t.is(remembered(`me Tree ${date}`)[2], expected, date);
  t.deepEqual(remembered("me on 24 December fetch the tree"), ["me", "fetch the tree", "2026-12-24T08:00"]);
  t.deepEqual(remembered("me 24 December at 7 fetch the tree"), ["me", "fetch the tree", "2026-12-24T06:00"]);
});

test("a time of today that is over means tomorrow, by the clocks of the person", (t) => {
  const inTokyo = { ...now, timeZone: "Asia/Tokyo" };
  t.is(remembered("me at 17:30 x")[2], "2026-10-21T15:30");
  t.is(remembered("me at 17:30 x", inTokyo)[2], "2026-10-22T08:30");
  t.is(remembered("me at 11:00 x")[2], "2026-10-22T09:00");
});

test("what is in quotation marks is no time", (t) => {
  t.deepEqual(remembered('me "Notes of Monday" at 5pm'), ["me", "Notes of Monday", "2026-10-21T15:00"]);
  t.deepEqual(remembered("me tomorrow to “meet at 5pm”"), ["me", "meet at 5pm", "2026-10-22T07:00"]);
  t.deepEqual(remembered('me read "A" and "B" at 5pm'), ["me", 'read "A" and "B"', "2026-10-21T15:00"]);
});

test("what is unclear is no reminder", (t) => {
  for (const [why, ...written] of [
    ["unknown", "", "me", "me call Zoe", "me in 5 minutes", "me at 5 pm", "me tomorrow at 9", "me on 24 December at 9:30 am"],
    ["unknown", "zoe x in 5 minutes", "me x in 0 minutes", "me x at 25:00", "me x at 13pm", "me at 9:75 x", "me x in 0 months"],
    ["howOften", "me x every moon", "me x every two weeks at 9", "me x every month on 1 May", "me every 2 days at 9 x"],
    ["howOften", "me x every first Monday of the month at 9", "me x every month", "#quay x every other Friday at 9"],
    ["severalTimes", "me at 5pm call the bank tomorrow", "me Monday notes at 5pm"],
    ["over", "me x today at 8", "me x on 24 December 2025", "me x on 21 October at 10:00"],
    ["noSuchDay", "me x on 31 November", "me x on 29 February", "me x on 45 May"],
    ["numbersOnly", "me x on 12/24", "me on 24.12. x"],
  ] as const)
    for (const each of written) t.is(remembered(each), why, each);
  t.is(remembered("me x tomorrow", { ...now, timeZone: "Nowhere/Here" }), "unknown");
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
