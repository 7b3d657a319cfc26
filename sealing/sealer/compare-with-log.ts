import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { type EventStore, type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { EntryMaker } from "../entries/entry-maker.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { tileKey, tileWidth } from "../tree/tiles.ts";
import { SealFinding } from "./finding.ts";
import type { SealHead } from "./seal-head.ts";
import { decodePositions, encodePositions, positionsKey, readObject, writeObject } from "./seal-objects.ts";

interface Compared {
  readonly eventStore: Pick<EventStore, "readAll">;
  readonly blobs: Pick<BlobStore, "get" | "put">;
}

/** The last bundle of a tree, full or not, and where its events stand in the event store. */
interface LastBundle {
  readonly entries: readonly Buffer[];
  readonly positions: readonly Position[];
  /** The position of the event before its first one. */
  readonly after: Position;
}

/**
 * The positions of the events in the last, partial bundle, where the events of the last bundle stand
 * in the log as they were sealed; else undefined.
 */
export async function positionsAtEnd(
  { eventStore, blobs }: Compared,
  head: SealHead,
  entryOf: EntryMaker,
): Promise<readonly Position[] | undefined> {
  if (head.size === 0) return [];
  const last = await readLastBundle(blobs, head.size);
  if (last === undefined || last.positions.at(-1) !== head.position) return undefined;
  const events = await eventStore.readAll({ after: last.after, limit: last.entries.length });
  const isSame =
    events.length === last.entries.length &&
    events.every((event, index) => event.position === last.positions[index] && last.entries[index]?.equals(entryOf(event)));
  if (!isSame) return undefined;
  return head.size % tileWidth === 0 ? [] : last.positions;
}

async function readLastBundle(blobs: Compared["blobs"], size: number): Promise<LastBundle | undefined> {
  const index = Math.ceil(size / tileWidth) - 1;
  const width = size - index * tileWidth;
  const entries = await readObject(blobs, tileKey({ level: "entries", index, width }));
  const positions = await readPositions(blobs, { index, width });
  const before = index === 0 ? [startPosition] : await readPositions(blobs, { index: index - 1, width: tileWidth });
  const after = before?.at(-1);
  if (entries === undefined || positions === undefined || after === undefined) return undefined;
  return { entries: decodeBundle(entries), positions, after };
}

/** Undefined where they are missing or too few. */
async function readPositions(
  blobs: Compared["blobs"],
  bundle: { readonly index: number; readonly width: number },
): Promise<Position[] | undefined> {
  const bytes = await readObject(blobs, positionsKey(bundle));
  const positions = bytes && decodePositions(bytes);
  return positions?.length === bundle.width ? positions : undefined;
}

interface FoundPositions {
  readonly last: Position;
  /** Those of the last, partial bundle. */
  readonly open: readonly Position[];
}

/**
 * Compares each of the first `size` events of the log with its entry, and writes down at which
 * position it was found. Throws a `SealFinding` that names the first one that differs or is missing.
 */
export async function compareWholeLog(
  { eventStore, blobs }: Compared,
  size: number,
  entryOf: EntryMaker,
): Promise<FoundPositions> {
  let last = startPosition;
  let open: readonly Position[] = [];
  for (let start = 0; start < size; start += tileWidth) {
    const bundle = { index: start / tileWidth, width: Math.min(tileWidth, size - start) };
    const bytes = await readObject(blobs, tileKey({ ...bundle, level: "entries" }));
    if (bytes === undefined) throw new SealFinding("TreeMismatch", `The bundle of the entries from ${start} on is missing.`);
    const events = await eventStore.readAll({ after: last, limit: bundle.width });
    requireSame(decodeBundle(bytes), events, { start, size, entryOf });
    open = events.map(({ position }) => position);
    last = open.at(-1) ?? last;
    await writeObject(blobs, positionsKey(bundle), encodePositions(open));
  }
  return { last, open: size % tileWidth === 0 ? [] : open };
}

function requireSame(
  entries: readonly Buffer[],
  events: readonly RecordedEvent[],
  { start, size, entryOf }: { readonly start: number; readonly size: number; readonly entryOf: EntryMaker },
): void {
  for (const [index, entry] of entries.entries()) {
    const event = events[index];
    if (event === undefined) {
      throw new SealFinding("LogOlderThanSeals", `It has ${start + index} of the ${size} events that are sealed.`);
    }
    if (!entryOf(event).equals(entry)) {
      throw new SealFinding(
        "EventDiffers",
        `It is the event ${start + index} of the log; event ${event.revision} of the stream ${event.stream} stands there.`,
      );
    }
  }
}
