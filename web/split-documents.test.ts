import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import test from "ava";
import { parse, print } from "graphql";
import { documentModules, withOwnImports } from "./split-documents.ts";

const source = readFileSync(`${import.meta.dirname}/src/generated/operations.ts`, "utf8");

/** The texts of the documents that a module exports, by their names. */
async function documentsOf(code: string): Promise<ReadonlyMap<string, string>> {
  const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
  const documents = Object.entries(exported).filter(([name]) => /Document$/.test(name));
  return new Map(documents.map(([name, text]) => [name, print(parse(String(text)))]));
}

test("documents as modules of their own say the same as the generated ones, and each fragment is written once", async (t) => {
  const documents = await documentsOf(stripTypeScriptTypes(source, { mode: "transform" }));
  t.true(documents.size > 100);
  const modules = [...documentModules(source, "operations?")];
  const [fragments, others] = [false, true].map((isDocument) =>
    modules.filter(([name]) => name.endsWith("Document") === isDocument).map(([, code]) => code),
  );
  const whole = [...(fragments ?? []), ...(others ?? [])].join("").replace(/^import .*\n/gm, "");
  t.deepEqual(await documentsOf(whole), documents);
  for (const name of ["UserParts", "MessageParts"]) t.is(whole.split(`fragment ${name} on`).length, 2, name);
});

test("code imports each document from its own module, and types from the generated one", (t) => {
  const code = `import { InboxDocument, type EntryPartsFragment, StartDocument } from "../generated/operations.ts";\nlet x;`;
  t.is(
    withOwnImports(code, "operations?"),
    `import type { EntryPartsFragment, } from "../generated/operations.ts";
import { InboxDocument } from "operations?InboxDocument";
import { StartDocument } from "operations?StartDocument";

let x;`,
  );
  const typesOnly = `import type { EntryPartsFragment } from "../generated/operations.ts";`;
  t.is(withOwnImports(typesOnly, "operations?"), typesOnly);
});
