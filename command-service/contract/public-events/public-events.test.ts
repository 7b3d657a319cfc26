import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import test from "ava";
import { recordedEvent } from "../../testing/decider-specification.ts";
import { declarationOf, everyEventType } from "../event.ts";
import type { JsonSchema } from "../json-schema.ts";
import { eventSamples } from "../testing/event-samples.ts";
import { incompatibilities } from "./incompatibilities.ts";
import { publicExamples, publicSchemas } from "./print-public-events.ts";
import { everyPublicEventType, publicEvents, publicEventsOf } from "./public-events.ts";
import { printSchemas } from "./write-schemas.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const schemas: Readonly<Record<string, JsonSchema>> = JSON.parse(read("schemas.json"));
const released: Readonly<Record<string, JsonSchema>> = JSON.parse(read("schemas.released.json"));

/** A validator of its own for each schema: two versions of a schema have the same `$id`. */
function validatorOf(schema: JsonSchema) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

test("the published schemas are those of the declarations (npm run generate writes them)", (t) => {
  t.is(read("schemas.json"), printSchemas());
});

test("every event that is published fits its schema, and the released one of its version", (t) => {
  for (const type of everyPublicEventType) {
    const examples = publicExamples(type);
    t.is(examples.length, Object.keys(publicEvents[type].from).length, type);
    const validate = validatorOf(schemas[type] ?? {});
    const validateReleased = validatorOf(released[type] ?? {});
    for (const example of examples) {
      t.true(validate(example), `${type}: ${JSON.stringify(validate.errors)}`);
      t.true(validateReleased(example), `${type}: ${JSON.stringify(validateReleased.errors)}`);
    }
    const [example] = examples;
    t.false(validate({ ...example, id: "not an id" }), type);
    t.false(validate({ ...example, data: {} }), type);
    t.true(validate({ ...example, addedLater: 1 }), type);
  }
});

test("a released schema stays as it was: within a version fields are only added", (t) => {
  for (const [type, schema] of Object.entries(released)) {
    const now = schemas[type];
    if (now === undefined) t.fail(`${type} is gone`);
    else t.deepEqual(incompatibilities(schema, now), [], type);
  }
  t.true(Object.keys(released).length > 0);
});

test("each field of a public event has a description, and each name ends in its version", (t) => {
  for (const [type, schema] of Object.entries(publicSchemas())) {
    t.regex(type, /^[a-z]+\.[a-z-]+\.v[1-9]\d*$/);
    const { data, ...envelope } = schema.properties ?? {};
    for (const [field, { description }] of Object.entries({ ...envelope, ...data?.properties }))
      t.regex(String(description), /\.$/, `${type}.${field}`);
  }
});

test("addresses, time zones, sign-ins and what people read are published in no event", (t) => {
  const silent = everyEventType.filter((type) => publicEventsOf(recordedEvent(eventSamples[type], "a stream", 0)).length === 0);
  for (const type of ["SignedIn", "EmailReplaced", "RoomRead", "AccessTokenCreated", "MessageStarred", "PasswordReset"] as const)
    t.true(silent.includes(type), type);
  const published = JSON.stringify(everyPublicEventType.flatMap(publicExamples));
  const { email, timeZone } = Object(declarationOf("UserRegistered").example);
  for (const secret of [email, timeZone, Object(declarationOf("PrivateRoomEntered").example).reason])
    t.false(published.includes(secret), secret);
});

test("an event without published data is left out, also one of an unknown type", (t) => {
  t.deepEqual(publicEventsOf({ ...recordedEvent(eventSamples.RoomRead, "a stream", 0), type: "NeverHeardOf" } as never), []);
});
