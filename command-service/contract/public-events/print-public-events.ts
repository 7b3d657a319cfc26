import { declarationOf, type LogueEventType, type Recorded } from "../event.ts";
import { exampleIds } from "../example-ids.ts";
import type { JsonSchema } from "../json-schema.ts";
import {
  everyPublicEventType,
  jsonSchemaOf,
  type PublicEvent,
  type PublicEventType,
  publicEvents,
  publicEventsOf,
} from "./public-events.ts";

/** The schemas of all public events by name, as they are published. */
export const publicSchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(everyPublicEventType.map((type) => [type, jsonSchemaOf(type) as JsonSchema]));

/** The public events that follow from the examples of the internal ones. */
export const publicExamples = (type: PublicEventType): readonly PublicEvent[] =>
  (Object.keys(publicEvents[type].from) as LogueEventType[]).flatMap((internal) =>
    publicEventsOf(exampleOf(internal)).filter((made) => made.type === type),
  );

const time = "2026-03-01T08:00:00.000Z";

const exampleOf = (type: LogueEventType): Recorded =>
  ({
    ...{ id: exampleIds.event, stream: "an example", revision: 0, position: "0".padStart(20, "0"), created: time },
    ...{ type, data: declarationOf(type).example, metadata: { actorId: exampleIds.alice, occurredAt: time } },
  }) as unknown as Recorded;

/** The documentation of the public events, as Markdown without its first lines. */
export function printPublicEvents(): string {
  const sections = everyPublicEventType.map((type) => {
    const { properties = {} } = (jsonSchemaOf(type) as JsonSchema).properties?.data ?? {};
    const rows = Object.entries(properties).map(
      ([field, schema]) => `| \`${field}\` | ${typeOf(schema)} | ${String(schema.description ?? "")} |`,
    );
    const table = ["| field of `data` | type | what it is |", "|---|---|---|", ...rows].join("\n");
    const [example] = publicExamples(type);
    return `## ${type}\n\n${publicEvents[type].means}\n\n${table}\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`;
  });
  return `${introduction}\n${sections.join("\n")}`;
}

const introduction = `# Events for other programs

The shapes of events for programs outside Logue. They are apart from the events in the log, which may change. They are sent by [outgoing webhooks](webhooks.md), on [topics of Kafka](public-topics.md), and by [replays](replay.md).

- Every event has \`id\` (the same each time it is sent, so that it can be counted once), \`type\`, \`occurredAt\`, \`actorId\` and \`data\`.
- The type ends in a version. Within a version fields are only added, so a reader passes over fields that it does not know. A change that would break a reader gets
  a new version, and both are sent side by side.
- The JSON Schemas (draft 2020-12) of all of them stand in \`command-service/contract/public-events/schemas.json\`.
- [asyncapi.json](asyncapi.json) describes them as records on topics.
- E-mail addresses, secrets and what people read are in none of them.
`;

function typeOf({ type, enum: values, anyOf, items, format }: JsonSchema): string {
  if (anyOf !== undefined) return anyOf.map(typeOf).join(" or ");
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(", ");
  if (items !== undefined) return `list of ${typeOf(items)}`;
  return String(format ?? type ?? "any");
}
