/**
 * Measures EventStoreDB's protocol on this machine:
 * `node infra/event-store/eventstoredb/testing/measure.ts`; EVENTSTOREDB_URL names another server.
 */
import { randomUUID } from "node:crypto";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import type { EventStore, EventToAppend, Position } from "../../event-store.ts";
import { openEventstoredbEventStore } from "../eventstoredb-event-store.ts";

const pageEvents = 5000;
const streams = Array.from({ length: 100 }, () => `conversation-${randomUUID()}`);

const event = (number: number): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { messageId: randomUUID(), senderId: randomUUID(), number, text: `This is message ${number} of a usual length.` },
  metadata: { $correlationId: randomUUID(), commandId: randomUUID(), schemaVersion: "1" },
});

async function append(store: EventStore, name: string, appends: number, writers: number, eventsEach: number): Promise<void> {
  const latencies: number[] = [];
  let next = 0;
  const write = async (): Promise<void> => {
    for (let number = next++; number < appends; number = next++) {
      const begun = performance.now();
      const events = Array.from({ length: eventsEach }, () => event(number));
      await store.append(streams[number % streams.length] ?? "", events, "any");
      latencies.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: writers }, write));
  const rate = rateOf(appends * eventsEach, begun);
  latencies.sort((a, b) => a - b);
  const at = (share: number): string => (latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2);
  console.log(`${name}: ${rate}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

const rateOf = (events: number, begun: number): string => `${Math.round((events / (performance.now() - begun)) * 1000)} events/s`;

async function readAll(store: EventStore, from: Position): Promise<void> {
  const begun = performance.now();
  let events = 0;
  for (let after = from; ; ) {
    const page = await store.readAll({ after, limit: pageEvents });
    events += page.length;
    const last = page.at(-1);
    if (!last) break;
    after = last.position;
  }
  console.log(`readAll, pages of ${pageEvents}: ${rateOf(events, begun)}`);
}

async function follow(store: EventStore, from: Position): Promise<void> {
  const begun = performance.now();
  let events = 0;
  for await (const item of store.subscribeToAll({ after: from, streamPrefixes: ["conversation-"] })) {
    if (item.kind === "events") events += item.events.length;
    if (item.kind === "caughtUp") break;
  }
  console.log(`a subscription that catches up: ${rateOf(events, begun)}`);
}

const { EVENTSTOREDB_URL: url } = process.env;
const server = url === undefined ? await startServerProcess() : undefined;
const store = await openEventstoredbEventStore({ url: server?.url ?? url ?? "" });
const from = await store.lastPosition();
await append(store, "warming up", 1000, 8, 1);
await append(store, "one append after another", 3000, 1, 1);
await append(store, "64 writers", 20_000, 64, 1);
await append(store, "8 writers, 100 events an append", 300, 8, 100);
await readAll(store, from);
await follow(store, from);
await store.close();
await server?.dispose();
