import { globSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

const read = (file: string): string => readFileSync(file, "utf8");

/**
 * The mutations that the client names without a document of its own. Of these it only needs to know
 * whether they were refused.
 */
function plainMutations(): string {
  const sources = globSync("web/src/**/*.{ts,svelte}").filter((file) => !file.includes("/generated/"));
  const named = new Set(
    sources.sort().flatMap((file) => [...read(file).matchAll(/\b([A-Z]\w+)Document\b/g)].map(([, name]) => name ?? "")),
  );
  const declared = globSync("web/src/**/operations.graphql").map(read).join("\n");
  return [...named]
    .filter((name) => !new RegExp(`^(?:query|mutation|subscription) ${name}\\b`, "m").test(declared))
    .map((name) => `mutation ${name}($input: ${name}Input!) { ${fieldOf(name)}(input: $input) { refusal { ...RefusalParts } } }`)
    .sort()
    .join("\n");
}

const fieldOf = (name: string): string => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

/** Types and texts of the client's operations, made from the schema; part of `npm run generate`. */
const config: CodegenConfig = {
  schema: "graphql-api/generated/schema.graphql",
  documents: ["web/src/**/operations.graphql", "graphql-api/generated/fragments.graphql", plainMutations()],
  silent: true,
  generates: {
    "web/src/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        // The bundle leaves out the documents that no file imports.
        pureMagicComment: true,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          DateTime: "string",
          SafeInt: "number",
          ID: "string",
          SettingValue: "string | number | boolean | readonly string[] | null",
        },
      },
    },
  },
};

export default config;
