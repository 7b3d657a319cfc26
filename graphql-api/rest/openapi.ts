import type { JsonSchema } from "@logue/command-service/contract/json-schema.ts";
import { version } from "@logue/infra/version.ts";
import type { GraphQLSchema } from "graphql";
import { type ZodObject, z } from "zod";
import { answerSchema, type Components } from "./answer-schema.ts";
import { restCalls } from "./calls.ts";
import { neededOf, readDocument } from "./read-document.ts";
import { pathParts, type RestCall } from "./rest-call.ts";
import { keptFile, uploadPath, uploadQuery } from "./upload.ts";

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of the calls for scripts, as their declarations and the schema say. */
export function openApiDocument(schema: GraphQLSchema): Json {
  const components: Components = { Refusal: refusalSchema };
  const paths: Record<string, Record<string, Json>> = {};
  for (const call of restCalls) {
    paths[call.path] = { ...paths[call.path], [call.method.toLowerCase()]: operationOf(schema, call, components) };
  }
  paths[uploadPath] = { post: uploadOperation() };
  return {
    openapi: "3.1.0",
    info: {
      title: "Logue for scripts",
      version,
      description:
        "The calls of Logue that scripts and bots need most, over plain HTTP. Everything else is in the GraphQL API at `/graphql`, of which each call here is one operation.",
    },
    servers: [{ url: "/api" }],
    security: [{ accessToken: [] }],
    paths,
    components: { securitySchemes: { accessToken: { type: "http", scheme: "bearer" } }, schemas: components },
  };
}

function operationOf(schema: GraphQLSchema, call: RestCall, components: Components): Json {
  const { permission, scope } = neededOf(readDocument(schema, call.document));
  const changes = call.method !== "GET";
  const parameters = [...partParameters(call.path), ...queryParameters(call.query), ...(changes ? [idempotencyKey] : [])];
  return {
    operationId: call.name,
    summary: call.means,
    description: `Needs a token with the scope ${scope.toUpperCase()} or the permission \`${permission}\`.`,
    ...(parameters.length > 0 && { parameters }),
    ...(Object.keys(call.body.shape).length > 0 && { requestBody: bodyOf(call.body) }),
    responses: {
      [call.status]: { description: "Done.", content: jsonOf(answerSchema(schema, call, components)) },
      default: refused,
    },
  };
}

const jsonOf = (schema: JsonSchema): Json => ({ "application/json": { schema } });

function jsonSchemaOf(schema: ZodObject): JsonSchema {
  const { $schema, ...bare } = z.toJSONSchema(schema, { io: "input" });
  return bare as JsonSchema;
}

const bodyOf = (body: ZodObject): Json => {
  const schema = jsonSchemaOf(body);
  return { required: (schema.required ?? []).length > 0, content: jsonOf(schema) };
};

function partParameters(path: string): Json[] {
  const parts = jsonSchemaOf(z.object(pathParts)).properties ?? {};
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => parameter("path", name, parts[name] ?? {}, true));
}

function queryParameters(query: ZodObject): Json[] {
  const { properties = {}, required = [] } = jsonSchemaOf(query);
  return Object.entries(properties).map(([name, schema]) => parameter("query", name, schema, required.includes(name)));
}

const parameter = (place: "path" | "query" | "header", name: string, schema: JsonSchema, required: boolean): Json => {
  const { description, ...rest } = schema;
  return { name, in: place, required, ...(description !== undefined && { description }), schema: rest };
};

const idempotencyKey = parameter(
  "header",
  "Idempotency-Key",
  {
    type: "string",
    maxLength: 255,
    description:
      "Chosen by the client, such as a UUID of version 7. The same request with the same key is carried out once, however often it is sent; another body under the same key is refused. The key of a post is remembered for three days, unless it is such a UUID.",
  },
  false,
);

const refusalSchema: JsonSchema = {
  type: "object",
  properties: {
    refusal: {
      type: "object",
      properties: {
        code: { type: "string", description: "The reason, for programs. A code keeps its meaning for ever." },
        meaning: { type: "string", description: "What happened, for people." },
        remedy: { type: "string", description: "What can be done." },
        details: { type: "object", description: "Figures and names that belong to the reason." },
      },
      required: ["code", "meaning", "remedy", "details"],
    },
  },
  required: ["refusal"],
};

const refused: Json = {
  description: "Why not. 429 and 503 say in `Retry-After` when to try again.",
  content: jsonOf({ $ref: "#/components/schemas/Refusal" }),
};

function uploadOperation(): Json {
  const bytes = { type: "string", format: "binary" };
  const form = { type: "object", properties: { file: bytes }, required: ["file"] };
  const name = { type: "string", description: "The file's name, percent-encoded, where the body is its bytes." };
  return {
    operationId: "uploadFile",
    summary: "Uploads a file to a room: as a form, or as the bare bytes. Post its id with a message to show it.",
    description: "Needs a token with the scope WRITE or the permission `files.upload`.",
    parameters: [...queryParameters(uploadQuery), parameter("header", "x-file-name", name, false)],
    requestBody: {
      required: true,
      content: { "multipart/form-data": { schema: form }, "application/octet-stream": { schema: bytes } },
    },
    responses: { 201: { description: "Kept.", content: jsonOf(jsonSchemaOf(keptFile)) }, default: refused },
  };
}
