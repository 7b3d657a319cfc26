import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { personalData } from "@logue/command-service/contract/event.ts";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { type Environment, type NodeProcess, startNode } from "../../support/child-process.ts";
import { appendMessages } from "../load/appending.ts";
import { type EventsOnKafka, openEventsOnKafka } from "../load/events-on-kafka.ts";
import { processCpuMs } from "../load/process-figures.ts";
import { verifyPublished } from "../load/published-events.ts";
import { nodeFlags } from "../load/run-command.ts";
import { buildTown } from "../load/town.ts";
import { atLeast, type Measurement } from "../measurement.ts";
import type { Apart } from "../profiles/distributed.ts";

const gateEventsPerSecond = 5000;
const lookEveryMs = 50;
const publishingMaxMs = 300_000;

/**
 * (12) Messages of many rooms that were written while no relay ran, until the last of them is on
 * Kafka. Only a command service is started then, so that no other service uses the processor; the
 * time runs from its first record.
 */
export const relay = (apart: Apart): Measurement => ({
  name: "relay",
  number: 12,
  async run(bench) {
    const count = bench.isQuick ? 20_000 : 100_000;
    const dataFolder = await bench.makeFolder("relay");
    const town = await buildTown(bench, { dataFolder, peopleCount: 4 });
    await town.close();
    const stored = await writeBacklog(join(dataFolder, "events.sqlite"), count);
    const published = await publishBacklog(apart, dataFolder, stored, count);
    const perSecond = published.count / published.seconds;
    const each = (milliseconds: number): string => `${((milliseconds * 1000) / published.count).toFixed(0)} µs`;
    return [
      {
        what: `relay, ${count.toLocaleString("en")} events that waited in EventStoreDB until the last is on Kafka, other services stopped`,
        figure: `${Math.round(perSecond).toLocaleString("en")} ev/s; CPU an event: relay ${each(published.relayMs)}, EventStoreDB server ${each(published.eventStoreMs)}, Kafka ${each(published.enginesMs)}`,
        ...atLeast(bench, gateEventsPerSecond, perSecond, "ev/s"),
      },
    ];
  },
});

/** Texts are sealed, as the command service seals them. Answers the whole log. */
async function writeBacklog(file: string, count: number): Promise<RecordedEvent[]> {
  const bare = await openSqliteEventStore({ file });
  await appendMessages(protectPersonalData(bare, { keys: openDataKeys(openMemoryVault()), fields: personalData }), count, 256);
  const stored = await readWholeLog(bare);
  await bare.close();
  return stored;
}

async function readWholeLog(store: Pick<EventStore, "readAll">): Promise<RecordedEvent[]> {
  const stored: RecordedEvent[] = [];
  for (;;) {
    const after = stored.at(-1)?.position;
    const page = await store.readAll({ limit: 5000, ...(after !== undefined && { after }) });
    if (page.length === 0) return stored;
    stored.push(...page);
  }
}

interface Published {
  /** Those after the first that was seen. */
  readonly count: number;
  readonly seconds: number;
  readonly relayMs: number;
  readonly eventStoreMs: number;
  readonly enginesMs: number;
}

async function publishBacklog(
  apart: Apart,
  dataFolder: string,
  stored: readonly RecordedEvent[],
  backlogCount: number,
): Promise<Published> {
  const eventStore = await apart.serveEventStore(dataFolder);
  const settings: Environment = {
    ...(await apart.settings(dataFolder)),
    EVENT_STORE: eventStore.url,
    SERVICE_TOKEN: randomUUID(),
  };
  const topic = openEventsOnKafka(settings.EVENT_BUS ?? "");
  const before = await topic.recordCount();
  const relaying = startNode([...nodeFlags(), "startup/start-command-service.ts", "--port", "0"], settings);
  const cpuNow = () => [processCpuMs(relaying.pid), processCpuMs(eventStore.process.pid), apart.enginesCpuMs()] as const;
  try {
    const first = await whenAsMany(topic, before + 1, relaying);
    const [relayBefore, storeBefore, enginesBefore] = cpuNow();
    const end = await whenAsMany(topic, before + backlogCount, relaying);
    const [relayAfter, storeAfter, enginesAfter] = cpuNow();
    verifyPublished(stored, await topic.readAll());
    return {
      count: end.count - first.count,
      seconds: (end.atMs - first.atMs) / 1000,
      relayMs: relayAfter - relayBefore,
      eventStoreMs: storeAfter - storeBefore,
      enginesMs: enginesAfter - enginesBefore,
    };
  } finally {
    await topic.close();
    await relaying.stop();
    await eventStore.process.stop();
  }
}

async function whenAsMany(
  topic: EventsOnKafka,
  wanted: number,
  relaying: NodeProcess,
): Promise<{ readonly count: number; readonly atMs: number }> {
  const untilMs = performance.now() + publishingMaxMs;
  for (;;) {
    const count = await topic.recordCount();
    const atMs = performance.now();
    if (count >= wanted) return { count, atMs };
    if (relaying.hasEnded() || atMs > untilMs) {
      throw new Error(`Of ${wanted} records ${count} are on Kafka. The command service said:\n${relaying.output()}`);
    }
    await pause(lookEveryMs);
  }
}
