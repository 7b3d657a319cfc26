import { type EventStore, EventStoreError, type EventStoreErrorCode } from "@logue/infra/event-store/event-store.ts";

/**
 * The result of an append: it succeeds, it fails with nothing written, or it is written and the
 * answer is lost.
 */
export type Fault = EventStoreErrorCode | "answerLost" | undefined;

export interface FaultyStore {
  readonly store: EventStore;
  /** Streams appended to, and streams read, since the counts were last cleared. */
  readonly appends: string[];
  readonly reads: string[];
}

/** A store whose appends fail as `faultOf` says; `beforeAppend` may hold them up. */
export function faultyStore(
  store: EventStore,
  faultOf: (stream: string, eventTypes: readonly string[]) => Fault = () => undefined,
  beforeAppend: () => Promise<void> = async () => {},
): FaultyStore {
  const appends: string[] = [];
  const reads: string[] = [];
  const faulty: EventStore = {
    ...store,
    append: async (stream, events, expectedRevision) => {
      appends.push(stream);
      await beforeAppend();
      const fault = faultOf(
        stream,
        events.map((event) => event.type),
      );
      if (fault !== undefined && fault !== "answerLost") throw new EventStoreError(fault, "As the test wants it.");
      const result = await store.append(stream, events, expectedRevision);
      if (fault === "answerLost") throw new EventStoreError("StoreUnavailable", "The answer was lost.");
      return result;
    },
    readStream: (stream, read) => {
      reads.push(stream);
      return store.readStream(stream, read);
    },
  };
  return { store: faulty, appends, reads };
}
