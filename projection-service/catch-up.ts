import type { Recorded } from "@logue/command-service/contract/event.ts";
import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { CheckpointConflict } from "@logue/infra/read-store/read-store.ts";
import { announce, type Feed, feedEvents, knownEvents, partitionOf } from "./feed.ts";
import { openPassedPositions } from "./passed-positions.ts";
import { appliedPosition, type FedVersion, passPosition } from "./projection-version.ts";

const pageMax = 1000;

export interface CatchUp {
  readonly partitions: readonly string[];
  /** Whether changed documents are announced too: where nobody can have subscribed yet, the positions are enough. */
  readonly announcesChanges: boolean;
  readonly closing: AbortSignal;
}

/**
 * Feeds what the event store holds after the checkpoints, up to its end, and tells everybody who waits that it has come so far.
 * A partition whose checkpoint moves meanwhile is followed by another process and left to it.
 */
export async function catchUp(feed: Feed, plan: CatchUp): Promise<void> {
  const ours = new Set(plan.partitions);
  const position = await feedFromStore(feed, ours, plan);
  for (const partition of ours) {
    feed.passed.pass(partition, position);
    await announce(feed, partition, position, []);
  }
}

/** Answers the position that everything up to is fed. */
async function feedFromStore(feed: Feed, ours: Set<string>, { announcesChanges, closing }: CatchUp): Promise<Position> {
  const head = await feed.eventStore.lastPosition();
  let after = await earliest(feed, ours);
  for (let isAtEnd = false; !isAtEnd; ) {
    closing.throwIfAborted();
    const page = await feed.eventStore.readAll({ after, limit: pageMax });
    const events = knownEvents(feed, await feed.openEvents(page));
    after = page.at(-1)?.position ?? after;
    for (const [partition, part] of byPartition(feed, events, ours)) {
      await feedPart(feed, ours, partition, part, after, announcesChanges);
    }
    isAtEnd = page.length < pageMax;
  }
  // The head may be an event that reads no longer show, as of a deleted stream.
  const end = [after, head].sort()[1] ?? head;
  for (const partition of ours) for (const fed of feed.versions) await passPosition(fed, partition, end);
  return end;
}

/** Feeds one version that nobody reads yet, telling nobody. */
export async function catchUpVersion(feed: Feed, fed: FedVersion, closing: AbortSignal): Promise<void> {
  const alone: Feed = { ...feed, versions: [fed], passed: openPassedPositions() };
  await feedFromStore(alone, new Set(everyPartition(feed)), { partitions: [], announcesChanges: false, closing });
}

export const everyPartition = ({ partitions }: Pick<Feed, "partitions">): string[] =>
  Array.from({ length: partitions }, (_, partition) => String(partition));

/** The first position from which some partition of some version has yet to be fed. */
async function earliest(feed: Feed, partitions: ReadonlySet<string>): Promise<Position> {
  const positions: Position[] = [];
  for (const partition of partitions) {
    for (const fed of feed.versions) positions.push(await appliedPosition(fed, partition));
  }
  return positions.sort()[0] ?? startPosition;
}

function byPartition(feed: Feed, events: readonly Recorded[], ours: ReadonlySet<string>): Map<string, Recorded[]> {
  const parts = new Map<string, Recorded[]>();
  for (const event of events) {
    const partition = partitionOf(feed, event.stream);
    if (!ours.has(partition)) continue;
    const part = parts.get(partition);
    if (part === undefined) parts.set(partition, [event]);
    else part.push(event);
  }
  return parts;
}

async function feedPart(
  feed: Feed,
  ours: Set<string>,
  partition: string,
  events: readonly Recorded[],
  position: Position,
  announcesChanges: boolean,
): Promise<void> {
  try {
    const changes = await feedEvents(feed, partition, events, { position, repeatsAreChanges: false });
    if (announcesChanges) await announce(feed, partition, position, changes);
  } catch (error) {
    if (!(error instanceof CheckpointConflict)) throw error;
    ours.delete(partition);
    feed.log.info({ partition }, "Another process follows this partition.");
  }
}
