import {
  type EventStore,
  EventStoreError,
  type Position,
  type RecordedEvent,
  startPosition,
} from "@logue/infra/event-store/event-store.ts";
import { sealedEntryOf, streamLabel } from "../entries/sealed-entry.ts";
import { type StoredEvent, windowSize } from "./compare-entries.ts";

export interface StoredReader {
  /** Reads the next events behind those of the window. False at the end of the store. */
  readInto(window: StoredEvent[]): Promise<boolean>;
  /** The stream of a label, as far as an event of it was read. */
  streamOf(label: string): string;
}

/**
 * Reads the store from its beginning. An event that the store itself finds damaged is told by
 * `onUnreadable` and passed over.
 */
export function readStored(
  eventStore: Pick<EventStore, "readAll" | "lastPosition">,
  labelKey: Uint8Array,
  onUnreadable: (reason: string) => void,
): StoredReader {
  const labels = new Map<string, string>();
  const streams = new Map<string, string>();
  let after = startPosition;
  const labelOf = (stream: string): string => {
    const label = labels.get(stream) ?? streamLabel(labelKey, stream);
    labels.set(stream, label);
    streams.set(label, stream);
    return label;
  };
  const skip = async (error: unknown): Promise<void> => {
    const isDamage = error instanceof EventStoreError && after < (await eventStore.lastPosition());
    if (!isDamage) throw error;
    onUnreadable(error.message);
    after = positionAfter(after);
  };
  const read = async (limit: number): Promise<RecordedEvent[]> => {
    const events = await eventStore.readAll({ after, limit });
    after = events.at(-1)?.position ?? after;
    return events;
  };
  return {
    readInto: async (window) => {
      const add = (events: readonly RecordedEvent[]): void => {
        for (const event of events) window.push({ event, entry: sealedEntryOf(event, labelOf(event.stream)) });
      };
      try {
        const page = await read(windowSize);
        add(page);
        return page.length === windowSize;
      } catch {
        // One event of the page is damaged: the others are read one by one.
        for (let count = 0; count < windowSize; count += 1) {
          const events = await read(1).catch(async (error: unknown) => skip(error));
          if (events?.length === 0) return false;
          add(events ?? []);
        }
        return true;
      }
    },
    streamOf: (label) => streams.get(label) ?? `label ${label.slice(0, 16)}…`,
  };
}

const positionAfter = (position: Position): Position => String(BigInt(position) + 1n).padStart(position.length, "0");
