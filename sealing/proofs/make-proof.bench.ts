// What the proof of a message takes: `node sealing/proofs/make-proof.bench.ts`.
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { openLogKeys } from "../sealer/log-keys.ts";
import { openSealedLog } from "../sealer/open-sealed-log.ts";
import { sealEvents } from "../sealer/seal-events.ts";
import { makeProof } from "./make-proof.ts";
import { writeMessageProof } from "./message-proof.ts";

const eventCount = 200_000;
const pageSize = 1_000;
const proofCount = 500;

const folder = await mkdtemp(join(tmpdir(), "logue-proof-bench-"));
const vault = openMemoryVault();
const blobs = await openFolderBlobStore(join(folder, "blobs"), { sync: async () => undefined });
const eventStore = await openSqliteEventStore({ file: join(folder, "events.sqlite") });
const ports = { eventStore, vault, blobs };
const keys = await openLogKeys(vault, () => "bench.example/log");
const entryOf = createEntryMaker(keys.labelKey);
let sealed = await openSealedLog(ports, keys, entryOf);
const positions: string[] = [];
for (let start = 0; start < eventCount; start += pageSize) {
  const page = Array.from({ length: pageSize }, () => ({
    ...{ id: randomUUID(), type: "MessagePosted", metadata: { commandId: randomUUID(), actorId: randomUUID() } },
    data: { messageId: randomUUID(), text: Buffer.alloc(90, start).toString("base64") },
  }));
  await eventStore.append("conversation-1", page, "any");
  const events = await eventStore.readAll({ after: sealed.head.position, limit: pageSize });
  positions.push(...events.map(({ position }) => position));
  sealed = (await sealEvents(ports, keys, sealed, events, entryOf)) ?? sealed;
}

const of = { messageId: "", isOfMessage: () => true, disclose: undefined, isWithMetadata: false, nowMs: Date.now() };
const tookMs: number[] = [];
const before = process.cpuUsage();
for (let count = 0; count < proofCount; count += 1) {
  const position = positions[Math.floor(Math.random() * positions.length)] ?? "";
  const beganAtMs = performance.now();
  const made = await makeProof(ports, { ...of, positions: [position] });
  if (made === undefined) throw new Error(`The event at ${position} has no proof.`);
  writeMessageProof(made);
  tookMs.push(performance.now() - beganAtMs);
}
const { user, system } = process.cpuUsage(before);
tookMs.sort((one, other) => one - other);
const at = (share: number): string => (tookMs[Math.floor(tookMs.length * share)] ?? 0).toFixed(1);
console.log(`${eventCount} events, ${proofCount} proofs: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
console.log(`of CPU ${((user + system) / proofCount / 1_000).toFixed(1)} ms a proof`);
await eventStore.close();
await rm(folder, { recursive: true });
