import type { JsonSchema } from "../json-schema.ts";
import { publicExamples } from "./print-public-events.ts";
import { jsonSchemaOf, type PublicEventType, publicEvents } from "./public-events.ts";
import { type PublicTopic, publicTopics, recordOfPublicEvent } from "./topics.ts";

/** Names of channels, messages and operations may hold no dots. */
const named = (name: string): string => name.replaceAll(".", "-");

const channelOf = ({ name }: PublicTopic): string => named(name.replace("logue.public.", ""));

const info = {
  title: "Logue's events for other programs",
  version: "1",
  description:
    "Each record is one event. Its key is the room, or the person for events about people: records with the same key keep their order. A record may come again; it then has the same `ce_id`. Where the setting EVENT_BUS has a `prefix`, the topics' names begin with it.",
};

const servers = {
  kafka: {
    host: "{bootstrap}",
    protocol: "kafka",
    description: "The Kafka that the setting EVENT_BUS names.",
    variables: { bootstrap: { description: "A broker's host and port.", default: "localhost:9092" } },
  },
};

/** The topics and records for other programs, as an AsyncAPI 3 document. */
export const asyncApi = (): object => ({
  asyncapi: "3.0.0",
  info,
  defaultContentType: "application/json",
  servers,
  channels: Object.fromEntries(publicTopics.map((topic) => [channelOf(topic), describeChannel(topic)])),
  operations: Object.fromEntries(publicTopics.map((topic) => [`send-${channelOf(topic)}`, describeOperation(topic)])),
  components: {
    messages: Object.fromEntries(
      publicTopics.flatMap(({ events }) => events.map((type) => [named(type), describeMessage(type)])),
    ),
  },
});

function describeChannel({ name, partitions, retentionMs, events }: PublicTopic): object {
  const topicConfiguration = { "cleanup.policy": ["delete"], "retention.ms": retentionMs };
  return {
    address: name,
    description: `Events of the types ${events.map((type) => `\`${type}\``).join(", ")}.`,
    messages: Object.fromEntries(events.map((type) => [named(type), { $ref: `#/components/messages/${named(type)}` }])),
    bindings: { kafka: { topic: name, partitions, topicConfiguration, bindingVersion: "0.5.0" } },
  };
}

function describeOperation(topic: PublicTopic): object {
  const channel = `#/channels/${channelOf(topic)}`;
  return {
    action: "send",
    summary: `Logue publishes; other programs receive from the topic ${topic.name}.`,
    channel: { $ref: channel },
    messages: topic.events.map((type) => ({ $ref: `${channel}/messages/${named(type)}` })),
  };
}

function describeMessage(type: PublicEventType): object {
  const { $schema: _dialect, $id: _id, ...payload } = jsonSchemaOf(type) as JsonSchema;
  return {
    name: type,
    title: type,
    summary: publicEvents[type].means,
    contentType: "application/json",
    headers: headersSchema(type),
    payload,
    examples: publicExamples(type).map((event) => ({ headers: recordOfPublicEvent(event).headers, payload: event })),
    bindings: { kafka: { key: { type: "string", format: "uuid", description: keyWords }, bindingVersion: "0.5.0" } },
  };
}

const keyWords = "The id of the room, or of the person for events about people.";

function headersSchema(type: PublicEventType): JsonSchema {
  const properties: Readonly<Record<string, JsonSchema>> = {
    ce_specversion: { const: "1.0", description: "The version of CloudEvents." },
    ce_source: { const: "logue" },
    ce_id: { type: "string", format: "uuid", description: "The event's id, the same each time it is sent." },
    ce_type: { const: type },
    ce_time: { type: "string", format: "date-time", description: "When it happened." },
    ce_subject: { type: "string", format: "uuid", description: keyWords },
    ce_dataschema: { const: `urn:logue:event:${type}`, description: "The schema of the value." },
    "content-type": { const: "application/json" },
  };
  return { type: "object", properties, required: Object.keys(properties) };
}

export const printAsyncApi = (): string => `${JSON.stringify(asyncApi(), null, 2)}\n`;
