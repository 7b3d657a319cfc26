import type { Recorded } from "@logue/command-service/contract/event.ts";
import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { CheckpointConflict, type DocumentWrite, type ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "../contract/changes.ts";
import { parkedEventsOf } from "../contract/parked.ts";
import { type Projection, stepsFor } from "../projection.ts";
import { type BatchDocuments, openBatchDocuments } from "./batch-documents.ts";
import { type FoldedEvents, foldEvents, loadMissing, type PoisonEvent, touchedKeys } from "./fold-events.ts";
import { parkingOf } from "./parked-events.ts";
import { openRecentDocuments, type RecentDocuments } from "./recent-documents.ts";

/**
 * How far one partition has come: what the checkpoint says, and what is folded in; events that
 * touch no document need no commit.
 */
interface Place {
  stored: Position | undefined;
  applied: Position;
  uncommitted: number;
}

/** One version of a projection while this process feeds it. */
export interface FedVersion {
  readonly projection: Projection;
  readonly version: number;
  readonly readStore: ReadStore;
  readonly recent: RecentDocuments;
  readonly places: Map<string, Place>;
}

export interface AppliedEvents {
  readonly changes: readonly DocumentChange[];
  readonly poisoned: readonly PoisonEvent[];
}

/** The most documents kept of each collection. */
const recentMax = 1000;

/**
 * So many events may pass a projection without a commit of its checkpoint; they are read again
 * after a crash.
 */
const uncommittedMax = 5000;

const targetOf = ({ projection, version }: FedVersion) => ({ projection: projection.name, version });

/** Makes the version's collections. */
export function declareVersion(projection: Projection, version: number, readStore: ReadStore): Promise<void> {
  const { name, collections, innerCollections } = projection;
  return readStore.declare({ projection: name, version }, [...collections, ...innerCollections, parkedEventsOf(name)]);
}

/** Makes the version ready to be fed. */
export async function openVersion(projection: Projection, version: number, readStore: ReadStore): Promise<FedVersion> {
  await declareVersion(projection, version, readStore);
  return { projection, version, readStore, recent: openRecentDocuments(recentMax), places: new Map() };
}

/** The position that everything in the partition up to is folded in. */
export async function appliedPosition(fed: FedVersion, partition: string): Promise<Position> {
  return (await placeOf(fed, partition)).applied;
}

async function placeOf(fed: FedVersion, partition: string): Promise<Place> {
  const known = fed.places.get(partition);
  if (known !== undefined) return known;
  const stored = await fed.readStore.checkpoint(targetOf(fed), partition);
  const place: Place = { stored, applied: stored ?? startPosition, uncommitted: 0 };
  fed.places.set(partition, place);
  return place;
}

/**
 * Folds events of one partition and commits them with the checkpoint. Events that it has passed
 * already are not folded again; with `repeatsAreChanges` the documents they touch count as changed,
 * because the process that folded them may have died before announcing. Throws
 * `CheckpointConflict`, having written nothing, when another follower moved the checkpoint.
 */
export async function applyEvents(
  fed: FedVersion,
  partition: string,
  events: readonly Recorded[],
  { repeatsAreChanges }: { readonly repeatsAreChanges: boolean },
): Promise<AppliedEvents> {
  const place = await placeOf(fed, partition);
  const fresh = risingAfter(place.applied, events);
  const isRepeated = repeatsAreChanges && fresh.length < events.length;
  const repeated = isRepeated ? events.filter((event) => event.position <= place.applied) : [];
  const before = repeated.length === 0 ? [] : await repeatedChanges(fed, repeated, events.at(-1)?.position ?? place.applied);
  const last = fresh.at(-1);
  if (last === undefined) return { changes: before, poisoned: [] };
  const applied = await commitFresh(fed, partition, place, fresh, last.position);
  return { changes: [...before, ...applied.changes], poisoned: applied.poisoned };
}

/** The events after a position, without those that stand in the batch a second time. */
function risingAfter(position: Position, events: readonly Recorded[]): Recorded[] {
  let last = position;
  return events.filter((event) => {
    if (event.position <= last) return false;
    last = event.position;
    return true;
  });
}

async function commitFresh(
  fed: FedVersion,
  partition: string,
  place: Place,
  events: readonly Recorded[],
  next: Position,
): Promise<AppliedEvents> {
  const source = { target: targetOf(fed), readStore: fed.readStore, recent: fed.recent };
  const folded = await foldEvents(fed.projection, events, source);
  const { documents, poisoned } = folded;
  const writes = writesOf(fed.projection, fed.version, folded);
  const uncommitted = place.uncommitted + events.length;
  if (writes.length > 0 || uncommitted >= uncommittedMax) await commit(fed, partition, place, writes, next);
  else place.uncommitted = uncommitted;
  place.applied = next;
  documents.rememberIn(fed.recent);
  return { changes: changesOf(fed.projection, documents, next), poisoned };
}

async function commit(
  fed: FedVersion,
  partition: string,
  place: Place,
  writes: readonly DocumentWrite[],
  next: Position,
): Promise<void> {
  try {
    await fed.readStore.commit(targetOf(fed), writes, { partition, previous: place.stored, next });
  } catch (error) {
    // After a failure the stored state is unknown: it has to be read again.
    forget(fed);
    throw error;
  }
  place.stored = next;
  place.uncommitted = 0;
}

/** Drops the cached state, because another process may have written. */
export function forget(fed: FedVersion): void {
  fed.recent.forgetAll();
  fed.places.clear();
}

/**
 * The writes of a batch: each document once, and the events that could not be folded. They are in
 * the order of the events, so that a reader of a store without transactions, which writes them one
 * by one, sees no later change of a room without the earlier ones.
 */
export function writesOf(
  projection: Projection,
  version: number,
  { documents, poisoned }: Pick<FoldedEvents, "documents" | "poisoned">,
): DocumentWrite[] {
  const writes = poisoned.map((poison) => parkingOf(projection, version, poison));
  for (const [collection, changed] of documents.changed()) {
    for (const [id, { document, position }] of changed) writes.push({ collection, id, document, position });
  }
  return writes.sort((one, other) => (one.position < other.position ? -1 : one.position > other.position ? 1 : 0));
}

/**
 * What the batch changed, and what an interrupted commit of the same events wrote and could not
 * announce. Of the latter, one that a later event changed too is left to that event's announcement.
 */
function changesOf(projection: Projection, documents: BatchDocuments, upTo: Position): DocumentChange[] {
  const changes = documents.saved().flatMap(({ collection, id, document, position }): DocumentChange[] => {
    if (position > upTo || !isAnnounced(projection, collection)) return [];
    return [{ collection, id, document: document ?? null }];
  });
  for (const [collection, changed] of documents.changed()) {
    if (!isAnnounced(projection, collection)) continue;
    for (const [id, { document }] of changed) changes.push({ collection, id, document: document ?? null });
  }
  return changes;
}

const isAnnounced = ({ collections }: Projection, name: string): boolean =>
  collections.some((collection) => collection.name === name);

/**
 * The documents touched by events that were folded before. One that a later event changed too is
 * left to that event's announcement: its cursor would pass changes of events in between, and a
 * client that was disconnected then would never receive those.
 */
async function repeatedChanges(fed: FedVersion, events: readonly Recorded[], upTo: Position): Promise<DocumentChange[]> {
  const read = events.filter((event) => stepsFor(fed.projection, event.type).length > 0);
  if (read.length === 0) return [];
  const documents = openBatchDocuments({ target: targetOf(fed), readStore: fed.readStore, recent: fed.recent });
  const keys = (await touchedKeys(fed.projection, read, documents)).filter(({ collection }) =>
    isAnnounced(fed.projection, collection),
  );
  await loadMissing(documents, keys);
  return keys.flatMap(({ collection, id }) => {
    const held = documents.get(collection, id);
    if (held !== undefined && held.position > upTo) return [];
    return [{ collection, id, document: held?.document ?? null }];
  });
}

/** Tells the version that nothing up to this position is left in the partition. */
export async function passPosition(fed: FedVersion, partition: string, position: Position): Promise<void> {
  const place = await placeOf(fed, partition);
  if (place.applied < position) place.applied = position;
}

/** Saves the checkpoints of partitions whose latest events touched no document. */
export async function saveCheckpoints(fed: FedVersion): Promise<void> {
  for (const [partition, place] of [...fed.places]) {
    if (place.stored === place.applied || place.applied === startPosition) continue;
    try {
      await commit(fed, partition, place, [], place.applied);
    } catch (error) {
      if (!(error instanceof CheckpointConflict)) throw error;
    }
  }
}
