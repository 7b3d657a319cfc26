import test from "ava";
import fc from "fast-check";
import { boundsOfDay, fieldValueOf, instantOf, instantOfChange, isYetToCome, writtenInstantOf } from "./instants.ts";

test("an address names a time or a position, and nothing else", (t) => {
  t.deepEqual(instantOf("2026-11-21T18:32:00Z"), { recordedAt: "2026-11-21T18:32:00.000Z" });
  t.deepEqual(instantOf("00000000000000000040"), { position: "00000000000000000040" });
  t.is(instantOf("yesterday"), null);
});

test("a change is looked at by its place in the log, and one of an import by the time that it claims", (t) => {
  const change = { position: "00000000000000000040", recordedAt: "2026-11-21T18:32:00.100Z" };
  t.is(instantOfChange({ ...change, happenedAt: "2026-11-21T18:32:00.000Z" }), change.position);
  t.is(instantOfChange({ ...change, happenedAt: "2026-11-21T18:40:00.000Z" }), change.position);
  t.is(instantOfChange({ ...change, happenedAt: "2022-02-28T08:11:22.000Z" }), "2022-02-28T08:11:22.000Z");
});

test("a field for date and time holds each second and gives it back", (t) => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2099, 0, 1) }), (ms) => {
      const second = Math.floor(ms / 1_000) * 1_000;
      // An hour that the clocks go back over comes twice.
      const read = Date.parse(writtenInstantOf(fieldValueOf(second)) ?? "");
      t.true(read === second || Math.abs(read - second) === 3_600_000);
    }),
    { seed: 11 },
  );
  t.is(writtenInstantOf(""), null);
});

test("a day ends right before the next one begins", (t) => {
  t.is(Date.parse(boundsOfDay("2026-11-21").end) + 1, Date.parse(boundsOfDay("2026-11-22").start));
});

test("a time after now has not come yet, and a position may be asked for", (t) => {
  const nowMs = Date.parse("2026-11-21T18:32:00Z");
  t.true(isYetToCome("2026-11-21T18:32:01Z", nowMs));
  t.false(isYetToCome("2026-11-21T18:32:00Z", nowMs));
  t.false(isYetToCome("99999999999999999999", nowMs));
});
