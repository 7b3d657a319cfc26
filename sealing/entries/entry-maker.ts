import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { encodeEntry, sealedEntryOf, streamLabel } from "./sealed-entry.ts";

/** The bytes of an event's entry. */
export type EntryMaker = (event: RecordedEvent) => Buffer;

/** The label of a stream. */
export type Labeller = (stream: string) => string;

const labelsMax = 10_000;

/** Keeps labels, because many events are of few streams. `onLabel` is told of each one that is made. */
export function createLabeller(labelKey: Uint8Array, onLabel?: (label: string, stream: string) => void): Labeller {
  const labels = new Map<string, string>();
  return (stream) => {
    const known = labels.get(stream);
    if (known !== undefined) return known;
    const label = streamLabel(labelKey, stream);
    if (labels.size >= labelsMax) labels.clear();
    labels.set(stream, label);
    onLabel?.(label, stream);
    return label;
  };
}

export function createEntryMaker(labelKey: Uint8Array): EntryMaker {
  const labelOf = createLabeller(labelKey);
  return (event) => encodeEntry(sealedEntryOf(event, labelOf(event.stream)));
}
