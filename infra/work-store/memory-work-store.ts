import { randomUUID } from "node:crypto";
import type { SealedWork, SealedWorkStore } from "./sealed-work-store.ts";
import { type Lease, type WorkKey, WorkStoreUnavailable } from "./work-store.ts";

interface KeptWork {
  readonly work: SealedWork;
  readonly leasedUntilMs: number;
  readonly holder: string | undefined;
}

/** Records as long as the process lives: for tests. */
export function openMemoryWorkStore(clock: () => number = Date.now): SealedWorkStore {
  let records: Map<string, KeptWork> | undefined = new Map();
  const opened = () => {
    if (records === undefined) throw new WorkStoreUnavailable("The work-store is closed.");
    return records;
  };
  const all = (): SealedWork[] => [...opened().values()].map(({ work }) => work).sort(inOrder);
  return {
    get: async (key) => opened().get(keyOf(key))?.work,
    put: async (work, expectedRevision, recordsMax, { leaseMs, holder } = noLease) => {
      const current = opened().get(keyOf(work))?.work;
      if (expectedRevision !== undefined && expectedRevision !== (current?.revision ?? null))
        return { kind: "conflict", current };
      const owned = all().filter(({ kind, ownerId }) => kind === work.kind && ownerId === work.ownerId);
      if (current === undefined && owned.length >= recordsMax) return { kind: "full" };
      opened().set(keyOf(work), { work, leasedUntilMs: leaseMs === 0 ? 0 : clock() + leaseMs, holder });
      return { kind: "stored" };
    },
    delete: async (key, expectedRevision) => {
      const current = opened().get(keyOf(key))?.work;
      if (expectedRevision !== undefined && current !== undefined && current.revision !== expectedRevision) return false;
      opened().delete(keyOf(key));
      return true;
    },
    list: async (kind, ownerId) => all().filter((work) => work.kind === kind && work.ownerId === ownerId),
    claim: async ({ kind, untilMs, limit, leaseMs, holder }) => {
      const due = [...opened().values()]
        .filter(({ work, leasedUntilMs }) => work.kind === kind && leasedUntilMs <= clock() && dueAtOf(work) <= untilMs)
        .sort((one, other) => dueAtOf(one.work) - dueAtOf(other.work));
      return due.slice(0, limit).map(({ work }) => {
        const claimed = { ...work, revision: randomUUID() };
        opened().set(keyOf(work), { work: claimed, leasedUntilMs: clock() + leaseMs, holder });
        return claimed;
      });
    },
    endLeases: async (ended) => {
      for (const { work, holder } of [...opened().values()])
        if (ended === undefined || ended === holder) opened().set(keyOf(work), { work, leasedUntilMs: 0, holder: undefined });
    },
    eraseOwner: async (ownerId) => {
      for (const work of all()) if (work.ownerId === ownerId) opened().delete(keyOf(work));
    },
    page: async (after, limit) =>
      all()
        .filter((work) => after === undefined || inOrder(after, work) < 0)
        .slice(0, limit),
    close: async () => {
      records = undefined;
    },
  };
}

const noLease: Lease = { leaseMs: 0 };

const dueAtOf = ({ dueAtMs }: SealedWork): number => dueAtMs ?? Number.POSITIVE_INFINITY;

const keyOf = ({ kind, ownerId, id }: WorkKey): string => JSON.stringify([kind, ownerId, id]);

function inOrder(one: WorkKey, other: WorkKey): number {
  for (const part of ["kind", "ownerId", "id"] as const) {
    if (one[part] !== other[part]) return one[part] < other[part] ? -1 : 1;
  }
  return 0;
}
