import { BusUnavailable } from "@logue/infra/event-bus/event-bus.ts";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { DataKeyMissing } from "@logue/infra/event-store/personal-data/tombstones.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import { retry } from "@logue/infra/retry.ts";

/** What keeps the follower from going on, since when. */
export interface Trouble {
  note(error: unknown): void;
  clear(): void;
  /** Undefined while all is well. */
  current(): { readonly sinceMs: number; readonly error: unknown } | undefined;
}

export function watchForTrouble(log: Pick<Logger, "warn" | "info">, clock: () => number): Trouble {
  let current: { readonly sinceMs: number; readonly error: unknown } | undefined;
  return {
    note(error) {
      if (current === undefined) log.warn({ err: error }, "Projections cannot go on; they try again until they can.");
      current = { sinceMs: current?.sinceMs ?? clock(), error };
    },
    clear() {
      if (current !== undefined) log.info({ lastedMs: clock() - current.sinceMs }, "Projections go on.");
      current = undefined;
    },
    current: () => current,
  };
}

const backoff = { firstMs: 50, mostMs: 1_000 };

/**
 * Tries again, with growing pauses, while a store or the bus is away, or a data key is lost: then
 * nothing goes on until the vault is restored. Anything else that goes wrong is thrown.
 */
export async function untilAvailable<Result>(
  work: () => Promise<Result>,
  trouble: Trouble,
  closing: AbortSignal,
): Promise<Result> {
  const isPassing = (error: unknown): boolean => {
    if (closing.aborted) return false;
    trouble.note(error);
    return isAway(error);
  };
  const result = await retry(work, { backoff, isPassing, signal: closing });
  trouble.clear();
  return result;
}

function isAway(error: unknown): boolean {
  if (error instanceof EventStoreError) return error.code === "StoreUnavailable";
  return error instanceof ReadStoreUnavailable || error instanceof BusUnavailable || error instanceof DataKeyMissing;
}
