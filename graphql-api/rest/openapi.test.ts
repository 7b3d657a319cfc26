import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import test from "ava";
import { createSchema } from "../schema/schema.ts";
import { restCalls } from "./calls.ts";
import { openApiDocument } from "./openapi.ts";
import { withCalls } from "./print-calls.ts";

type Paths = Readonly<
  Record<string, Readonly<Record<string, { readonly operationId: string; readonly parameters?: readonly Parameter[] }>>>
>;
interface Parameter {
  readonly in: string;
  readonly name: string;
}

const document = openApiDocument(createSchema()) as { readonly paths: Paths; readonly components: object };

test("the committed OpenAPI document is the one of the calls", (t) => {
  const committed = readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8");
  t.deepEqual(JSON.parse(committed), JSON.parse(JSON.stringify(document)), "npm run generate");
});

test("the table of calls in docs/rest.md is that of the declarations", (t) => {
  const page = readFileSync(new URL("../../docs/rest.md", import.meta.url), "utf8");
  t.is(page, withCalls(page), "npm run generate");
});

test("each call stands in it once, with its answer, its body and the names in its path", (t) => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  t.is(operations.length, restCalls.length + 1);
  const ids = operations.map(({ operation }) => operation.operationId);
  t.deepEqual(ids, [...new Set(ids)]);
  for (const { path, operation } of operations) {
    const { parameters = [] } = operation;
    const inPath = parameters.filter((each) => each.in === "path").map(({ name }) => `{${name}}`);
    t.deepEqual(path.match(/\{\w+\}/g) ?? [], inPath, path);
  }
});

test("every schema in it is a JSON Schema that can be checked with", (t) => {
  const ajv = addFormats.default(
    new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, keywords: ["components"] }),
  );
  const schemas: unknown[] = [];
  JSON.stringify(document, (key, value) => {
    if (key === "schema") schemas.push(value);
    return value;
  });
  t.true(schemas.length > 40);
  for (const schema of schemas)
    t.notThrows(() => ajv.compile({ ...(schema as object), components: document.components }), JSON.stringify(schema));
});
