import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * Types and texts of the operations that tests send: the mutations of the examples, and queries of
 * their own.
 */
const config: CodegenConfig = {
  schema: "graphql-api/generated/schema.graphql",
  documents: ["tests/support/*.graphql", "graphql-api/generated/fragments.graphql", "graphql-api/generated/mutations.graphql"],
  silent: true,
  generates: {
    "tests/support/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
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
