import { type EventStore, EventStoreError } from "../event-store.ts";

export interface WatchedEventStore extends EventStore {
  /** Null while appends work; else why the latest one did not. */
  appendProblem(): string | null;
}

/** With these errors the store itself cannot write; the others concern one append. */
const writerFailures: ReadonlySet<string> = new Set(["StoreUnavailable", "StoreFull", "StoreClosed"]);

/**
 * Records whether the latest append could be written, so that readiness turns false when the writer
 * stops.
 */
export function watchAppends(store: EventStore): WatchedEventStore {
  let problem: string | null = null;
  return {
    ...store,
    append: async (stream, events, expectedRevision) => {
      try {
        const result = await store.append(stream, events, expectedRevision);
        problem = null;
        return result;
      } catch (error) {
        if (error instanceof EventStoreError) problem = writerFailures.has(error.code) ? error.message : null;
        throw error;
      }
    },
    appendProblem: () => problem,
  };
}
