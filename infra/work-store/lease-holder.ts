import { randomUUID } from "node:crypto";
import type { Logger } from "../monitoring/log.ts";
import { rest } from "../retry.ts";
import type { PortAddress } from "../settings/setting.ts";
import { type StoredWork, serverOwnerId, type WorkStore } from "./work-store.ts";

export interface LeaseHolderOptions {
  readonly workStore: WorkStore;
  /** How often it writes its record and looks at the others. Default 1 second. */
  readonly everyMs?: number;
  readonly log: Pick<Logger, "warn">;
}

/** A process that holds leases in a work-store which others use too. */
export interface LeaseHolder {
  /** What its leases name. */
  readonly holder: string;
  /** After it has given up its leases. */
  close(): Promise<void>;
}

const kind = "lease-holder";
/** A record that is the same at so many looks in a row is of a process that was killed. */
const looksMax = 5;

interface Seen {
  readonly revision: string;
  readonly looks: number;
}

/**
 * Writes a record as long as the process lives, and ends the leases of processes that do not write
 * theirs any more. Looks are counted instead of time, so that neither clocks that differ nor a machine
 * that slept make a process dead. One that was only slow finds another revision when it writes.
 */
export function startLeaseHolder({ workStore, everyMs = 1_000, log }: LeaseHolderOptions): LeaseHolder {
  const closing = new AbortController();
  const own = { kind, ownerId: serverOwnerId, id: randomUUID() } as const;
  let seen: ReadonlyMap<string, Seen> = new Map();

  async function beat(): Promise<void> {
    await workStore.put({ ...own, value: {}, updatedAt: new Date().toISOString() });
    const others = (await workStore.list(kind, serverOwnerId)).filter(({ id }) => id !== own.id);
    seen = new Map(others.map((other) => [other.id, seenAgain(seen.get(other.id), other)]));
    for (const other of others) if ((seen.get(other.id)?.looks ?? 0) >= looksMax) await takeOver(other);
  }
  /** The record goes last: where this process dies in between, another one does it again. */
  async function takeOver({ id, revision }: StoredWork): Promise<void> {
    await workStore.endLeases(id);
    await workStore.delete({ ...own, id }, revision);
  }
  async function beatOften(): Promise<void> {
    while (!closing.signal.aborted) {
      await beat().catch((error: unknown) => {
        // While the work-store is away no one writes.
        seen = new Map();
        log.warn({ err: error }, "A sign of life could not be written; it is tried again.");
      });
      await rest(everyMs, closing.signal);
    }
    await workStore.delete(own).catch(() => undefined);
  }
  const beating = beatOften();
  return {
    holder: own.id,
    async close() {
      closing.abort();
      await beating;
    },
  };
}

/** None on a data folder: no other process could take over, and its leases end at the next start. */
export const startLeaseHolderWhereShared = (
  { scheme }: Pick<PortAddress, "scheme">,
  options: LeaseHolderOptions,
): LeaseHolder | undefined => (scheme === "sqlite" ? undefined : startLeaseHolder(options));

const seenAgain = (before: Seen | undefined, { revision }: StoredWork): Seen =>
  before?.revision === revision ? { revision, looks: before.looks + 1 } : { revision, looks: 1 };
