import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { encodeEntry, sealedEntryOf, streamLabel } from "./sealed-entry.ts";

/** The bytes of an event's entry. */
export type EntryMaker = (event: RecordedEvent) => Buffer;

const labelsMax = 10_000;

/** Makes entries, and keeps the labels of streams, because many events are of few streams. */
export function createEntryMaker(labelKey: Uint8Array): EntryMaker {
  const labels = new Map<string, string>();
  const labelOf = (stream: string): string => {
    const known = labels.get(stream);
    if (known !== undefined) return known;
    const label = streamLabel(labelKey, stream);
    if (labels.size >= labelsMax) labels.clear();
    labels.set(stream, label);
    return label;
  };
  return (event) => encodeEntry(sealedEntryOf(event, labelOf(event.stream)));
}
