import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import test from "ava";
import { repository } from "./support/repository.ts";

const documentAt = (path: string): Record<string, unknown> => JSON.parse(readFileSync(join(repository, path), "utf8"));

const openApiDocuments = ["graphql-api/generated/openapi.json", "integrations/push-gateway/wire/openapi.json"];

for (const path of openApiDocuments)
  test(`${path} is valid by the schema of OpenAPI 3.1`, async (t) => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(documentAt(path));
    t.true(valid, JSON.stringify(errors));
    t.is(validator.version, "3.1");
    t.notThrows(() => validator.resolveRefs());
    const broken = { ...documentAt(path), paths: { "/api/messages": { post: { responses: { ok: {} } } } } };
    t.false((await new Validator().validate(broken)).valid);
  });

test("docs/asyncapi.json is valid by the schema of AsyncAPI 3", (t) => {
  const schema = createRequire(import.meta.url)("@asyncapi/specs/schemas/3.0.0.json");
  // The schema carries the meta-schema of draft 7 with it.
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false }));
  const isValid = ajv.compile(schema);
  const document = documentAt("docs/asyncapi.json");
  t.true(isValid(document), ajv.errorsText(isValid.errors));
  t.false(isValid({ ...document, operations: { read: { action: "consume" } } }));
});
