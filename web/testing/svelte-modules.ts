import { readFileSync } from "node:fs";
import { createRequire, registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Lets Node import the client's state classes in tests: a `.svelte.ts` file is compiled by Svelte's
 * own compiler when it is imported, and Svelte's packages are resolved as in a browser, so that
 * effects run. AVA loads this before the tests (`ava.require` in package.json).
 */
const require = createRequire(import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isSvelte = /^(svelte|esm-env)(\/|$)/.test(specifier) || context.parentURL?.includes("/node_modules/svelte/") === true;
    return nextResolve(specifier, isSvelte ? { ...context, conditions: [...context.conditions, "browser"] } : context);
  },
  load(url, context, nextLoad) {
    if (!url.endsWith(".svelte.ts")) return nextLoad(url, context);
    return { format: "module", source: compile(fileURLToPath(url)), shortCircuit: true };
  },
});

function compile(filename: string): string {
  const { compileModule } = require("svelte/compiler") as typeof import("svelte/compiler");
  return compileModule(stripTypeScriptTypes(readFileSync(filename, "utf8")), { filename, generate: "client" }).js.code;
}
