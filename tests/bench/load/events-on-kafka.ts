import { randomUUID } from "node:crypto";
import { eventsTopic } from "@logue/command-service/contract/topics.ts";
import type { ConsumedRecord } from "@logue/infra/event-bus/event-bus.ts";
import { parseKafkaAddress } from "@logue/infra/event-bus/kafka/address.ts";
import { openKafkaAdmin } from "@logue/infra/event-bus/kafka/admin.ts";
import { createKafkaClient } from "@logue/infra/event-bus/kafka/client.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import { offsetRanges } from "@logue/infra/event-bus/kafka/read-offsets.ts";
import { defaultKafkaSettings } from "@logue/infra/event-bus/kafka/settings.ts";
import { takePrefix } from "@logue/infra/event-bus/prefix-topics.ts";
import { waitUntil } from "../../support/wait-until.ts";

/** The topic of events, looked at from outside. */
export interface EventsOnKafka {
  /** How many records it has so far; a small request that may be sent while the relay publishes. */
  recordCount(): Promise<number>;
  /** Every record once, in the order of each partition. */
  readAll(): Promise<ConsumedRecord[]>;
  close(): Promise<void>;
}

const readingMaxMs = 120_000;

/** Takes the setting EVENT_BUS. */
export function openEventsOnKafka(eventBus: string): EventsOnKafka {
  const { url, prefix } = takePrefix(eventBus);
  const topic = `${prefix}${eventsTopic}`;
  const log = { debug: () => {}, warn: () => {} };
  const client = { address: parseKafkaAddress(url), settings: defaultKafkaSettings, log, retriesMax: 4 };
  const admin = openKafkaAdmin(() => createKafkaClient(client), defaultKafkaSettings.askTimeoutMs);
  const recordCount = async (): Promise<number> =>
    [...(await offsetRanges(admin, topic)).values()].reduce((sum, { high }) => sum + Number(high), 0);

  const readAll = async (): Promise<ConsumedRecord[]> => {
    const count = await recordCount();
    const found = new Map<string, ConsumedRecord>();
    const bus = await openKafkaEventBus({ url });
    await bus.consume({
      topic,
      group: `bench-${randomUUID()}`,
      from: "earliest",
      batchSize: 1000,
      // A batch may come twice; a place in a partition is one record.
      handle: async (records) => {
        for (const record of records) found.set(`${record.partition}/${record.offset}`, record);
      },
    });
    await waitUntil(`${count} records of ${topic}`, () => found.size >= count, readingMaxMs);
    await bus.close();
    return [...found.values()];
  };
  return { recordCount, readAll, close: admin.close };
}
