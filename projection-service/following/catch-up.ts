import { setTimeout as pause } from "node:timers/promises";
import { type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import { openPassedPositions } from "@logue/infra/event-store/passed-positions.ts";
import { CheckpointConflict } from "@logue/infra/read-store/read-store.ts";
import { announce, type Feed, feedEvents, knownEvents, partitionOf } from "./feed.ts";
import { appliedPosition, type FedVersion, passPosition } from "./projection-version.ts";

/** Each partition of a page is a commit of its own. */
const pageMax = ({ partitions }: Pick<Feed, "partitions">): number => (partitions === 1 ? 1000 : 5000);

export interface CatchUp {
  readonly partitions: readonly string[];
  /**
   * Whether changed documents are announced too: when no client can have subscribed yet, the
   * positions are enough.
   */
  readonly announcesChanges: boolean;
  readonly closing: AbortSignal;
}

/** How long to wait before a partition is checked again whose checkpoint another process moved. */
const othersPauseMs = 200;

/**
 * Feeds the events after the checkpoints up to the store's end, and tells all waiting clients that
 * it has come that far. It ends when all of that is folded, by any process: then the next event can
 * be folded here. Returns the position reached.
 */
export async function catchUp(feed: Feed, plan: CatchUp): Promise<Position> {
  const position = await feedFromStore(feed, plan);
  for (const partition of plan.partitions) feed.passed.pass(partition, position);
  // The bus publishes them together: one after the other they would take most of the start.
  await Promise.all(plan.partitions.map((partition) => announce(feed, partition, position, [])));
  return position;
}

/**
 * Returns the position up to which everything is folded. A partition whose checkpoint moves
 * meanwhile is fed by another process; it is checked again, because that process may have ended
 * halfway.
 */
async function feedFromStore(feed: Feed, plan: CatchUp): Promise<Position> {
  const head = await feed.eventStore.lastPosition();
  const ours = new Set(plan.partitions);
  const end = await feedOnce(feed, ours, plan);
  let others = plan.partitions.filter((partition) => !ours.has(partition));
  if (others.length === 0) return end;
  while (others.length > 0) {
    await pause(othersPauseMs, undefined, { signal: plan.closing });
    const left = new Set(others);
    await feedOnce(feed, left, plan, head);
    others = others.filter((partition) => !left.has(partition));
  }
  return head;
}

/**
 * Feeds up to the end of the log, or to `last`. Partitions that others feed are taken out of
 * `ours`.
 */
async function feedOnce(feed: Feed, ours: Set<string>, plan: CatchUp, last?: Position): Promise<Position> {
  const head = last ?? (await feed.eventStore.lastPosition());
  let after = await earliest(feed, ours);
  for (let isAtEnd = after >= head; !isAtEnd && ours.size > 0; ) {
    plan.closing.throwIfAborted();
    const page = await feed.eventStore.readAll({ after, limit: pageMax(feed) });
    after = page.at(-1)?.position ?? after;
    const wanted = last === undefined ? page : page.filter(({ position }) => position <= last);
    for (const [partition, part] of byPartition(feed, wanted, ours)) await feedPart(feed, ours, partition, part, plan);
    isAtEnd = page.length < pageMax(feed) || (last !== undefined && after >= last);
  }
  // The head may be an event that reads no longer return, such as one of a deleted stream.
  const end = last ?? [after, head].sort()[1] ?? head;
  for (const partition of ours) for (const fed of feed.versions) await passPosition(fed, partition, end);
  return end;
}

/** Feeds one version that has no readers yet, without announcements. */
export async function catchUpVersion(feed: Feed, fed: FedVersion, closing: AbortSignal): Promise<void> {
  const alone: Feed = { ...feed, versions: [fed], passed: openPassedPositions() };
  await feedFromStore(alone, { partitions: everyPartition(feed), announcesChanges: false, closing });
}

export const everyPartition = ({ partitions }: Pick<Feed, "partitions">): string[] =>
  Array.from({ length: partitions }, (_, partition) => String(partition));

/** The first position from which some partition of some version has yet to be fed. */
async function earliest(feed: Feed, partitions: ReadonlySet<string>): Promise<Position> {
  const asked = [...partitions].flatMap((partition) => feed.versions.map((fed) => appliedPosition(fed, partition)));
  const positions = await Promise.all(asked);
  return positions.sort()[0] ?? startPosition;
}

function byPartition(
  feed: Feed,
  events: readonly RecordedEvent[],
  ours: ReadonlySet<string>,
): Map<string, readonly RecordedEvent[]> {
  const parts = Map.groupBy(events, ({ stream }) => partitionOf(feed, stream));
  for (const partition of parts.keys()) if (!ours.has(partition)) parts.delete(partition);
  return parts;
}

async function feedPart(
  feed: Feed,
  ours: Set<string>,
  partition: string,
  sealed: readonly RecordedEvent[],
  { announcesChanges }: CatchUp,
): Promise<void> {
  const applied = await earliest(feed, new Set([partition]));
  const fresh = sealed.filter(({ position }) => position > applied);
  const position = sealed.at(-1)?.position;
  if (position === undefined) return;
  try {
    const opened = knownEvents(feed, await feed.openEvents(fresh));
    const changes = await feedEvents(feed, partition, opened, { position, repeatsAreChanges: false });
    if (announcesChanges) await announce(feed, partition, position, changes);
  } catch (error) {
    if (!(error instanceof CheckpointConflict)) throw error;
    ours.delete(partition);
    feed.log.info({ partition }, "Another process follows this partition.");
  }
}
