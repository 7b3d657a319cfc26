import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import test from "ava";
import { trimmed } from "./trim-virtualizer.ts";

const library = import.meta.resolve("virtua/svelte");
const component = (name: string): string => readFileSync(fileURLToPath(new URL(name, library)), "utf8");

for (const name of ["ListItem.svelte", "Virtualizer.svelte"])
  test(`virtua's ${name} is built of <div> with no attributes that are unknown before`, (t) => {
    const markup = trimmed(name, component(name)).split("</script>").at(-1) ?? "";
    t.regex(markup, /<div bind:this/);
    t.notRegex(markup, /svelte:element|\{\.\.\./);
  });

test("virtua's list has no code that scrolls to an item, and goes on to be read as a module", (t) => {
  const core = trimmed("core/index.js", component("../core/index.js"));
  t.is(core.split("$scroll(").length, component("../core/index.js").split("$scroll(").length - 1);
  t.notThrows(() => stripTypeScriptTypes(core));
  t.notRegex(trimmed("Virtualizer.svelte", component("Virtualizer.svelte")), /export const scroll/);
});

test("a version of virtua that is written in another way fails the build", (t) => {
  t.throws(() => trimmed("ListItem.svelte", "<div></div>"), { message: /ListItem\.svelte has no/ });
});
