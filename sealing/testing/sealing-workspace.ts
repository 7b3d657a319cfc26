import { randomUUID } from "node:crypto";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openCheckpoint } from "../checkpoints/checkpoint.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { readCheckpoint } from "../sealer/seal-objects.ts";
import { type Sealer, type SealerOptions, startSealer } from "../sealer/sealer.ts";
import type { TreeHead } from "../tree/proofs.ts";
import { blobsInMemory } from "./blobs-in-memory.ts";
import { type ListedBlobs, listed } from "./listed-blobs.ts";

export interface SealingWorkspace {
  readonly eventStore: EventStore;
  readonly vault: Vault;
  readonly blobs: ListedBlobs;
  /** What the sealers have reported, newest last. */
  readonly reports: { readonly level: string; readonly fields: Record<string, unknown>; readonly message: string }[];
  append(stream: string, count?: number): Promise<void>;
  start(changed?: Partial<SealerOptions>): Sealer;
  /** Starts a sealer, and stops it when everything is sealed. */
  sealOnce(changed?: Partial<SealerOptions>): Promise<Sealer>;
  /** The published checkpoint, opened with the log's keys. */
  published(): Promise<TreeHead | undefined>;
}

export interface GivenSealing {
  readonly eventStore?: EventStore;
  readonly vault?: Vault;
  readonly blobs?: Parameters<typeof listed>[0];
}

/** A sealer for the stores of a back end that a test has started. */
export const sealingOf = (stores: {
  readonly sealedEventStore: EventStore;
  readonly vault: Vault;
  readonly blobStore: SealerOptions["blobs"];
}): SealingWorkspace => givenSealing({ eventStore: stores.sealedEventStore, vault: stores.vault, blobs: stores.blobStore });

/** Stores in memory with a sealer for them. */
export function givenSealing(given: GivenSealing = {}): SealingWorkspace {
  const { eventStore = openMemoryEventStore(), vault = openMemoryVault(), blobs: store = blobsInMemory() } = given;
  const blobs = "keys" in store ? (store as ListedBlobs) : listed(store);
  const reports: SealingWorkspace["reports"] = [];
  const report = (level: string) => (fields: object, message: string) =>
    void reports.push({ level, fields: fields as Record<string, unknown>, message });
  const log = { info: report("info"), warn: report("warn"), error: report("error") } as unknown as SealerOptions["log"];
  const metrics = createMetrics();
  metrics.close();
  const start: SealingWorkspace["start"] = (changed = {}) =>
    startSealer({
      ...{ eventStore, vault, blobs, log, metrics, everyMs: 1, retryPauseMs: 1 },
      originOf: () => "chat.example.org/log",
      ...changed,
    });
  return {
    ...{ eventStore, vault, blobs, reports, start },
    append: async (stream, count = 1) => {
      for (let left = count; left > 0; left -= appendedAtOnce) {
        const events = Array.from({ length: Math.min(left, appendedAtOnce) }, () => newEvent(stream));
        await eventStore.append(stream, events, "any");
      }
    },
    sealOnce: async (changed) => {
      const sealer = start(changed);
      const last = await eventStore.lastPosition();
      await waitUntil("everything is sealed, or a finding", async () => sealer.sealedUpTo() >= last || sealer.probe.check());
      await sealer.close();
      return sealer;
    },
    published: async () => {
      const [note, keys] = [await readCheckpoint(blobs), await readLogKeys(vault)];
      if (note === undefined || keys === undefined) return undefined;
      const { size, root } = openCheckpoint(note, keys.origin, keys.verifiers);
      return { size, root };
    },
  };
}

const appendedAtOnce = 100;

const newEvent = (stream: string) => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { stream, text: randomUUID() },
  metadata: { $correlationId: randomUUID() },
});
