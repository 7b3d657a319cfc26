import { setImmediate as othersTurn } from "node:timers/promises";
import { EventStoreError, type SubscriptionItem, type SubscriptionOptions } from "../event-store.ts";
import { type Log, openLogReader } from "./log-reader.ts";

/**
 * The subscription of every store whose log is in this process. Pulled: it does nothing until the
 * next item is requested.
 */
export function subscribeToAll(log: Log, options: SubscriptionOptions): AsyncIterable<SubscriptionItem> {
  return { [Symbol.asyncIterator]: () => iterate(log, options) };
}

function iterate(log: Log, options: SubscriptionOptions): AsyncIterator<SubscriptionItem, undefined> {
  const { signal } = options;
  let isEnded = false;
  let wakeUp: (() => void) | undefined;
  const wake = (): void => wakeUp?.();
  const reader = openLogReader(log, options, wake);

  const end = (): IteratorReturnResult<undefined> => {
    isEnded = true;
    reader.stop();
    signal?.removeEventListener("abort", wake);
    wake();
    return { done: true, value: undefined };
  };

  const next = async (): Promise<IteratorResult<SubscriptionItem, undefined>> => {
    for (;;) {
      if (isEnded || signal?.aborted) return end();
      if (log.tail.isClosed) {
        end();
        throw new EventStoreError("StoreClosed", "The event store was closed.");
      }
      const step = reader.step();
      if (typeof step === "object") return { done: false, value: step };
      if (step === "scanned") await othersTurn();
      if (step === "wait") {
        await new Promise<void>((resolve) => {
          wakeUp = resolve;
        });
      }
    }
  };

  signal?.addEventListener("abort", wake);
  return { next, return: async () => end() };
}
