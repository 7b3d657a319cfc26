import test from "ava";
import fc from "fast-check";
import { instantOf } from "./local-time.ts";

const shownAt = (localTime: string, timeZone: string): string | null => {
  const instantMs = instantOf(localTime, timeZone);
  return instantMs === undefined ? null : new Date(instantMs).toISOString();
};

test("a local time is the instant at which clocks of its zone show it, in winter and in summer", (t) => {
  t.is(shownAt("2026-01-15T09:00", "Europe/Berlin"), "2026-01-15T08:00:00.000Z");
  t.is(shownAt("2026-07-15T09:00", "Europe/Berlin"), "2026-07-15T07:00:00.000Z");
  t.is(shownAt("2026-07-15T09:00:30", "Asia/Kathmandu"), "2026-07-15T03:15:30.000Z");
  t.is(shownAt("2026-07-15T00:00", "Pacific/Kiritimati"), "2026-07-14T10:00:00.000Z");
  t.is(shownAt("2026-07-15T09:00", "UTC"), "2026-07-15T09:00:00.000Z");
});

test("nine in the morning is nine in the morning before, on and after the day on which clocks change", (t) => {
  t.deepEqual(
    ["2026-03-28T09:00", "2026-03-29T09:00", "2026-03-30T09:00"].map((localTime) => shownAt(localTime, "Europe/Berlin")),
    ["2026-03-28T08:00:00.000Z", "2026-03-29T07:00:00.000Z", "2026-03-30T07:00:00.000Z"],
  );
  t.deepEqual(
    ["2026-10-31T09:00", "2026-11-01T09:00", "2026-11-02T09:00"].map((localTime) => shownAt(localTime, "America/New_York")),
    ["2026-10-31T13:00:00.000Z", "2026-11-01T14:00:00.000Z", "2026-11-02T14:00:00.000Z"],
  );
});

test("a time that is left out is moved by the gap, and of one that comes twice the first is meant", (t) => {
  t.is(shownAt("2026-03-29T02:30", "Europe/Berlin"), "2026-03-29T01:30:00.000Z", "It is shown as 3:30.");
  t.is(shownAt("2026-10-25T02:30", "Europe/Berlin"), "2026-10-25T00:30:00.000Z");
  t.is(shownAt("2026-10-04T02:15", "Australia/Lord_Howe"), "2026-10-03T15:45:00.000Z", "The gap is half an hour.");
});

test("what is no time or no zone has no instant", (t) => {
  for (const localTime of ["", "tomorrow", "2026-02-30T09:00", "2026-13-01T09:00", "2026-01-01T24:00", "2026-01-01 09:00"])
    t.is(shownAt(localTime, "UTC"), null, localTime);
  for (const timeZone of ["", "Europe/Atlantis", "Berlin; drop"]) t.is(shownAt("2026-01-01T09:00", timeZone), null, timeZone);
});

test("in every zone, the instant is shown as the local time, or as one that is not later than two hours after it", (t) => {
  const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata");
  const minutes = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (timeZone, minute) => {
      const localTime = new Date(minute * 60_000).toISOString().slice(0, 16);
      const shown = new Date(instantOf(localTime, timeZone) ?? Number.NaN).toLocaleString("sv-SE", { timeZone });
      const laterMs = Date.parse(`${shown.replace(" ", "T")}Z`) - minute * 60_000;
      t.true(laterMs >= 0 && laterMs <= 2 * 3_600_000, `${localTime} in ${timeZone} is ${shown}.`);
    }),
    { seed: 20_261_128, numRuns: 300 },
  );
});
