import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { refusals } from "@logue/command-service/contract/refusals.ts";
import test from "ava";
import { isEnumType } from "graphql";
import { errorCodes } from "./error-codes.ts";
import { createSchema } from "./schema.ts";

/** Where source text names a code of an answer. */
const namings = [
  /\b(?:limitError|requestError|refuse|refused|withoutValues)\(\s*"(\w+)"/g,
  /\b(?:limitError|requestError|refuse|refused|withoutValues)\([^()"]*,\s*"(\w+)"/g,
  /\bcode: "(\w+)"/g,
  /\brefused: "(\w+)"/g,
  /\bcode = "(\w+)"/g,
];

/** Codes of the operating system and of Node, which are read and never answered. */
const isOfSystem = (code: string): boolean => /^E[A-Z]+$|^ERR_/.test(code);

function codesIn(source: string): string[] {
  return namings.flatMap((naming) => [...source.matchAll(naming)].map(([, code = ""]) => code));
}

const service = resolve(import.meta.dirname, "..");
const sources = globSync("**/*.ts", {
  cwd: service,
  exclude: (path) => /(^|\/)(generated|testing|examples)$|\.test\.ts$/.test(path),
});

const valuesOf = (name: string): string[] => {
  const type = createSchema().getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

test("the schema has every code that the source names, with its meaning", (t) => {
  const known = new Set([...valuesOf("ErrorCode"), ...valuesOf("RefusalCode")]);
  const named = new Set(sources.flatMap((path) => codesIn(readFileSync(`${service}/${path}`, "utf8"))));
  t.true(named.size > 20, [...named].join());
  t.deepEqual(
    [...named].filter((code) => !known.has(code) && !isOfSystem(code)),
    [],
  );
  for (const { meaning } of Object.values(errorCodes)) t.regex(meaning, /^[A-Z].*\.$/);
});

test("the codes of source text are found", (t) => {
  const source = 'limitError("A", "x"); requestError(\n"B"); ({ code: "C" }); withoutValues(error, "D"); refuse("E", {})';
  t.deepEqual(codesIn(source).sort(), ["A", "B", "C", "D", "E"]);
});

test("a code that is both a refusal and an error keeps its meaning", (t) => {
  const both = Object.keys(errorCodes).filter((code) => Object.hasOwn(refusals, code));
  t.true(both.length > 5);
  t.deepEqual(valuesOf("ErrorCode").sort(), Object.keys(errorCodes).sort());
});
