import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { personalData } from "@logue/command-service/contract/personal-data.ts";
import { openDataKeys } from "@logue/infra/event-store/data-keys.ts";
import type { EventStore, EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { protectPersonalData } from "@logue/infra/event-store/protect-personal-data.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { v7 as uuidv7 } from "uuid";
import { type Bench, type Measurement, type Row, reaches } from "../measurement.ts";
import { nowMicroseconds, openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const writerCount = 64;
const streamCount = 100;
const senderCount = 100;
const serialGate = 2500;
const concurrentGate = 25_000;
const p99MaxMs = 20;

/** (5) Messages appended one at a time to the SQLite event store; each answer means that it outlives a power cut. */
export const append: Measurement = {
  name: "append",
  number: 5,
  async run(bench) {
    const plain = await measureStore(bench, "event store", (store) => store);
    const sealed = await measureStore(bench, "event store with personal data sealed", protect);
    return [...plain, ...sealed.map((row) => ({ ...row, gate: "", isReached: null }))];
  },
};

const protect = (store: EventStore): EventStore =>
  protectPersonalData(store, { keys: openDataKeys(openMemoryVault()), fields: personalData });

async function measureStore(bench: Bench, name: string, wrap: (store: EventStore) => EventStore): Promise<Row[]> {
  const bare = await openSqliteEventStore({ file: join(await bench.makeFolder("append"), "events.sqlite") });
  const store = wrap(bare);
  const [few, many] = bench.isQuick ? [500, 5000] : [5000, 150_000];
  await appendAll(store, 2000, writerCount);
  const serial = await appendAll(store, few, 1);
  const concurrent = await appendAll(store, many, writerCount);
  await store.close();
  return [
    rowOf(`append to the ${name}, one writer; beside: ms`, serial, `≥ ${serialGate.toLocaleString("en")} ev/s`, {
      isReached: reaches(bench, serial.perSecond >= serialGate),
    }),
    rowOf(
      `append to the ${name}, ${writerCount} writers; beside: ms`,
      concurrent,
      `≥ ${concurrentGate.toLocaleString("en")} ev/s, p99 ≤ ${p99MaxMs} ms`,
      {
        isReached: reaches(bench, concurrent.perSecond >= concurrentGate && concurrent.latencies.p99 <= p99MaxMs),
      },
    ),
  ];
}

interface Appended {
  readonly perSecond: number;
  readonly latencies: Percentiles;
}

const rowOf = (what: string, { perSecond, latencies }: Appended, gate: string, verdict: Pick<Row, "isReached">): Row => ({
  what,
  figure: `${Math.round(perSecond).toLocaleString("en")} ev/s`,
  percentiles: latencies,
  gate,
  ...verdict,
});

/** Each writer waits for its answer before it appends again. What was written is read back. */
async function appendAll(store: EventStore, count: number, writers: number): Promise<Appended> {
  const streams = Array.from({ length: streamCount }, () => `conversation-${randomUUID()}`);
  const senders = Array.from({ length: senderCount }, () => randomUUID());
  const events = Array.from({ length: count }, (_, index) => messageEvent(index, senders[index % senderCount] ?? ""));
  const latencies = openHistogram();
  let next = 0;
  const write = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const begunAt = nowMicroseconds();
      await store.append(streams[index % streamCount] ?? "", events.slice(index, index + 1), "any");
      record(latencies, nowMicroseconds() - begunAt);
    }
  };
  const begunAt = nowMicroseconds();
  await Promise.all(Array.from({ length: writers }, write));
  const perSecond = (count / (nowMicroseconds() - begunAt)) * 1_000_000;
  await verifyStreams(store, streams, events);
  return { perSecond, latencies: percentilesOf(latencies) };
}

const messageEvent = (index: number, senderId: string): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: {
    messageId: uuidv7(),
    roomId: senderId,
    senderId,
    number: index + 1,
    threadRootId: null,
    threadNumber: null,
    mentionedUserIds: [],
    mentionsRoom: false,
    text: `This is message ${index} of a usual length, said by somebody to somebody.`,
    quotedMessageId: null,
    fileIds: [],
    origin: null,
  },
  metadata: {
    $correlationId: randomUUID(),
    $causationId: randomUUID(),
    commandId: randomUUID(),
    actorId: senderId,
    actorKind: "user",
    schemaVersion: "1",
    occurredAt: new Date().toISOString(),
  },
});

async function verifyStreams(store: EventStore, streams: readonly string[], events: readonly EventToAppend[]): Promise<void> {
  const written = new Map(events.map((event) => [event.id, event]));
  for (const stream of streams) {
    const read = await store.readStream(stream, { limit: events.length });
    for (const [revision, event] of read.entries()) {
      const sent = written.get(event.id);
      const isSame = event.revision === revision && JSON.stringify(event.data) === JSON.stringify(sent?.data);
      if (!isSame) throw new Error(`Event ${event.id} at ${stream} ${event.revision} is not what was appended.`);
      written.delete(event.id);
    }
  }
  if (written.size > 0) throw new Error(`${written.size} appended events are missing.`);
}
