import type { Recorded } from "@logue/command-service/contract/event.ts";
import { isKnownEvent } from "@logue/command-service/contract/known-events.ts";
import { type EventStore, type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { BatchDocuments, DocumentSource } from "../following/batch-documents.ts";
import type { OpenEvents } from "../following/feed.ts";
import { foldEvents } from "../following/fold-events.ts";
import { writesOf } from "../following/projection-version.ts";
import type { HeldDocument } from "../following/recent-documents.ts";
import type { Projection } from "../projection.ts";
import type { VersionWriter } from "./version-writer.ts";

/** The log of all events, for reading only. */
export type EventHistory = Pick<EventStore, "readAll" | "readStream" | "lastPosition">;

export interface BuildOptions {
  readonly history: EventHistory;
  readonly openEvents: OpenEvents;
  /** Where documents that were written a while ago are read from. */
  readonly readStore: ReadStore;
  readonly log: Pick<Logger, "error">;
  /** Told after each page how far the build is, with the newest position there is. */
  readonly onProgress?: (position: Position, head: Position) => void;
}

/** A version being built, without readers and without another writer. */
export interface BuiltVersion {
  readonly projection: Projection;
  readonly version: number;
  readonly writer: VersionWriter;
}

interface VersionUnderWay extends BuiltVersion {
  readonly source: DocumentSource;
  /**
   * What the latest pages found and changed, oldest first: cheaper than a cache of single
   * documents.
   */
  readonly pages: { readonly documents: BatchDocuments; readonly written: Promise<void> }[];
  stored: Position | undefined;
}

/** Few large commits fill a store faster than many small ones. */
const pageMax = 10_000;
/** Pages begin small, so that the writers have something to do early. */
const firstPageMax = 500;
/**
 * A document in none of the latest pages is in the store: its page was written before the oldest of
 * them was dropped.
 */
const pagesMax = 6;
/** No partition has this name. */
const buildPartition = "build";

/**
 * Folds the whole history into empty versions, side by side, each event read and opened once.
 * Returns the position reached.
 */
export async function buildVersions(versions: readonly BuiltVersion[], options: BuildOptions): Promise<Position> {
  const { history, openEvents, onProgress } = options;
  const underWay = versions.map((version) => begin(version, options.readStore));
  const streamPrefixes = [...new Set(versions.flatMap(({ projection }) => projection.streams))];
  const head = await history.lastPosition();
  let after = startPosition;
  for (let limit = firstPageMax, isAtEnd = false; !isAtEnd; limit = Math.min(2 * limit, pageMax)) {
    const page = await history.readAll({ after, limit, streamPrefixes });
    isAtEnd = page.length < limit;
    after = page.at(-1)?.position ?? after;
    const events = (await openEvents(page)).filter((event): event is Recorded => isKnownEvent(event));
    for (const version of underWay) await foldPage(version, events, after, options);
    onProgress?.(after, head);
  }
  await Promise.all(underWay.flatMap(({ pages }) => pages.map(({ written }) => written)));
  const end = [after, head].sort()[1] ?? head;
  onProgress?.(end, head);
  return end;
}

function begin(built: BuiltVersion, readStore: ReadStore): VersionUnderWay {
  const pages: VersionUnderWay["pages"] = [];
  const target = { projection: built.projection.name, version: built.version };
  const recent = { get: (collection: string, id: string) => heldLast(pages, collection, id) };
  return { ...built, source: { target, readStore, recent }, pages, stored: undefined };
}

function heldLast(pages: VersionUnderWay["pages"], collection: string, id: string): HeldDocument | undefined {
  for (let index = pages.length - 1; index >= 0; index -= 1) {
    const held = pages[index]?.documents.own(collection, id);
    if (held !== undefined) return held;
  }
  return undefined;
}

async function foldPage(
  building: VersionUnderWay,
  events: readonly Recorded[],
  next: Position,
  options: BuildOptions,
): Promise<void> {
  const { projection, version, source, pages } = building;
  const folded = await foldEvents(projection, events, source);
  for (const { event, error } of folded.poisoned) {
    const { id, position, type } = event;
    options.log.error({ projection: projection.name, version, eventId: id, position, type, err: error }, "An event is parked.");
  }
  const writes = writesOf(projection, version, folded);
  if (writes.length === 0) return;
  const checkpoint = { partition: buildPartition, previous: building.stored, next };
  const written = building.writer.commit(source.target, writes, checkpoint);
  written.catch(() => undefined);
  building.stored = next;
  pages.push({ documents: folded.documents, written });
  if (pages.length <= pagesMax) return;
  await pages[0]?.written;
  pages.shift();
}
