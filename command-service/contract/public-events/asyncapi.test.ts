import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import test from "ava";
import { asyncApi, printAsyncApi } from "./asyncapi.ts";
import { publicExamples } from "./print-public-events.ts";
import { everyPublicEventType, type PublicEventType } from "./public-events.ts";
import { publicTopicOf, publicTopics, recordOfPublicEvent } from "./topics.ts";
import { asyncApiFile } from "./write-schemas.ts";

interface Described {
  readonly channels: Readonly<
    Record<string, { readonly address: string; readonly messages: Readonly<Record<string, { readonly $ref: string }>> }>
  >;
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly name: string; readonly headers: object; readonly payload: object }>>;
  };
}
const { channels, components } = asyncApi() as Described;

test("docs/asyncapi.json is that of the declarations (npm run generate writes it)", (t) => {
  t.is(readFileSync(asyncApiFile, "utf8"), printAsyncApi());
});

test("each event is on one topic, that of its noun and version, and the document says on which", (t) => {
  const described = Object.values(channels).flatMap(({ address, messages }) =>
    Object.values(messages).map(({ $ref }) => [components.messages[$ref.split("/").at(-1) ?? ""]?.name, address]),
  );
  t.deepEqual(described.sort(), everyPublicEventType.map((type) => [type, publicTopicOf(type)]).sort());
  t.is(publicTopicOf("message.posted.v2" as PublicEventType), "logue.public.message.v2");
  t.is(new Set(publicTopics.map(({ partitions }) => partitions)).size, 1);
});

test("every record fits what the document says of it, and has a room or a person as its key", (t) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  for (const { name, headers, payload } of Object.values(components.messages)) {
    const [fitsHeaders, fitsPayload] = [ajv.compile(headers), ajv.compile(payload)];
    for (const event of publicExamples(name as PublicEventType)) {
      const record = recordOfPublicEvent(event);
      t.true(fitsHeaders(record.headers), `${name}: ${JSON.stringify(fitsHeaders.errors)}`);
      t.true(fitsPayload(JSON.parse(record.value)), `${name}: ${JSON.stringify(fitsPayload.errors)}`);
      t.regex(record.key, /^[0-9a-f-]{36}$/);
      t.false(fitsHeaders({ ...record.headers, ce_type: "another.one.v1" }), name);
    }
  }
});
