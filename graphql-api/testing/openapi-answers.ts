import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "../rest/openapi.ts";
import { createSchema } from "../schema/schema.ts";

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content: { readonly "application/json": { readonly schema: object } } }>
  >;
}

type Check = (method: string, path: string, status: number, body: unknown) => string | undefined;

/** Compares answers with what the OpenAPI document says of them. Returns what does not fit. */
export function openApiAnswers(): Check {
  const document = openApiDocument(createSchema()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: object;
  };
  const ajv = addFormats.default(new Ajv2020({ allowUnionTypes: true, strictRequired: false, keywords: ["components"] }));
  const addresses = Object.entries(document.paths).map(([path, operations]) => ({
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    operations,
  }));
  return (method, path, status, body) => {
    const operations = addresses.find(({ pattern }) => pattern.test(path.split("?", 1)[0] ?? ""))?.operations;
    const { responses } = operations?.[method.toLowerCase()] ?? {};
    const response = responses?.[status] ?? (status >= 400 ? responses?.default : undefined);
    if (response === undefined) return `${method} ${path} is not described with ${status}.`;
    const { components } = document;
    const check = ajv.compile({ ...response.content["application/json"].schema, components });
    return check(body) ? undefined : `${method} ${path}: ${ajv.errorsText(check.errors)}`;
  };
}
