import type { EntityReference } from "../command.ts";
import type { CachedState } from "./cached-state.ts";
import { keyOf } from "./entity-streams.ts";

interface EntityReadsOptions {
  readonly read: (reference: EntityReference<unknown>) => Promise<CachedState>;
  readonly refresh: (cached: CachedState) => Promise<void>;
  readonly keep: (cached: CachedState) => void;
}

interface ReadUnderWay {
  readonly promise: Promise<CachedState>;
  /** Whether an event of the entity was written during the read, perhaps after its page was read. */
  isBehind: boolean;
}

/**
 * Reads each entity once, however many callers wait for it, and again where an event was written
 * meanwhile.
 */
export function entityReads({ read, refresh, keep }: EntityReadsOptions) {
  const underWay = new Map<string, ReadUnderWay>();

  const readAndKeep = async (key: string, reference: EntityReference<unknown>): Promise<CachedState> => {
    try {
      const cached = await read(reference);
      for (let own = underWay.get(key); own?.isBehind; ) {
        own.isBehind = false;
        await refresh(cached);
      }
      keep(cached);
      return cached;
    } finally {
      underWay.delete(key);
    }
  };

  return {
    readOnce(reference: EntityReference<unknown>): Promise<CachedState> {
      const key = keyOf(reference);
      const own = underWay.get(key) ?? { promise: readAndKeep(key, reference), isBehind: false };
      underWay.set(key, own);
      return own.promise;
    },

    noteEvent(key: string): void {
      const own = underWay.get(key);
      if (own !== undefined) own.isBehind = true;
    },
  };
}
