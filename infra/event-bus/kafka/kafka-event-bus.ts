import type { ConsumerHandle, EventBus } from "../event-bus.ts";
import { BusUnavailable } from "../event-bus.ts";
import type { BusTrouble } from "../memory/group.ts";
import { partitionOfKey } from "../partition-of-key.ts";
import { parseKafkaAddress } from "./address.ts";
import { openKafkaAdmin } from "./admin.ts";
import { planOfBroadcast } from "./broadcast.ts";
import { createKafkaClient, type KafkaLog } from "./client.ts";
import { keepReading } from "./consumer.ts";
import type { ConsumerTools } from "./consumer-tools.ts";
import { planOfGroup, untilPlaced } from "./group.ts";
import { readLastRecords } from "./last-records.ts";
import { openKafkaPublisher } from "./publisher.ts";
import { offsetRanges } from "./read-offsets.ts";
import { defaultKafkaSettings, type KafkaSettings } from "./settings.ts";
import { createKafkaTopics } from "./topics.ts";

export interface KafkaEventBusOptions extends Partial<KafkaSettings> {
  /** `kafka://user:password@host:port,host:port?tls=1&sasl=scram-sha-512`; see kafka-address.ts. */
  readonly url: string;
  /**
   * Called for each rejected batch, for lost records and for each consumer that was restarted;
   * default: a process warning.
   */
  readonly onTrouble?: (trouble: BusTrouble) => void;
  readonly log?: KafkaLog;
}

const silent: KafkaLog = { debug: () => {}, warn: () => {} };
/** Short, so that a caller learns soon that the bus does not answer. */
const askRetriesMax = 4;
/** A batch repeated by the same producer is stored once, so it waits for a broker's restart. */
const producerRetriesMax = 25;
/**
 * A member that outlasts a broker's restart stays in its group; a new one would wait until the old
 * session ends.
 */
const consumerRetriesMax = 60;

/**
 * The bus of many processes: Kafka. Rejects with `BusUnavailable` when no broker can be reached,
 * and with `BusMisconfigured` when one refuses us or is too old.
 */
export async function openKafkaEventBus({
  url,
  onTrouble = warn,
  log = silent,
  ...more
}: KafkaEventBusOptions): Promise<EventBus> {
  const settings: KafkaSettings = { ...defaultKafkaSettings, ...more };
  const address = parseKafkaAddress(url);
  const clientOf = (retriesMax: number) => () => createKafkaClient({ address, settings, log, retriesMax });
  const admin = openKafkaAdmin(clientOf(askRetriesMax), settings.askTimeoutMs);
  await admin.ask((asked) => asked.describeCluster());
  const publisher = openKafkaPublisher(clientOf(producerRetriesMax), settings);
  await publisher.connect().catch(async (error: unknown) => {
    await admin.close();
    throw error;
  });
  const topics = createKafkaTopics({ admin, replicationFactor: address.replicationFactor, log });
  const readers = new Set<ConsumerHandle>();
  let state: "open" | "closing" | "closed" = "open";

  const toolsOf = (topic: string, group: string): ConsumerTools => ({
    openClient: clientOf(consumerRetriesMax),
    admin,
    settings,
    onTrouble: (error) => onTrouble({ topic, group, partition: -1, attempts: 0, error }),
  });
  const refuseIf = (isRefused: boolean): void => {
    if (isRefused) throw new BusUnavailable("The event bus is closed.");
  };
  const keep = (reader: ConsumerHandle): ConsumerHandle => {
    let stopped: Promise<void> | undefined;
    const kept: ConsumerHandle = {
      stop: () => {
        readers.delete(kept);
        stopped ??= reader.stop();
        return stopped;
      },
    };
    readers.add(kept);
    return kept;
  };

  return {
    async declareTopics(declarations) {
      refuseIf(state !== "open");
      await topics.declare(declarations);
    },
    async publish(topic, records) {
      refuseIf(state === "closed");
      const partitions = await topics.partitionsOf(topic);
      const placed = records.map((record) => ({ ...record, partition: partitionOfKey(record.key, partitions) }));
      if (placed.length > 0) await publisher.publish(topic, placed);
    },
    async consume(options) {
      refuseIf(state !== "open");
      await topics.partitionsOf(options.topic);
      const rangesAtStart = await offsetRanges(admin, options.topic);
      const plan = planOfGroup({ options, admin, settings, onTrouble, rangesAtStart });
      const reader = keep(await keepReading(plan, toolsOf(options.topic, options.group)));
      // The caller retries after an error, so this consumer must not continue in parallel.
      await untilPlaced(admin, options.topic, options.group, settings.rebalanceTimeoutMs).catch(async (error: unknown) => {
        await reader.stop();
        throw error;
      });
      return reader;
    },
    async broadcast(options) {
      refuseIf(state !== "open");
      await topics.partitionsOf(options.topic);
      const rangesAtStart = await offsetRanges(admin, options.topic);
      const group = "(broadcast)";
      const report = (partition: number, error: unknown) =>
        onTrouble({ topic: options.topic, group, partition, attempts: 1, error });
      const plan = planOfBroadcast({ options, admin, rangesAtStart, onTrouble: report });
      return keep(await keepReading(plan, toolsOf(options.topic, group)));
    },
    async lastRecords(topic) {
      refuseIf(state === "closed");
      await topics.partitionsOf(topic);
      return readLastRecords(topic, toolsOf(topic, "(last records)"));
    },
    async close() {
      if (state !== "open") return;
      state = "closing";
      await Promise.all([...readers].map((reader) => reader.stop()));
      state = "closed";
      await publisher.close();
      await admin.close();
    },
  };
}

function warn({ topic, group, partition, error }: BusTrouble): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.emitWarning(`${topic}/${partition}, group ${group}: ${reason}`, "EventBusWarning");
}
