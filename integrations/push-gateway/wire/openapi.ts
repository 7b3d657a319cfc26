import { z } from "zod";
import { problemSchema, pushAnswerSchema, pushPath, pushRequestSchema } from "./wire.ts";

const jsonOf = (schema: z.ZodType, io: "input" | "output"): object => {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io });
  return described;
};

const content = (name: string): object => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });

const refused: Readonly<Record<string, string>> = {
  400: "The body is not as the schema says.",
  401: "The key is missing or wrong.",
  413: "The body has more than 256 KiB.",
  503: "Too many pushes are under way; `Retry-After` says when to send it again.",
};

/** The gateway's own format as an OpenAPI 3.1 document. */
export const gatewayOpenApi = (): object => ({
  openapi: "3.1.0",
  info: { title: "Logue's push gateway", version: "1", description: "Takes pushes from Logue servers to apps on phones." },
  security: [{ key: [] }],
  paths: {
    [pushPath]: {
      post: {
        operationId: "notify",
        summary: "Tells devices of a message, or takes back what they were told.",
        description:
          "The answer has a result for each device. What is `later` is sent again with the same id; a device that had it does not get it twice.",
        requestBody: { required: true, content: content("PushRequest") },
        responses: {
          200: { description: "What became of the push, for each device.", content: content("PushAnswer") },
          ...Object.fromEntries(
            Object.entries(refused).map(([status, description]) => [status, { description, content: content("Problem") }]),
          ),
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer", description: "The key of the asking server." } },
    schemas: {
      PushRequest: jsonOf(pushRequestSchema, "input"),
      PushAnswer: jsonOf(pushAnswerSchema, "output"),
      Problem: jsonOf(problemSchema, "output"),
    },
  },
});

export const printGatewayOpenApi = (): string => `${JSON.stringify(gatewayOpenApi(), null, 2)}\n`;
