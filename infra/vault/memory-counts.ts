import type { Counts } from "./counts.ts";

interface Count {
  count: number;
  readonly endsAtMs: number;
}

export interface MemoryCounts extends Counts {
  deleteExpired(): void;
}

/** Counts of one process, for tests. */
export function openMemoryCounts(clock: () => number): MemoryCounts {
  const counts = new Map<string, Count>();
  const running = (id: string): Count | undefined => {
    const known = counts.get(id);
    return known !== undefined && known.endsAtMs > clock() ? known : undefined;
  };
  return {
    async add(id, expiresAt) {
      const count = running(id) ?? { count: 0, endsAtMs: Date.parse(expiresAt) };
      count.count += 1;
      counts.set(id, count);
      return count.count;
    },
    async takeAway(id) {
      const count = running(id);
      if (count !== undefined && count.count > 0) count.count -= 1;
    },
    end: async (id) => void counts.delete(id),
    deleteExpired() {
      for (const id of counts.keys()) if (running(id) === undefined) counts.delete(id);
    },
  };
}
