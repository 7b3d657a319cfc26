import test from "ava";
import type { JsonSchema } from "../json-schema.ts";
import { incompatibilities } from "./incompatibilities.ts";

const released: JsonSchema = {
  type: "object",
  properties: {
    id: { type: "string", format: "uuid", description: "The id." },
    kind: { enum: ["channel", "direct"] },
    count: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
    names: { type: "array", items: { type: "string" } },
  },
  required: ["id", "kind", "count", "names"],
};
const { properties = {}, required = [] } = released;
const withField = (field: string, schema: JsonSchema): JsonSchema => ({
  ...released,
  properties: { ...properties, [field]: schema },
});

test("a field may be added, described anew, or promise less room than before", (t) => {
  const compatible: readonly JsonSchema[] = [
    released,
    withField("added", { type: "object" }),
    { ...withField("added", { type: "string" }), required: [...required, "added"] },
    withField("id", { type: "string", format: "uuid", description: "Other words." }),
    withField("kind", { enum: ["channel"] }),
    withField("count", { type: "integer", minimum: 1 }),
  ];
  for (const now of compatible) t.deepEqual(incompatibilities(released, now), []);
});

test("each change that may break a reader is found", (t) => {
  const { id: _, ...withoutId } = properties;
  const breaking: readonly [JsonSchema, string][] = [
    [{ ...released, properties: withoutId }, "$.id is gone"],
    [{ ...released, required: required.slice(1) }, "$.id may be missing"],
    [withField("id", { type: ["string", "null"], format: "uuid" }), "$.id may be null"],
    [withField("id", { type: "integer" }), "$.id may be integer"],
    [withField("id", { type: "string" }), "$.id has another format"],
    [withField("id", {}), "$.id may be anything"],
    [withField("kind", { enum: ["channel", "group"] }), "$.kind may be group"],
    [withField("kind", {}), "$.kind may be any value"],
    [
      withField("count", { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }),
      "$.count may hold another shape than before",
    ],
    [withField("count", { type: "string" }), "$.count may hold another shape than before"],
    [withField("names", { type: "array", items: { type: "integer" } }), "$.names[] may be integer"],
    [withField("names", { type: "array" }), "$.names[] may be anything"],
  ];
  for (const [now, why] of breaking) t.true(incompatibilities(released, now).includes(why), why);
});
