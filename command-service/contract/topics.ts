import type { TopicDeclaration } from "@logue/infra/event-bus/event-bus.ts";

/** Every event as it is stored, still sealed, keyed by `busKeyOf(stream)`; see event-record.ts. */
export const eventsTopic = "logue.events";
/** The documents that projections have just saved. */
export const changesTopic = "changes";
/** Presence and typing: what is never an event. */
export const signalsTopic = "signals";
/** Which relay may publish, when there are several; see relay-lease.ts. One partition, because its order decides. */
export const relayLeaseTopic = "relay-lease";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The number of partitions is for ever: with another one the same key would lie elsewhere. */
export const topicDeclarations: readonly TopicDeclaration[] = [
  { name: eventsTopic, partitions: 48, retentionMs: 7 * dayMs },
  { name: changesTopic, partitions: 48, retentionMs: 10 * minuteMs },
  { name: signalsTopic, partitions: 8, retentionMs: minuteMs },
  { name: relayLeaseTopic, partitions: 1, retentionMs: 10 * minuteMs },
];

/** The same with another number of partitions for events: one process that reads them all needs one. */
export const topicsOf = (partitions: number): readonly TopicDeclaration[] =>
  topicDeclarations.map((topic) => (topic.name === eventsTopic ? { ...topic, partitions } : topic));
