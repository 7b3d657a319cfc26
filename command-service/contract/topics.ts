import type { TopicDeclaration } from "@logue/infra/event-bus/event-bus.ts";

/** Every event as it is stored, still sealed, keyed by `busKeyOf(stream)`; see event-record.ts. */
export const eventsTopic = "logue.events";
/** The documents that projections saved. */
export const changesTopic = "changes";
/** Presence and typing signals. They are never events. */
export const signalsTopic = "signals";
/**
 * The lease of the relay that may publish, when there are several; see relay-lease.ts. One
 * partition: its order decides.
 */
export const relayLeaseTopic = "relay-lease";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The number of partitions can never change: with another number the same key would be in another
 * partition.
 */
export const topicDeclarations: readonly TopicDeclaration[] = [
  { name: eventsTopic, partitions: 48, retentionMs: 7 * dayMs },
  { name: changesTopic, partitions: 48, retentionMs: 10 * minuteMs, holdsDocuments: true },
  { name: signalsTopic, partitions: 8, retentionMs: minuteMs },
  { name: relayLeaseTopic, partitions: 1, retentionMs: 10 * minuteMs },
];

/**
 * The same topics with another number of partitions for events. A process that reads them all needs
 * only one.
 */
export const topicsOf = (partitions: number): readonly TopicDeclaration[] =>
  topicDeclarations.map((topic) => (topic.name === eventsTopic ? { ...topic, partitions } : topic));
