import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import test from "ava";
import { parse, print } from "graphql";
import { withSharedFragments } from "./share-fragments.ts";

const source = readFileSync(`${import.meta.dirname}/src/generated/operations.ts`, "utf8");

/** The texts of the documents that a module exports, by their names. */
async function documentsOf(code: string): Promise<ReadonlyMap<string, string>> {
  const plain = stripTypeScriptTypes(code, { mode: "transform" });
  const exported = (await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as Record<string, unknown>;
  const documents = Object.entries(exported).filter(([name]) => /(?:Document|FragmentDoc)$/.test(name));
  return new Map(documents.map(([name, text]) => [name, print(parse(String(text)))]));
}

test("documents with shared fragments say the same as the generated ones, and each fragment is written once", async (t) => {
  const shared = withSharedFragments(source);
  const documents = await documentsOf(source);
  t.true(documents.size > 100);
  t.deepEqual(await documentsOf(shared), documents);
  for (const name of ["UserParts", "MessageParts"]) t.is(shared.split(`fragment ${name} on`).length, 2, name);
});
