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

/** Asks one time for all instances whether the log has more. */
export function followTail({ history, onMoved, everyMs, log, signal }: TailOptions) {
  let moved = Promise.withResolvers<void>();
  let isTold = new AbortController();
  /** Empty until it was read once. */
  let last: Position = "";
  const lookOften = async (): Promise<void> => {
    for (let rounds = 1; !signal.aborted; rounds += 1) {
      isTold = new AbortController();
      const position = await history.lastPosition().catch((error: unknown) => {
        log.warn({ err: error }, "The log's end could not be read; it is tried again.");
        return last;
      });
      // From time to time all wake up to renew their leases.
      if (position !== last || rounds % 20 === 0) {
        last = position;
        moved.resolve();
        moved = Promise.withResolvers();
      }
      await rest(Math.min(everyMs, leastMs), signal);
      await rest(Math.max(everyMs - leastMs, 0), AbortSignal.any([signal, isTold.signal]));
    }
    moved.resolve();
  };
  return {
    /** Resolves when there may be more in the log, or after a while. */
    whenMoved: (): Promise<void> => (signal.aborted ? Promise.resolve() : moved.promise),
    /** False where the log ended here when it was looked at; `whenMoved` tells of more. */
    mayHaveMore: (after: Position): boolean => last === "" || after < last,
    async run(): Promise<void> {
      const end = onMoved?.(() => isTold.abort());
      await lookOften();
      end?.();
    },
  };
}
