import test from "ava";
import { localTimeOf, sendTimeChoices, whenOf } from "./send-times.ts";

const timesAt = (now: Date): string[] =>
  sendTimeChoices(now, "Europe/Berlin").map(({ label, localTime, timeZone }) => `${label}: ${localTime} ${timeZone}`);

test("in an hour, tomorrow and on Monday are offered", (t) => {
  const now = new Date(2026, 10, 27, 17, 45, 30);
  const inAnHour = new Date(now.getTime() + 3_600_000).toISOString().slice(0, 16);
  t.deepEqual(timesAt(now), [
    `In 1 hour: ${inAnHour} UTC`,
    "Tomorrow at 9:00: 2026-11-28T09:00 Europe/Berlin",
    "Monday at 9:00: 2026-11-30T09:00 Europe/Berlin",
  ]);
});

test("on a Monday the next one is meant, on a Sunday Monday is tomorrow, and months and years end", (t) => {
  t.true(timesAt(new Date(2026, 10, 30, 8)).includes("Next Monday at 9:00: 2026-12-07T09:00 Europe/Berlin"));
  t.deepEqual(timesAt(new Date(2026, 10, 29, 8)).slice(1), ["Tomorrow at 9:00: 2026-11-30T09:00 Europe/Berlin"]);
  t.is(timesAt(new Date(2026, 11, 31, 23, 59))[1], "Tomorrow at 9:00: 2027-01-01T09:00 Europe/Berlin");
  t.is(localTimeOf(new Date(2026, 0, 2, 3, 4)), "2026-01-02T03:04");
});

test("the time of a scheduled message is told by the day where it is near, and by the date", (t) => {
  const nowMs = new Date(2026, 10, 27, 17, 45).getTime();
  const whenOn = (localTime: string): string => whenOf({ localTime, timeZone: "Europe/Berlin" }, nowMs);
  t.regex(whenOn("2026-11-27T18:30"), /^today at (?:18|0?6):30/);
  t.regex(whenOn("2026-11-28T09:00"), /^tomorrow at 0?9:00/);
  t.regex(whenOn("2026-11-30T09:00"), /Monday.* at 0?9:00/);
  const inAnHour = new Date(nowMs + 3_600_000).toISOString().slice(0, 16);
  t.is(whenOf({ localTime: inAnHour, timeZone: "UTC" }, nowMs), whenOn(localTimeOf(new Date(nowMs + 3_600_000))));
});
