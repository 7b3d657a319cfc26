import test from "ava";
import { byGroup, type Setting, settingFrom, wordsOfSetting } from "./setting-value.ts";

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

test("settings stand below their headings, in the order in which these come first", (t) => {
  const settings = (["Mail", "Files", "Mail", null] as const).map(
    (group, index) => ({ key: `s${index}`, group }) as unknown as Setting,
  );
  t.deepEqual(
    byGroup(settings).map(({ title, settings: ofGroup }) => [title, ...ofGroup.map(({ key }) => key)]),
    [
      ["Mail", "s0", "s2"],
      ["Files", "s1"],
      [null, "s3"],
    ],
  );
});
