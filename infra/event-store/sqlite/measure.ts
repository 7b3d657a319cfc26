/** Measures the SQLite event store on this machine: `node infra/event-store/sqlite/measure.ts`. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemoryVault } from "../../vault/memory-vault.ts";
import { type EventStore, type EventToAppend, startPosition } from "../event-store.ts";
import { openDataKeyCache } from "../personal-data/data-key-cache.ts";
import { openDataKeys } from "../personal-data/data-keys.ts";
import { openPersonalDataSeal } from "../personal-data/personal-data-seal.ts";
import { openSqliteEventStore } from "./sqlite-event-store.ts";

const serialEvents = 5_000;
const concurrentEvents = 150_000;
const protectedEvents = 100_000;
const writers = 64;
const streams = 100;
const pageRows = 5_000;

const event = (number: number): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { messageId: randomUUID(), senderId: randomUUID(), number, text: `This is message ${number} of a usual length.` },
  metadata: { $correlationId: randomUUID(), commandId: randomUUID(), schemaVersion: "1" },
});

const makeEvents = (count: number): EventToAppend[] => Array.from({ length: count }, (_, number) => event(number));

/** Each writer waits for its answer before the next append. Returns the latencies in ms. */
async function append(store: EventStore, events: readonly EventToAppend[], concurrency: number): Promise<number[]> {
  const names = Array.from({ length: streams }, () => `conversation-${randomUUID()}`);
  const latencies: number[] = [];
  let next = 0;
  const write = async (): Promise<void> => {
    for (let number = next++; number < events.length; number = next++) {
      const begun = performance.now();
      await store.append(names[number % streams] ?? "", events.slice(number, number + 1), "any");
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, write));
  return latencies.sort((a, b) => a - b);
}

async function measure(name: string, count: number, run: () => Promise<number[]>): Promise<void> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const latencies = await run();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const at = (share: number): string => (latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2);
  const spread = latencies.length === 0 ? "" : `, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
  console.log(
    `${name}: ${Math.round(count / seconds)} events/s${spread}, ${((user + system) / count).toFixed(1)} us of CPU each`,
  );
}

async function replay(store: EventStore): Promise<number[]> {
  for (let after = startPosition; ; ) {
    const last = (await store.readAll({ after, limit: pageRows })).at(-1);
    if (!last) return [];
    after = last.position;
  }
}

async function follow(store: EventStore, count: number): Promise<number[]> {
  const latencies: number[] = [];
  const sentAt = new Map<string, number>();
  const name = `conversation-${randomUUID()}`;
  const stop = new AbortController();
  const following = (async () => {
    for await (const item of store.subscribeToAll({ after: await store.lastPosition(), signal: stop.signal })) {
      if (item.kind !== "events") continue;
      for (const { id } of item.events) latencies.push(performance.now() - (sentAt.get(id) ?? 0));
      if (latencies.length === count) stop.abort();
    }
  })();
  for (let number = 0; number < count; number += 1) {
    const next = event(number);
    sentAt.set(next.id, performance.now());
    await store.append(name, [next], "any");
  }
  await following;
  return latencies.sort((a, b) => a - b);
}

/** The cost of encryption in an append, and of decryption in a page. */
async function measureProtection(store: EventStore): Promise<void> {
  const keys = openDataKeyCache(openDataKeys(openMemoryVault()));
  const parts = [{ subject: "senderId", fields: ["text"] }];
  const seal = openPersonalDataSeal({ keys, fields: { MessagePosted: { parts, roomField: "roomId" } } });
  const [roomId, senderId] = [randomUUID(), randomUUID()];
  const stream = `conversation-${roomId}`;
  const messages = makeEvents(protectedEvents).map((message) => ({
    ...message,
    data: { ...Object(message.data), senderId, roomId },
    metadata: { ...message.metadata, occurredAt: "2026-11-27T12:00:00.000Z" },
  }));
  await seal.seal(stream, messages);
  let sealed: readonly EventToAppend[] = [];
  await measure("encrypt", protectedEvents, async () => {
    sealed = await seal.seal(stream, messages);
    return [];
  });
  for (let at = 0; at < protectedEvents; at += 500) await store.append(stream, sealed.slice(at, at + 500), "any");
  const read = await store.readStream(stream, { limit: protectedEvents });
  await measure("decrypt", protectedEvents, async () => {
    await seal.open(read);
    return [];
  });
}

const folder = mkdtempSync(join(tmpdir(), "measure-event-store-"));
const file = join(folder, "events.db");
const store = await openSqliteEventStore({ file });
await append(store, makeEvents(2_000), 1);
const serial = makeEvents(serialEvents);
await measure("serial append", serialEvents, () => append(store, serial, 1));
const concurrent = makeEvents(concurrentEvents);
await measure(`${writers} writers`, concurrentEvents, () => append(store, concurrent, writers));
const bytes = Buffer.byteLength(JSON.stringify(event(1).data)) + Buffer.byteLength(JSON.stringify(event(1).metadata));
const total = Number(await store.lastPosition());
await measure("replay", total, () => replay(store));
await measure("append to delivery", serialEvents, () => follow(store, serialEvents));
await measureProtection(store);
await store.close();
const reopened = performance.now();
await (await openSqliteEventStore({ file })).close();
console.log(`opened and closed with ${total} events in ${Math.round(performance.now() - reopened)} ms`);
console.log(`${bytes} bytes of JSON an event, ${Math.round(statSync(file).size / total)} bytes on disk`);
rmSync(folder, { recursive: true });
