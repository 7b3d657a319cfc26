// What sealing costs in CPU time: `node sealing/sealer/seal-events.bench.ts`.
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { type GrowingTree, growTree } from "./growing-tree.ts";
import { openLogKeys } from "./log-keys.ts";
import { openSealedLog } from "./open-sealed-log.ts";
import { eventsPerSealAfter, sealEvents } from "./seal-events.ts";
import { emptyHead } from "./seal-head.ts";

const eventCount = 20_000;
const pageSize = 1_000;

/** A message as it is stored, with its text encrypted. */
const messageAt = (index: number): RecordedEvent => ({
  stream: `conversation-${index % 50}`,
  revision: Math.floor(index / 50),
  position: positionOf(index + 1),
  id: randomUUID(),
  type: "MessagePosted",
  data: {
    messageId: randomUUID(),
    roomId: randomUUID(),
    senderId: randomUUID(),
    text: { $sealed: Buffer.alloc(90, index).toString("base64"), $key: randomUUID() },
    mentions: [],
    fileIds: [],
    threadRootId: null,
  },
  metadata: {
    $correlationId: randomUUID(),
    $causationId: randomUUID(),
    commandId: randomUUID(),
    actorId: randomUUID(),
    actorKind: "user",
    schemaVersion: "1",
    occurredAt: "2026-11-28T08:00:00.000Z",
    sessionId: randomUUID(),
  },
  created: "2026-11-28T08:00:00.001Z",
});

async function microsecondsOf(name: string, work: () => Promise<void> | void): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name.padEnd(44)} ${((user + system) / eventCount).toFixed(1)} µs of CPU an event`);
}

const pagesOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: items.length / pageSize }, (_, page) => items.slice(page * pageSize, (page + 1) * pageSize));

const events = Array.from({ length: eventCount }, (_, index) => messageAt(index));
const entryOf = createEntryMaker(Buffer.alloc(32, 1));
events.slice(0, 5_000).forEach(entryOf);

let entries: Buffer[] = [];
await microsecondsOf("entry", () => {
  entries = events.map(entryOf);
});
await microsecondsOf("tree and tiles, without writing them", async () => {
  let tree: GrowingTree = { head: emptyHead, openEntries: [], edge: [] };
  for (const page of pagesOf(entries)) tree = (await growTree(tree, page)).tree;
});

const folder = await mkdtemp(join(tmpdir(), "logue-seal-bench-"));
const vault = openMemoryVault();
const blobs = await openFolderBlobStore(join(folder, "blobs"));
const eventStore = await openSqliteEventStore({ file: join(folder, "events.sqlite") });
for (const page of pagesOf(events)) {
  for (const { stream, id, type, data, metadata } of page) await eventStore.append(stream, [{ id, type, data, metadata }], "any");
}
const ports = { eventStore, vault, blobs };
const keys = await openLogKeys(vault, () => "bench.example/log");
let sealed = await openSealedLog(ports, keys, entryOf);
await microsecondsOf("all: read, entry, tree, files, signatures", async () => {
  for (;;) {
    const page = await eventStore.readAll({ after: sealed.head.position, limit: eventsPerSealAfter(sealed.head.size) });
    if (page.length === 0) return;
    sealed = (await sealEvents(ports, keys, sealed, page, entryOf)) ?? sealed;
  }
});
await microsecondsOf("of that, reading the store", async () => {
  for (let after: string | undefined; ; ) {
    const page = await eventStore.readAll({ limit: pageSize, ...(after !== undefined && { after }) });
    after = page.at(-1)?.position;
    if (after === undefined) return;
  }
});
await eventStore.close();
await rm(folder, { recursive: true });
