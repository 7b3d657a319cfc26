import type {
  BroadcastOptions,
  BusRecord,
  ConsumedRecord,
  ConsumeOptions,
  ConsumerHandle,
  EventBus,
  TopicDeclaration,
} from "../event-bus.ts";
import { BusMisconfigured, BusUnavailable } from "../event-bus.ts";
import { type BroadcastReader, createBroadcastReader, offer } from "./broadcast.ts";
import {
  type BusTrouble,
  committedOffset,
  createGroup,
  type GroupSettings,
  joinGroup,
  leaveGroup,
  type MemoryGroup,
  wakeGroup,
} from "./group.ts";
import { appendRecord, createTopic, dropOldRecords, lastRecord, logOfKey, type MemoryTopic } from "./topic.ts";

export interface MemoryEventBusOptions {
  /** The pause before a rejected batch is retried; it doubles up to the longest. Default 50. */
  readonly retryDelayMs?: number;
  /** Default 5,000. */
  readonly retryDelayMaxMs?: number;
  /** The most records kept of a partition once every group has read them. Default 1,000. */
  readonly recordsMax?: number;
  /** The most characters of those records' values. Default 2,000,000. */
  readonly charactersMax?: number;
  /** The most records kept of a partition at all. Default 20,000. */
  readonly unreadRecordsMax?: number;
  /** Called for each rejected batch and for lost records; default: a process warning. */
  readonly onTrouble?: (trouble: BusTrouble) => void;
  /** Milliseconds since the epoch, for the retention. */
  readonly clock?: () => number;
}

interface Bus {
  readonly options: Required<MemoryEventBusOptions>;
  readonly topics: Map<string, TopicState>;
  state: "open" | "closing" | "closed";
}

interface TopicState {
  readonly topic: MemoryTopic;
  readonly groups: Map<string, MemoryGroup>;
  readonly broadcasts: Set<BroadcastReader>;
}

/**
 * The bus inside one process: Kafka's semantics on records that live as long as the process does.
 */
export function openMemoryEventBus(options: MemoryEventBusOptions = {}): EventBus {
  const bus: Bus = { options: { ...defaults, ...options }, topics: new Map(), state: "open" };
  return {
    declareTopics: async (topics) => {
      for (const declaration of topics) declareTopic(bus, declaration);
    },
    publish: async (topic, records) => publish(bus, topic, records),
    consume: async (consumeOptions) => consume(bus, consumeOptions),
    broadcast: async (broadcastOptions) => broadcast(bus, broadcastOptions),
    lastRecords: async (topic) =>
      stateOf(bus, topic)
        .topic.logs.map(lastRecord)
        .filter((record) => record !== undefined),
    close: () => close(bus),
  };
}

const defaults: Required<MemoryEventBusOptions> = {
  retryDelayMs: 50,
  retryDelayMaxMs: 5000,
  recordsMax: 1000,
  charactersMax: 2_000_000,
  unreadRecordsMax: 20_000,
  onTrouble: warn,
  clock: Date.now,
};

function warn(trouble: BusTrouble): void {
  const reason = trouble.error instanceof Error ? trouble.error.message : String(trouble.error);
  process.emitWarning(`${trouble.topic}/${trouble.partition}, group ${trouble.group}: ${reason}`, "EventBusWarning");
}

function declareTopic(bus: Bus, declaration: TopicDeclaration): void {
  refuseUnlessOpen(bus);
  const existing = bus.topics.get(declaration.name)?.topic;
  if (existing === undefined) {
    const topic = createTopic(declaration, bus.options);
    bus.topics.set(declaration.name, { topic, groups: new Map(), broadcasts: new Set() });
  } else if (existing.logs.length !== declaration.partitions) {
    throw new BusMisconfigured(
      `The topic ${declaration.name} has ${existing.logs.length} partitions; their number cannot change.`,
    );
  }
}

function publish(bus: Bus, name: string, records: readonly BusRecord[]): void {
  const { topic, groups, broadcasts } = stateOf(bus, name);
  const nowMs = bus.options.clock();
  const consumed: ConsumedRecord[] = [];
  for (const record of records) {
    const log = logOfKey(topic, record.key);
    consumed.push(appendRecord(topic, log, record, nowMs));
    let readUpTo = log.nextOffset;
    for (const group of groups.values()) readUpTo = Math.min(readUpTo, committedOffset(group, log.partition));
    dropOldRecords(log, topic.retention, readUpTo, nowMs);
    for (const group of groups.values()) wakeGroup(group, log.partition);
  }
  for (const reader of broadcasts) offer(reader, consumed);
}

function consume(bus: Bus, options: ConsumeOptions): ConsumerHandle {
  refuseUnlessOpen(bus);
  const { topic, groups } = stateOf(bus, options.topic);
  const group = groups.get(options.group) ?? createGroup(topic, options.group, options.from, settingsOf(bus));
  groups.set(options.group, group);
  const member = joinGroup(group, options);
  return { stop: () => leaveGroup(group, member) };
}

function settingsOf({ options }: Bus): GroupSettings {
  return { retryDelayMs: options.retryDelayMs, retryDelayMaxMs: options.retryDelayMaxMs, onTrouble: options.onTrouble };
}

function broadcast(bus: Bus, options: BroadcastOptions): ConsumerHandle {
  refuseUnlessOpen(bus);
  const { broadcasts } = stateOf(bus, options.topic);
  const report = (error: unknown) =>
    bus.options.onTrouble({ topic: options.topic, group: "(broadcast)", partition: 0, attempts: 1, error });
  const reader = createBroadcastReader(options.handle, report);
  broadcasts.add(reader);
  return {
    stop: async () => {
      broadcasts.delete(reader);
    },
  };
}

/** Running handlers may still publish: that is part of finishing their batch. */
async function close(bus: Bus): Promise<void> {
  if (bus.state !== "open") return;
  bus.state = "closing";
  const groups = [...bus.topics.values()].flatMap((state) => [...state.groups.values()]);
  await Promise.all(groups.flatMap((group) => group.members.map((member) => leaveGroup(group, member))));
  bus.state = "closed";
}

function refuseUnlessOpen(bus: Bus): void {
  if (bus.state !== "open") throw new BusUnavailable("The event bus is closed.");
}

function stateOf(bus: Bus, topic: string): TopicState {
  if (bus.state === "closed") throw new BusUnavailable("The event bus is closed.");
  const state = bus.topics.get(topic);
  if (state === undefined) throw new Error(`The topic ${topic} was never declared.`);
  return state;
}
