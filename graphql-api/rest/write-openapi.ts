import { readFileSync, writeFileSync } from "node:fs";
import { createSchema } from "../schema/schema.ts";
import { openApiDocument } from "./openapi.ts";
import { withCalls } from "./print-calls.ts";

/** Run by `npm run generate`. A test fails when the files are not up to date. */
const page = new URL("../../docs/rest.md", import.meta.url);
const document = openApiDocument(createSchema());
writeFileSync(new URL("../generated/openapi.json", import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
writeFileSync(page, withCalls(readFileSync(page, "utf8")));
