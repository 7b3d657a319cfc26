import { isRelayBegun, readEvent } from "@logue/command-service/contract/event-record.ts";
import { eventsTopic } from "@logue/command-service/contract/topics.ts";
import type { ConsumedRecord } from "@logue/infra/event-bus/event-bus.ts";
import { type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import { CheckpointConflict } from "@logue/infra/read-store/read-store.ts";
import { retry } from "@logue/infra/retry.ts";
import { catchUp, everyPartition } from "./catch-up.ts";
import { announce, type Feed, feedEvents, knownEvents } from "./feed.ts";
import { type InTurn, openTurns } from "./in-turn.ts";
import { type FedVersion, forget, saveCheckpoints } from "./projection-version.ts";
import { type Trouble, untilAvailable } from "./trouble.ts";

export interface Follower {
  /** Runs something between two batches. */
  readonly inTurn: InTurn;
  /** Resolves once everything that was in the event store at the start is folded in. */
  readonly caughtUp: Promise<void>;
  /** The batch under way. */
  busy(): BatchUnderWay | undefined;
  isCaughtUp(): boolean;
  /** Finishes the batch under way and saves the checkpoints. */
  close(): Promise<void>;
}

export interface BatchUnderWay {
  readonly partition: string;
  readonly sinceMs: number;
  /** Of its first event; absent where the first record is none. */
  readonly position: Position | undefined;
  readonly created: string | undefined;
}

const group = "projections";
const batchMax = 500;

/**
 * Either the bus has dropped records, so that only this process can announce what they changed; or
 * a checkpoint was moved, and the bus will deliver what is to be announced in order: announced
 * earlier, its cursors would pass pending changes.
 */
type Gap = "dropped" | "moved";

interface Following {
  readonly feed: Feed;
  readonly trouble: Trouble;
  readonly inTurn: InTurn;
  readonly closing: AbortController;
  readonly clock: () => number;
  /** Everything up to here is folded in, in every partition. */
  caughtUpTo: Position;
  /**
   * Partitions whose next batch must wait until the event store has filled a gap, if there is one.
   */
  readonly gaps: Map<string, Gap>;
  busy: BatchUnderWay | undefined;
  isCaughtUp: boolean;
}

/**
 * Follows the events from the bus: folds, saves with the checkpoint, and only then announces. It
 * joins the bus before it catches up from the event store, so that no event is missed in between;
 * repeated events are ignored by their position.
 *
 * Members of the group share the partitions. A member that gets a partition continues from its
 * checkpoint, which the former member moved before it told the bus; a member that has lost one
 * without knowing it yet fails at that checkpoint and writes nothing.
 */
export async function followEvents(feed: Feed, trouble: Trouble, clock: () => number): Promise<Follower> {
  const closing = new AbortController();
  const inTurn = openTurns();
  const following: Following = {
    feed,
    trouble,
    inTurn,
    closing,
    clock,
    caughtUpTo: startPosition,
    gaps: new Map(),
    busy: undefined,
    isCaughtUp: false,
  };
  const caughtUp = Promise.withResolvers<void>();
  const hasPlace = Promise.withResolvers<void>();
  caughtUp.promise.catch(() => undefined);
  void inTurn(() => hasPlace.promise.then(() => begin(following))).then(caughtUp.resolve, caughtUp.reject);
  const consumer = await feed.eventBus.consume({
    topic: eventsTopic,
    group,
    from: "latest",
    batchSize: batchMax,
    handle: (records) => inTurn(() => handle(following, records)),
    onRevoked: () => void inTurn(async () => feed.versions.forEach(forget)),
    onRecordsLost: ({ partition }) => following.gaps.set(String(partition), "dropped"),
  });
  hasPlace.resolve();
  return {
    inTurn,
    caughtUp: caughtUp.promise,
    busy: () => following.busy,
    isCaughtUp: () => following.isCaughtUp,
    close: async () => {
      closing.abort();
      await consumer.stop();
      await inTurn(() => saveAll(following));
      feed.passed.close();
    },
  };
}

async function begin(following: Following): Promise<void> {
  const { feed, closing, trouble } = following;
  const work = () => catchUp(feed, { partitions: everyPartition(feed), announcesChanges: false, closing: closing.signal });
  await persistently(following, async () => {
    following.caughtUpTo = await untilAvailable(work, trouble, closing.signal);
  });
  // Quiet partitions too are saved as they are now, so that the next start need not read the log
  // again from their latest event.
  await saveAll(following);
  if (feed.partitions > 1) for (const fed of feed.versions) forget(fed);
  following.isCaughtUp = true;
}

const catchUpBackoff = { firstMs: 1_000, mostMs: 1_000 };

/** At the start no other process repeats the work, so it is retried until it is done. */
async function persistently({ closing, feed }: Following, work: () => Promise<void>): Promise<void> {
  const isPassing = (error: unknown): boolean => {
    if (closing.signal.aborted) return false;
    feed.log.error({ err: error }, "Catching up failed; it begins again.");
    return true;
  };
  await retry(work, { backoff: catchUpBackoff, isPassing, signal: closing.signal });
}

/** The bus repeats the batch when this rejects. */
async function handle(following: Following, records: readonly ConsumedRecord[]): Promise<void> {
  const { trouble, closing, clock } = following;
  closing.signal.throwIfAborted();
  const [first] = records;
  const { ce_position: position, ce_time: created } = first?.headers ?? {};
  following.busy = { partition: String(first?.partition), sinceMs: clock(), position, created };
  try {
    await untilAvailable(() => handleBatch(following, records), trouble, closing.signal);
  } catch (error) {
    if (!(error instanceof CheckpointConflict)) throw error;
    following.feed.log.warn({ err: error }, "The checkpoint is not where this process left it; what it knew is read again.");
    // Another process continued from there, or the read store was restored from a backup: then the
    // bus delivers too little.
    const partition = String(first?.partition);
    following.gaps.set(partition, following.gaps.get(partition) ?? "moved");
    throw error;
  } finally {
    following.busy = undefined;
  }
}

async function handleBatch(following: Following, records: readonly ConsumedRecord[]): Promise<void> {
  const { feed, gaps, closing } = following;
  const sealed = eventsIn(feed, records);
  const partition = String(records[0]?.partition);
  await fillGapBefore(following, records);
  const gap = gaps.get(partition);
  if (gap !== undefined) {
    await catchUp(feed, { partitions: [partition], announcesChanges: gap === "dropped", closing: closing.signal });
    gaps.delete(partition);
  }
  const position = sealed.at(-1)?.position;
  if (position === undefined) return;
  const events = knownEvents(feed, await feed.openEvents(sealed));
  const changes = await feedEvents(feed, partition, events, { position, repeatsAreChanges: true });
  await announce(feed, partition, position, changes, sealed);
}

/**
 * A relay that began on an empty bus tells every partition so; the first that is heard is enough
 * for all of them.
 */
async function fillGapBefore(following: Following, records: readonly ConsumedRecord[]): Promise<void> {
  const { feed, closing } = following;
  const begun = records.filter(isRelayBegun).map(({ headers }) => headers.ce_position ?? startPosition);
  const newest = begun.sort().at(-1);
  if (newest === undefined || newest <= following.caughtUpTo) return;
  const plan = { partitions: everyPartition(feed), announcesChanges: true, closing: closing.signal };
  following.caughtUpTo = await catchUp(feed, plan);
}

/**
 * Other records on the topic are counted and skipped: they must not block the events behind them.
 */
function eventsIn({ metrics, log }: Feed, records: readonly ConsumedRecord[]): RecordedEvent[] {
  return records.flatMap((record) => {
    if (isRelayBegun(record)) return [];
    const event = readEvent(record);
    if (event !== undefined) return [event];
    metrics.foreignRecords.inc({ topic: record.topic });
    log.error({ partition: record.partition, offset: record.offset }, "A record on the bus is no event and is passed over.");
    return [];
  });
}

/** What was not saved is read again at the next start. */
async function saveAll({ feed }: Following): Promise<void> {
  const save = (fed: FedVersion): Promise<void> =>
    saveCheckpoints(fed).catch((error: unknown) => {
      feed.log.warn({ err: error, projection: fed.projection.name }, "The last checkpoint was not saved.");
    });
  await Promise.all(feed.versions.map(save));
}
