import { type EventStore, EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { type OpeningOptions, openEventStore } from "@logue/infra/stores/open-stores.ts";

/**
 * The event store for an API that runs apart, which reads it for proofs and replays: it is opened by
 * the first of them. Without an event store that others can reach there are none, and all else works.
 */
export function openEventStoreLater(options: OpeningOptions): Pick<EventStore, "readAll" | "readStream" | "close"> {
  const isReachable = options.config.eventStore.scheme !== "sqlite";
  const closing = new AbortController();
  let opened: Promise<EventStore> | undefined;
  const open = (): Promise<EventStore> => {
    if (!isReachable) throw new EventStoreError("StoreUnavailable", "EVENT_STORE names no store that this process can read.");
    opened ??= openEventStore({ ...options, signal: closing.signal, onWaiting: undefined }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    readAll: async (read) => (await open()).readAll(read),
    readStream: async (stream, read) => (await open()).readStream(stream, read),
    close: async () => {
      closing.abort();
      const store = await opened?.catch(() => undefined);
      await store?.close();
    },
  };
}
