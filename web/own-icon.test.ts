import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "ava";
import { isLibrarysIcon } from "./own-icon.ts";
import { drawingOf } from "./src/layout/icon-drawing.ts";

test("an icon of the library imports the component that ours stands for", (t) => {
  const file = fileURLToPath(import.meta.resolve("@lucide/svelte/icons/pin")).replace(/\.js$/, ".svelte");
  const [, source = ""] = /import Icon from '([^']+)'/.exec(readFileSync(file, "utf8")) ?? [];
  t.true(isLibrarysIcon(source, file));
  t.false(isLibrarysIcon(source, "/somewhere/else.svelte"));
});

test("an icon is drawn with its elements and their attributes", (t) => {
  const node = [
    ["path", { d: "M18 6 6 18" }],
    ["circle", { cx: "12", cy: "12", r: "3" }],
  ] as const;
  t.is(drawingOf({ name: "mark", node }), '<path d="M18 6 6 18"/><circle cx="12" cy="12" r="3"/>');
});
