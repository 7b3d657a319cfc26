import test from "ava";
import { isShortcut, shortcut } from "./shortcut.ts";

test("shortcuts are written with Command on a Mac and an iPad, and with Ctrl elsewhere", (t) => {
  for (const platform of ["MacIntel", "iPad", "iPhone"]) t.is(shortcut("K", {}, platform), "⌘K");
  for (const platform of ["Win32", "Linux x86_64", ""]) t.is(shortcut("K", {}, platform), "Ctrl+K");
  t.deepEqual([shortcut("X", { shift: true }, "MacIntel"), shortcut("X", { shift: true }, "Win32")], ["⇧⌘X", "Ctrl+Shift+X"]);
});

test("Control on a Mac, and the Windows key elsewhere, begin no shortcut", (t) => {
  const [control, command] = [
    { ctrlKey: true, metaKey: false },
    { ctrlKey: false, metaKey: true },
  ];
  t.deepEqual([isShortcut(command, "MacIntel"), isShortcut(control, "MacIntel")], [true, false]);
  t.deepEqual([isShortcut(command, "Win32"), isShortcut(control, "Win32")], [false, true]);
});
