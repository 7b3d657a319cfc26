import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Feed } from "./feed.ts";
import type { BatchUnderWay } from "./follow-events.ts";
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

/** What the follower is at. */
export interface FollowerState {
  readonly busy: BatchUnderWay | undefined;
  readonly isCaughtUp: boolean;
}

/** The progress of every projection, from the stores as they are now. */
export async function progressOf(feed: Feed, state: FollowerState, clock: () => number): Promise<ProjectionProgress[]> {
  const head = await feed.eventStore.lastPosition();
  return Promise.all(
    feed.versions.map(async (fed): Promise<ProjectionProgress> => {
      const { position, nextCreated } = await placeOf(feed, fed, state, head);
      return {
        projection: fed.projection.name,
        version: fed.version,
        position,
        head,
        lagEvents: position < head ? Number(BigInt(head) - BigInt(position)) : 0,
        lagSeconds: nextCreated === undefined ? 0 : Math.max(0, (clock() - Date.parse(nextCreated)) / 1000),
        parkedCount: await parkedCount(feed.readStore, fed.projection.name),
      };
    }),
  );
}

/**
 * Everything up to here is folded in, as far as this process has to; and when what comes next was
 * written.
 */
interface Place {
  readonly position: Position;
  readonly nextCreated: string | undefined;
}

async function placeOf(feed: Feed, fed: FedVersion, { busy, isCaughtUp }: FollowerState, head: Position): Promise<Place> {
  // Of many partitions this process has only some: where it is at none of their events, it has
  // folded in all there are.
  if (feed.partitions > 1 && isCaughtUp) {
    if (busy?.position === undefined || busy.position > head) return { position: head, nextCreated: undefined };
    return { position: busy.position, nextCreated: busy.created };
  }
  const position = appliedBy(fed, busy?.partition);
  if (position >= head) return { position, nextCreated: undefined };
  const [next] = await feed.eventStore.readAll({ after: position, limit: 1 });
  return { position, nextCreated: next?.created };
}

/**
 * A partition in which nothing happens is not behind: while no batch is under way, the furthest one
 * tells.
 */
function appliedBy({ places }: FedVersion, busyPartition: string | undefined): Position {
  const busy = busyPartition === undefined ? undefined : places.get(busyPartition);
  const furthest = [...places.values()]
    .map((place) => place.applied)
    .sort()
    .at(-1);
  return busy?.applied ?? furthest ?? startPosition;
}
