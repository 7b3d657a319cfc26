import type { BusRecord, TopicDeclaration } from "@logue/infra/event-bus/event-bus.ts";
import { everyPublicEventType, type PublicEvent, type PublicEventType } from "./public-events.ts";

/** A topic for programs outside Logue, and the events on it. */
export interface PublicTopic extends TopicDeclaration {
  readonly events: readonly PublicEventType[];
}

const dayMs = 24 * 60 * 60_000;
/** Forever the number: with another one a room would be in another partition. */
const partitions = 12;

/** `logue.public.message.v1` for `message.posted.v1`: the noun and the version of the event. */
export function publicTopicOf(type: PublicEventType): string {
  const [noun, , version] = type.split(".");
  return `logue.public.${noun}.${version}`;
}

/** All topics for programs outside Logue. They stand beside the sealed topic of events. */
export const publicTopics: readonly PublicTopic[] = [...new Set(everyPublicEventType.map(publicTopicOf))].map((name) => ({
  ...{ name, partitions, retentionMs: 7 * dayMs },
  events: everyPublicEventType.filter((type) => publicTopicOf(type) === name),
}));

/** What keeps its order on a topic: the room, and else the person. */
export function publicKeyOf({ data }: Pick<PublicEvent, "data">): string {
  const { roomId, userId } = data as { readonly roomId?: string; readonly userId?: string };
  return roomId ?? userId ?? "";
}

/**
 * A public event as a record on a topic, in CloudEvents' binary mode. The value is the whole event,
 * as webhooks get it, so that one schema holds for both; repeats are the same bytes.
 */
export function recordOfPublicEvent(event: PublicEvent): BusRecord {
  const key = publicKeyOf(event);
  return { key, value: JSON.stringify(event), headers: headersOf(event, key) };
}

const headersOf = ({ id, type, occurredAt }: PublicEvent, subject: string): Readonly<Record<string, string>> => ({
  ce_specversion: "1.0",
  ce_source: "logue",
  ce_id: id,
  ce_type: type,
  ce_time: occurredAt,
  ce_subject: subject,
  ce_dataschema: `urn:logue:event:${type}`,
  "content-type": "application/json",
});
