import type { EventStore, Position } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { rest } from "@logue/infra/retry.ts";

export interface TailOptions {
  readonly history: Pick<EventStore, "lastPosition">;
  /** Calls the listener when there may be more; returns what ends that. */
  readonly onMoved?: (listener: () => void) => () => void;
  /** How often it looks when it is not told that there is more. */
  readonly everyMs: number;
  readonly log: Pick<Logger, "warn">;
  readonly signal: AbortSignal;
}

/** How often it looks at most. */
const leastMs = 20;

/** Asks one time for all instances whether the log has more, and only while one waits for that. */
export function followTail({ history, onMoved, everyMs, log, signal }: TailOptions) {
  let waited = Promise.withResolvers<void>();
  let moved = Promise.withResolvers<void>();
  const told = createBell();
  /** Empty until it was read once. */
  let last: Position = "";
  const isWaitedFor = async (): Promise<boolean> => {
    await waited.promise;
    return !signal.aborted;
  };
  const lookOften = async (): Promise<void> => {
    for (let rounds = 1; await isWaitedFor(); rounds += 1) {
      told.hush();
      const position = await history.lastPosition().catch((error: unknown) => {
        log.warn({ err: error }, "The log's end could not be read; it is tried again.");
        return last;
      });
      // From time to time all wake up to renew their leases.
      if (position !== last || rounds % 20 === 0) {
        last = position;
        moved.resolve();
        [moved, waited] = [Promise.withResolvers(), Promise.withResolvers()];
      }
      await rest(Math.min(everyMs, leastMs), signal);
      await told.rings(Math.max(everyMs - leastMs, 0));
    }
    moved.resolve();
  };
  return {
    /** Resolves when there may be more in the log, or after a while. */
    whenMoved: (): Promise<void> => {
      if (signal.aborted) return Promise.resolve();
      waited.resolve();
      return moved.promise;
    },
    /** False where the log ended here when it was looked at; `whenMoved` tells of more. */
    mayHaveMore: (after: Position): boolean => last === "" || after < last,
    async run(): Promise<void> {
      const end = onMoved?.(told.ring);
      const stop = (): void => {
        waited.resolve();
        told.ring();
      };
      signal.addEventListener("abort", stop, { once: true });
      await lookOften();
      end?.();
    },
  };
}

/** One waits for its ring, and no longer than so long; a ring before that is not lost. */
function createBell() {
  let hasRung = false;
  let wake = (): void => {};
  return {
    ring: (): void => {
      hasRung = true;
      wake();
    },
    hush: (): void => {
      hasRung = false;
    },
    rings: (withinMs: number): Promise<void> =>
      new Promise((resolve) => {
        if (hasRung) return resolve();
        const timer = setTimeout(resolve, withinMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
