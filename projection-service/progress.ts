import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Feed } from "./feed.ts";
import { parkedCount } from "./parked-events.ts";
import type { FedVersion } from "./projection-version.ts";

/** How far a projection is. */
export interface ProjectionProgress {
  readonly projection: string;
  readonly version: number;
  /** Everything up to here is folded in. */
  readonly position: Position;
  /** The newest event of the store. */
  readonly head: Position;
  /** How many positions it is behind: events, where the store counts them one by one. */
  readonly lagEvents: number;
  /** The age of the oldest event it has yet to fold in. */
  readonly lagSeconds: number;
  /** Events it could not fold in, counted up to 1,000. */
  readonly parkedCount: number;
}

/** The progress of every projection, from the stores as they are now. */
export async function progressOf(
  feed: Feed,
  busyPartition: string | undefined,
  clock: () => number,
): Promise<ProjectionProgress[]> {
  const head = await feed.eventStore.lastPosition();
  return Promise.all(feed.versions.map((fed) => progressOfVersion(feed, fed, head, busyPartition, clock)));
}

async function progressOfVersion(
  feed: Feed,
  fed: FedVersion,
  head: Position,
  busyPartition: string | undefined,
  clock: () => number,
): Promise<ProjectionProgress> {
  const { projection, version } = fed;
  const position = positionOf(fed, busyPartition);
  const isBehind = position < head;
  return {
    projection: projection.name,
    version,
    position,
    head,
    lagEvents: isBehind ? Number(BigInt(head) - BigInt(position)) : 0,
    lagSeconds: isBehind ? await ageOfNext(feed, position, clock) : 0,
    parkedCount: await parkedCount(feed.readStore, projection.name),
  };
}

/** A partition in which nothing happens is not behind: while no batch is under way, the furthest one tells. */
function positionOf({ places }: FedVersion, busyPartition: string | undefined): Position {
  const busy = busyPartition === undefined ? undefined : places.get(busyPartition);
  const furthest = [...places.values()]
    .map((place) => place.applied)
    .sort()
    .at(-1);
  return busy?.applied ?? furthest ?? startPosition;
}

async function ageOfNext({ eventStore }: Feed, position: Position, clock: () => number): Promise<number> {
  const [next] = await eventStore.readAll({ after: position, limit: 1 });
  return next === undefined ? 0 : Math.max(0, (clock() - Date.parse(next.created)) / 1000);
}
