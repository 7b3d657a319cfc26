import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";

/** Tells when queries see a write: once the announcements of its partition have passed its position. */
export interface Visibility {
  pass(partition: string, position: Position): void;
  whenVisible(position: Position, key: string, timeoutMs: number): Promise<boolean>;
  /** For how long a write has been accepted that queries still do not see, beyond its time-out; 0 when none. */
  stuckMs(): number;
  close(): void;
}

interface Waiter {
  readonly position: Position;
  readonly answer: (isVisible: boolean) => void;
}

interface Partition {
  passed: Position;
  readonly waiters: Set<Waiter>;
  /** A write whose wait ran out, and when. */
  late: { readonly position: Position; readonly sinceMs: number } | null;
}

export function createVisibility(clock: () => number, partitionCount: number): Visibility {
  const partitions = new Map<string, Partition>();

  function partitionNamed(name: string): Partition {
    const known = partitions.get(name);
    if (known !== undefined) return known;
    const created: Partition = { passed: "", waiters: new Set(), late: null };
    partitions.set(name, created);
    return created;
  }

  return {
    pass(name, position) {
      const partition = partitionNamed(name);
      if (position <= partition.passed) return;
      partition.passed = position;
      if (partition.late !== null && partition.late.position <= position) partition.late = null;
      for (const waiter of partition.waiters) if (waiter.position <= position) waiter.answer(true);
    },
    whenVisible(position, key, timeoutMs) {
      const partition = partitionNamed(String(partitionOfKey(key, partitionCount)));
      if (position <= partition.passed) return Promise.resolve(true);
      return new Promise((resolve) => {
        const answer = (isVisible: boolean) => {
          clearTimeout(timer);
          partition.waiters.delete(waiter);
          resolve(isVisible);
        };
        const timer = setTimeout(() => {
          partition.late ??= { position, sinceMs: clock() };
          answer(false);
        }, timeoutMs);
        const waiter = { position, answer };
        partition.waiters.add(waiter);
      });
    },
    stuckMs() {
      const late = [...partitions.values()].map((partition) => partition.late?.sinceMs ?? Number.POSITIVE_INFINITY);
      return Math.max(0, clock() - Math.min(Number.POSITIVE_INFINITY, ...late));
    },
    close() {
      for (const { waiters } of partitions.values()) for (const waiter of waiters) waiter.answer(false);
    },
  };
}
