import { hash } from "node:crypto";
import { type EventStore, EventStoreError, type Position, type RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import { createLabeller } from "../entries/entry-maker.ts";
import { encodeEntry, type SealedEntry, type StoredText, sealedEntryOf, sealedEntryOfText } from "../entries/sealed-entry.ts";
import { encodeBundle, entrySizeMaxBytes } from "../tree/entry-bundle.ts";

/** Which events: those behind `after` up to `until`, at most `limit`. */
export interface PageRange {
  readonly after: Position;
  readonly until: Position;
  readonly limit: number;
}

/** The entries that some stored events have. */
export interface StoredPage {
  /** As a bundle of the log spells them. */
  readonly bundle: Uint8Array;
  /** The label and the name of each stream that no page before had. */
  readonly streams: readonly (readonly [label: string, stream: string])[];
  /** What is wrong with events that have no entry, because they cannot be read. */
  readonly unreadable: readonly string[];
  /** The position that the next page begins behind. */
  readonly last: Position;
}

export type PageReader = (range: PageRange) => Promise<StoredPage>;

/** What is read: the raw adapter. */
export type ReadableStore = Pick<EventStore, "readAll" | "lastPosition">;

/** Reads pages. An event that the store itself finds damaged is told and passed over. */
export function openPageReader(eventStore: ReadableStore, labelKey: Uint8Array): PageReader {
  let streams: [string, string][] = [];
  const labelOf = createLabeller(labelKey, (label, stream) => void streams.push([label, stream]));
  const entryOf = (event: RecordedEvent): Uint8Array => encodeToFit(sealedEntryOf(event, labelOf(event.stream)));
  const read = async ({ after, until, limit }: PageRange) => {
    const events = await eventStore.readAll({ after, limit });
    const isEnd = events.length < limit || (events.at(-1)?.position ?? until) >= until;
    const entries = events.filter(({ position }) => position <= until).map(entryOf);
    return { entries, last: isEnd ? until : (events.at(-1)?.position ?? until) };
  };
  /** One event of the page is damaged: the others are read one by one. */
  const readEach = async (range: PageRange) => {
    const unreadable: string[] = [];
    const entries: Uint8Array[] = [];
    let last = range.after;
    for (let count = 0; count < range.limit && last < range.until; count += 1) {
      try {
        const found = await read({ ...range, after: last, limit: 1 });
        entries.push(...found.entries);
        last = found.last;
      } catch (error) {
        // Throws where the store as a whole cannot be read.
        await eventStore.lastPosition();
        if (!isDamage(error)) throw error;
        unreadable.push(error.message);
        last = positionOf(BigInt(last) + 1n);
      }
    }
    return { entries, unreadable, last };
  };
  return async (range) => {
    const { entries, last, ...found } = await read(range).catch(() => readEach(range));
    const page = { bundle: encodeBundle(entries), streams, unreadable: [], ...found, last };
    streams = [];
    return page;
  };
}

/** What gives the events of a range as text, one after the other. */
export interface ReadableTexts {
  readTexts(
    range: Pick<PageRange, "after" | "until">,
    onEvent: (event: StoredText & { readonly stream: string }) => void,
    onDamaged: (error: Error) => void,
  ): void;
}

/**
 * The same pages from a store whose events need not be parsed, in less time. Reads whole ranges.
 */
export function openTextPageReader({ readTexts }: ReadableTexts, labelKey: Uint8Array): PageReader {
  let streams: [string, string][] = [];
  const labelOf = createLabeller(labelKey, (label, stream) => void streams.push([label, stream]));
  return async (range) => {
    const entries: Uint8Array[] = [];
    const unreadable: string[] = [];
    readTexts(
      range,
      (event) => entries.push(encodeToFit(sealedEntryOfText(event, labelOf(event.stream)))),
      (error) => {
        if (!isDamage(error)) throw error;
        unreadable.push(error.message);
      },
    );
    const page = { bundle: encodeBundle(entries), streams, unreadable, last: range.until };
    streams = [];
    return page;
  };
}

/** An entry that a bundle cannot hold is not one that was sealed. */
function encodeToFit(entry: SealedEntry): Uint8Array {
  const bytes = encodeEntry(entry);
  return bytes.length <= entrySizeMaxBytes ? bytes : encodeEntry({ ...entry, type: `too long: ${hash("sha256", entry.type)}` });
}

/** Damaged on disk, no JSON, or a value that could not have been sealed. */
const isDamage = (error: unknown): error is Error =>
  error instanceof EventStoreError || error instanceof SyntaxError || error instanceof TypeError;
