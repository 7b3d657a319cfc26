import test from "ava";
import fc from "fast-check";
import { fromUnit, inUnit, type SettingUnit, unitFor, unitsOf } from "./setting-units.ts";

const shown = (key: string, value: number | null): string => {
  const unit = unitFor(value, unitsOf({ key, kind: "NUMBER" })) as SettingUnit;
  return `${inUnit(value, unit)} ${unit.name}`.trim();
};

test("times and sizes are shown in the largest unit of which they are whole", (t) => {
  t.is(shown("editWindowMs", 900_000), "15 minutes");
  t.is(shown("editWindowMs", 86_400_000), "1 days");
  t.is(shown("editWindowMs", 5_400_000), "90 minutes");
  t.is(shown("editWindowMs", 1_500), "1.5 seconds");
  t.is(shown("fileSizeMaxBytes", 26_214_400), "25 MB");
  t.is(shown("fileSizeMaxBytes", 1_000_000), "976.563 KB");
});

test("never and always are shown in the usual unit", (t) => {
  t.is(shown("editWindowMs", 0), "0 minutes");
  t.is(shown("editWindowMs", null), "minutes");
  t.is(shown("fileSizeMaxBytes", null), "MB");
});

test("only numbers whose key names milliseconds or bytes have units", (t) => {
  t.deepEqual(unitsOf({ key: "sessionDays", kind: "NUMBER" }), []);
  t.deepEqual(unitsOf({ key: "termsMs", kind: "TEXT" }), []);
});

test("what is typed in any unit is shown again as it was typed", (t) => {
  const units = ["editWindowMs", "fileSizeMaxBytes"].flatMap((key) => unitsOf({ key, kind: "NUMBER" }));
  const typed = fc.property(fc.constantFrom(...units), fc.integer({ min: 0, max: 100_000 }), (unit, count) => {
    t.is(inUnit(fromUnit(` ${count} `, unit), unit), String(count));
  });
  fc.assert(typed, { seed: 20261129 });
  t.is(fromUnit("  ", units[0] as SettingUnit), null);
  t.is(fromUnit("1,5", units[0] as SettingUnit), Number.NaN);
});
