import { everyWeekday } from "@logue/command-service/contract/notification-schemas.ts";
import test from "ava";
import { type DoNotDisturb, isNotDisturbed } from "./do-not-disturb.ts";

const weekdays = everyWeekday.slice(0, 5);
const never: DoNotDisturb = { doNotDisturbDays: [], doNotDisturbFrom: "22:00", doNotDisturbTo: "08:00", doNotDisturbUntil: null };
const nights: DoNotDisturb = { ...never, doNotDisturbDays: everyWeekday };
const workNights: DoNotDisturb = { ...never, doNotDisturbDays: weekdays };
const lunch: DoNotDisturb = { ...never, doNotDisturbDays: weekdays, doNotDisturbFrom: "12:00", doNotDisturbTo: "13:00" };
const allDay: DoNotDisturb = { ...never, doNotDisturbDays: ["sunday"], doNotDisturbFrom: "00:00", doNotDisturbTo: "00:00" };
const paused: DoNotDisturb = { ...never, doNotDisturbUntil: "2026-06-01T10:30:00.000Z" };

const cases: readonly (readonly [string, DoNotDisturb, string | null, string, boolean])[] = [
  ["without a schedule", never, "Europe/Amsterdam", "2026-06-01T23:00:00Z", false],
  ["before the end of a pause", paused, null, "2026-06-01T10:29:59Z", true],
  ["at the end of a pause", paused, null, "2026-06-01T10:30:00Z", false],
  ["at the first minute of the night", nights, "Europe/Amsterdam", "2026-06-01T20:00:00Z", true],
  ["in the minute before the night", nights, "Europe/Amsterdam", "2026-06-01T19:59:59Z", false],
  ["in the last minute of the night", nights, "Europe/Amsterdam", "2026-06-02T05:59:59Z", true],
  ["when the night has ended", nights, "Europe/Amsterdam", "2026-06-02T06:00:00Z", false],
  ["at the same time elsewhere", nights, "America/New_York", "2026-06-01T20:00:00Z", false],
  ["without a time zone, by UTC", nights, null, "2026-06-01T22:00:00Z", true],
  ["in an unknown time zone, by UTC", nights, "Mars/Olympus", "2026-06-01T22:00:00Z", true],
  ["on Saturday morning after a working Friday", workNights, "UTC", "2026-06-06T03:00:00Z", true],
  ["on Saturday night", workNights, "UTC", "2026-06-06T23:00:00Z", false],
  ["on Monday morning after a free Sunday", workNights, "UTC", "2026-06-08T03:00:00Z", false],
  ["within a period of one day", lunch, "UTC", "2026-06-01T12:30:00Z", true],
  ["at the end of a period of one day", lunch, "UTC", "2026-06-01T13:00:00Z", false],
  ["on another day than that of the period", lunch, "UTC", "2026-06-06T12:30:00Z", false],
  ["on a whole day", allDay, "UTC", "2026-06-07T23:59:00Z", true],
  ["after a whole day", allDay, "UTC", "2026-06-08T00:00:00Z", false],
  ["in winter, by the clock", nights, "Europe/Amsterdam", "2026-01-05T20:30:00Z", false],
  ["in summer, by the clock", nights, "Europe/Amsterdam", "2026-07-06T20:30:00Z", true],
  ["in the morning when clocks went forward at night", nights, "Europe/Amsterdam", "2026-03-29T05:59:00Z", true],
  ["at eight when clocks went forward at night", nights, "Europe/Amsterdam", "2026-03-29T06:00:00Z", false],
  ["in the morning when clocks went back at night", nights, "Europe/Amsterdam", "2026-10-25T06:59:00Z", true],
  ["at eight when clocks went back at night", nights, "Europe/Amsterdam", "2026-10-25T07:00:00Z", false],
  ["in a zone that is half an hour apart", nights, "Asia/Kolkata", "2026-06-01T16:30:00Z", true],
];

for (const [when, settings, timeZone, now, expected] of cases) {
  test(`${when} a person ${expected ? "is not to" : "may"} be disturbed`, (t) => {
    t.is(isNotDisturbed(settings, timeZone, Date.parse(now)), expected);
  });
}
