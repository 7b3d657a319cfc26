import { randomUUID } from "node:crypto";
import { personalData } from "@logue/command-service/contract/event.ts";
import type { EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { openDataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { openPersonalDataSeal } from "@logue/infra/event-store/personal-data/personal-data-seal.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { atMost, type Bench, type Row } from "../measurement.ts";

const batchEvents = 500;
const gatesUs = { sealed: 12, opened: 10 };

const roomId = randomUUID();
const stream = `conversation-${roomId}`;
const occurredAt = "2026-11-27T12:00:00.000Z";

const posted = (number: number): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { messageId: randomUUID(), senderId: randomUUID(), roomId, number, text: `This is message ${number} of a usual length.` },
  metadata: { occurredAt, commandId: randomUUID() },
});

/**
 * What sealing and opening a field costs with cached keys: the best batch of many, because other
 * work on the machine only ever adds to it.
 */
export async function measureSealing(bench: Bench): Promise<Row[]> {
  const keys = openDataKeyCache(openDataKeys(openMemoryVault()));
  const seal = openPersonalDataSeal({ keys, fields: personalData });
  const events = Array.from({ length: batchEvents }, (_, number) => posted(number));
  let [sealed, opened] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let batch = 0; batch < (bench.isQuick ? 20 : 300); batch += 1) {
    const before = process.cpuUsage();
    const written = await seal.seal(stream, events);
    sealed = Math.min(sealed, cpuUsSince(before) / batchEvents);
    const place = { stream, revision: 0, position: "", created: occurredAt };
    const read = written.map((event) => ({ ...event, ...place }));
    const between = process.cpuUsage();
    await seal.open(read);
    opened = Math.min(opened, cpuUsSince(between) / batchEvents);
  }
  return [rowOf(bench, "sealing", sealed, gatesUs.sealed), rowOf(bench, "opening", opened, gatesUs.opened)];
}

function cpuUsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const rowOf = (bench: Bench, doing: string, us: number, mostUs: number): Row => ({
  what: `${doing} a personal field, keys cached`,
  figure: `${us.toFixed(1)} µs of CPU`,
  ...atMost(bench, bench.profile === "embedded" ? mostUs : undefined, us, "µs"),
});
