import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types and texts of the client's operations, made from the schema; part of `npm run generate`. */
const config: CodegenConfig = {
  schema: "graphql-api/generated/schema.graphql",
  documents: ["web/src/**/operations.graphql"],
  silent: true,
  generates: {
    "web/src/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: "string", SafeInt: "number", ID: "string" },
      },
    },
  },
};

export default config;
