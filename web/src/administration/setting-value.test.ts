import test from "ava";
import { settingFrom, wordsOfSetting } from "./setting-value.ts";

test("a field's words and the setting's value are made from each other", (t) => {
  for (const [kind, value, words] of [
    ["NUMBER", 90, "90"],
    ["TEXT", "Port", "Port"],
    ["CHOICE", "open", "open"],
    ["TEXTS", ["video/*", ".exe"], "video/*\n.exe"],
  ] as const) {
    t.is(wordsOfSetting({ value }), words);
    t.deepEqual(settingFrom({ kind, isNullable: true }, words), value);
  }
});

test("an empty field is null, and empty lines of a list are left out", (t) => {
  for (const kind of ["NUMBER", "TEXT", "TEXTS"] as const) t.is(settingFrom({ kind, isNullable: true }, "  \n "), null);
  t.is(wordsOfSetting({ value: null }), "");
  t.deepEqual(settingFrom({ kind: "TEXTS", isNullable: false }, "\n"), []);
  t.deepEqual(settingFrom({ kind: "TEXTS", isNullable: true }, "\n.exe\n\n .bat "), [".exe", ".bat"]);
});
