import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, parse } from "graphql";
import { printPython } from "./print-python.ts";
import { printTypeScript } from "./print-typescript.ts";
import { readSdk } from "./shapes.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The generated files of both SDKs, by their path. */
export function sdkFiles(): Readonly<Record<string, string>> {
  const schema = buildSchema(read("../../../graphql-api/generated/schema.graphql"));
  const sdk = readSdk(schema, parse(read("../operations.graphql")));
  return {
    "../src/generated/operations.ts": printTypeScript(sdk),
    "../../sdk-python/logue_sdk/operations.py": printPython(sdk),
  };
}

/** Run by `npm run generate`. A test fails when the files are not up to date. */
if (import.meta.main) for (const [path, text] of Object.entries(sdkFiles())) writeFileSync(new URL(path, import.meta.url), text);
