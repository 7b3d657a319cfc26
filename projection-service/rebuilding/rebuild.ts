import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { everyPartition } from "../following/catch-up.ts";
import type { OpenEvents } from "../following/feed.ts";
import { declareVersion } from "../following/projection-version.ts";
import type { Projection } from "../projection.ts";
import { projections as everyProjection } from "../projections.ts";
import { type BuiltVersion, buildVersions, type EventHistory } from "./build-versions.ts";
import { claimVersion, dropOlderVersions } from "./rebuilt-versions.ts";
import { type ReadStoreAddress, type VersionWriter, writeHere } from "./version-writer.ts";
import { writeInThread } from "./version-writer-thread.ts";

export interface RebuildOptions {
  readonly history: EventHistory;
  readonly openEvents: OpenEvents;
  readonly readStore: ReadStore;
  /**
   * Given, documents are written in threads of their own, which takes half the time on two cores.
   */
  readonly readStoreAddress?: ReadStoreAddress;
  /** How many partitions the topic of events has. */
  readonly partitions: number;
  readonly log: Pick<Logger, "error">;
  /** Told after each page of events, with the newest position there is. */
  readonly onProgress?: (position: Position, head: Position) => void;
}

/** Builds all projections anew and switches to them. No process may follow the events meanwhile. */
export async function rebuildAll(options: RebuildOptions): Promise<void> {
  await switchTo(await rebuild(everyProjection, options), options.readStore);
}

/** A version that is complete up to when its building began. */
export interface RebuiltProjection {
  readonly projection: Projection;
  readonly version: number;
}

/**
 * Builds a new version of each projection beside the live one, from the whole event store. It
 * contains everything that was in the store when it began; the following process, or `switchTo`,
 * makes it the live one.
 */
export async function rebuild(
  projections: readonly Projection[],
  options: RebuildOptions,
): Promise<readonly RebuiltProjection[]> {
  const versions: BuiltVersion[] = [];
  const writers = openWriters(projections, options);
  try {
    for (const [index, projection] of projections.entries())
      versions.push({ projection, version: await beginVersion(projection, options), writer: writerAt(writers, index) });
    const position = await buildVersions(versions, options);
    await Promise.all(versions.map((version) => complete(version, position, options)));
  } finally {
    await Promise.all(writers.map((writer) => writer.close()));
  }
  return versions;
}

/**
 * The first projection, which is that of the messages, is most of the work and has a writer of its
 * own. The others share one: a thread for each would cost more to start than it has to do.
 */
function openWriters(projections: readonly Projection[], { readStore, readStoreAddress }: RebuildOptions): VersionWriter[] {
  const open = () => (readStoreAddress === undefined ? writeHere(readStore) : writeInThread(readStoreAddress));
  return projections.slice(0, writersMax).map(open);
}

const writersMax = 2;

function writerAt(writers: readonly VersionWriter[], index: number): VersionWriter {
  const writer = writers[Math.min(index, writersMax - 1)];
  if (writer === undefined) throw new Error("A projection has no writer.");
  return writer;
}

async function beginVersion(projection: Projection, { readStore }: RebuildOptions): Promise<number> {
  const version = await claimVersion(readStore, projection.name);
  await declareVersion(projection, version, readStore);
  return version;
}

async function complete(
  { projection, version, writer }: BuiltVersion,
  position: Position,
  options: RebuildOptions,
): Promise<void> {
  const target = { projection: projection.name, version };
  for (const partition of everyPartition(options)) {
    await writer.commit(target, [], { partition, previous: undefined, next: position });
  }
  await writer.finish(target);
}

/** Makes built versions the ones that are read, and drops those before them. */
export async function switchTo(versions: readonly RebuiltProjection[], readStore: ReadStore): Promise<void> {
  for (const { projection, version } of versions) {
    const target = { projection: projection.name, version };
    await readStore.switchTo(target);
    await dropOlderVersions(readStore, target);
  }
}
