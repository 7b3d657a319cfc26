import type { Lease, StoredWork, WorkStore } from "./work-store.ts";

/** A record that this process has claimed and goes on writing. */
export interface HeldWork<Value> {
  /** As it was written last. */
  value(): Value;
  /**
   * Writes what `change` makes of the value, after all writes before it. Any process takes the
   * record at what `dueAtMs` returns then, or once the lease is over; none does for null.
   */
  write(change: (value: Value) => Value, dueAtMs: () => number | null, lease?: Lease): Promise<void>;
}

interface Needed {
  readonly workStore: Pick<WorkStore, "put">;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

/**
 * Each write goes on from the one before it, so that a process that lost the record writes nothing:
 * the write throws what `whenLost` returns.
 */
export function holdWork<Value>({ workStore, clock }: Needed, claimed: StoredWork, whenLost: () => Error): HeldWork<Value> {
  const { kind, ownerId, id } = claimed;
  let [revision, value] = [claimed.revision, claimed.value as Value];
  let last: Promise<unknown> = Promise.resolve();
  const write = async (next: Value, dueAtMs: number | null, lease?: Lease): Promise<void> => {
    const record = { kind, ownerId, id, value: next, updatedAt: new Date(clock()).toISOString() };
    const answer = await workStore.put(dueAtMs === null ? record : { ...record, dueAtMs }, revision, lease);
    if (answer.kind !== "stored") throw whenLost();
    [revision, value] = [answer.revision, next];
  };
  return {
    value: () => value,
    write(change, dueAtMs, lease) {
      const turn = last.then(() => write(change(value), dueAtMs(), lease));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
