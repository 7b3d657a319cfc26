import type { Consumer, EachBatchPayload, KafkaMessage } from "kafkajs";
import { BusUnavailable } from "../event-bus.ts";
import type { KafkaClient } from "./client.ts";
import { isExpulsion, isRebalance } from "./failure.ts";
import type { KafkaSettings } from "./settings.ts";
import { within } from "./within.ts";

/** The assigned partitions, until the next rebalance. */
export interface Assignment {
  readonly partitions: readonly number[];
  /** The offset of the next record to handle. */
  readonly positions: Map<number, bigint>;
  /** Partitions that wait until their rejected batch is retried. */
  readonly paused: Set<number>;
  /** The group waits for this member: it finishes its batch and takes no new one. */
  isEnding: boolean;
  /** Another member may have the partitions now: results for them are discarded. */
  isRevoked: boolean;
}

/** The fetched records of one partition, and the actions on it. */
export interface Fetched {
  readonly partition: number;
  readonly messages: readonly KafkaMessage[];
  readonly assignment: Assignment;
  /** The next fetch continues from here. */
  moveTo(offset: bigint): void;
  /** Restarts this partition at the position and drops the fetched records. */
  rewind(): void;
  commit(offset: bigint): Promise<void>;
  /** Fetches no records of this partition for that long. */
  pause(delayMs: number): void;
}

export interface MembershipPlan {
  /** Called once for each membership. */
  readonly groupId: () => string;
  readonly topic: string;
  /**
   * Where to continue in each assigned partition; `commit` stores offsets for the group. A
   * rejection ends the membership.
   */
  readonly startOffsets: (
    partitions: readonly number[],
    commit: (offsets: ReadonlyMap<number, bigint>) => Promise<void>,
  ) => Promise<ReadonlyMap<number, bigint>>;
  /** Never called twice at once; it does not reject. */
  readonly handle: (fetched: Fetched) => Promise<void>;
  readonly onRevoked: (partitions: readonly number[]) => void;
  /** Called when the membership has left; it does not reject. */
  readonly onLeft?: (groupId: string) => Promise<void>;
}

/** One membership of a consumer: from joining its group until it leaves, crashes or is ended. */
export interface Membership {
  /** Resolves when the first partitions were assigned and their positions are known. */
  readonly joined: Promise<void>;
  /** Resolves with the failure, or with undefined after `stop`. */
  readonly ended: Promise<Error | undefined>;
  assignment(): Assignment | undefined;
  /** How many batches were handled so far, and whether one is running. */
  activity(): { readonly handled: number; readonly isHandling: boolean };
  /** Ends it from outside, for example when it makes no progress. */
  fail(error: Error): void;
  /** Lets the running batch finish, and leaves the group. */
  stop(): Promise<void>;
}

const fetchSizeMaxBytes = 1024 * 1024;
const fetchSizeTotalMaxBytes = 10 * 1024 * 1024;
const leaveTimeoutMs = 5_000;

interface Life {
  readonly client: KafkaClient;
  readonly consumer: Consumer;
  readonly groupId: string;
  readonly plan: MembershipPlan;
  readonly settings: KafkaSettings;
  readonly joined: PromiseWithResolvers<void>;
  readonly ended: PromiseWithResolvers<Error | undefined>;
  assignment: Assignment | undefined;
  handling: Promise<void> | undefined;
  handled: number;
  isOver: boolean;
}

export function openMembership(client: KafkaClient, plan: MembershipPlan, settings: KafkaSettings): Membership {
  const groupId = plan.groupId();
  const consumer = client.kafka.consumer({
    groupId,
    sessionTimeout: settings.sessionTimeoutMs,
    rebalanceTimeout: settings.rebalanceTimeoutMs,
    heartbeatInterval: settings.heartbeatEveryMs,
    maxWaitTimeInMs: settings.fetchWaitMs,
    minBytes: 1,
    maxBytesPerPartition: fetchSizeMaxBytes,
    maxBytes: fetchSizeTotalMaxBytes,
    allowAutoTopicCreation: false,
    // Our caller opens the next membership: kafkajs would restart by itself only after some of the
    // errors.
    retry: { restartOnFailure: async () => false },
  });
  const life: Life = {
    client,
    consumer,
    groupId,
    plan,
    settings,
    joined: Promise.withResolvers(),
    ended: Promise.withResolvers(),
    assignment: undefined,
    handling: undefined,
    handled: 0,
    isOver: false,
  };
  life.joined.promise.catch(() => {});
  listen(life);
  run(life).catch((error: unknown) => fail(life, error));
  return {
    joined: life.joined.promise,
    ended: life.ended.promise,
    assignment: () => life.assignment,
    activity: () => ({ handled: life.handled, isHandling: life.handling !== undefined }),
    fail: (error) => fail(life, error),
    stop: () => stop(life),
  };
}

function listen(life: Life): void {
  const { consumer, client, plan } = life;
  const { GROUP_JOIN, REBALANCING, CRASH, REQUEST_TIMEOUT } = consumer.events;
  consumer.on(REBALANCING, () => revoke(life));
  consumer.on(GROUP_JOIN, ({ payload }) => begin(life, payload.memberAssignment[plan.topic] ?? []));
  consumer.on(CRASH, ({ payload }) => fail(life, payload.error));
  consumer.on(REQUEST_TIMEOUT, ({ payload }) => client.breakConnections(payload.broker));
}

async function run(life: Life): Promise<void> {
  const { consumer, plan } = life;
  await consumer.connect();
  await consumer.subscribe({ topics: [plan.topic], fromBeginning: true });
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: (payload) => take(life, payload) });
}

/**
 * kafkajs calls this before its first fetch, so no record is fetched until the positions are known.
 */
function begin(life: Life, partitions: readonly number[]): void {
  revoke(life);
  if (life.isOver) return;
  const assignment: Assignment = {
    partitions: [...partitions],
    positions: new Map(),
    paused: new Set(partitions),
    isEnding: false,
    isRevoked: false,
  };
  life.assignment = assignment;
  life.consumer.pause([{ topic: life.plan.topic, partitions: [...partitions] }]);
  const late = () => new BusUnavailable("The group's offsets were not known in time.");
  within(prepare(life, assignment), preparationMaxMs(life), late).catch((error: unknown) => {
    if (!assignment.isRevoked) fail(life, error);
  });
}

/** Several questions to the cluster, of which the commit of new offsets has no time limit in kafkajs. */
const preparationMaxMs = ({ settings }: Life): number => 3 * settings.askTimeoutMs;

async function prepare(life: Life, assignment: Assignment): Promise<void> {
  const { consumer, plan, joined } = life;
  const { topic } = plan;
  const offsets = await plan.startOffsets(assignment.partitions, async (committed) => {
    if (assignment.isRevoked) return;
    const entries = [...committed].map(([partition, offset]) => ({ topic, partition, offset: String(offset) }));
    await consumer.commitOffsets(entries);
  });
  if (assignment.isRevoked || life.isOver) return;
  for (const [partition, offset] of offsets) {
    assignment.positions.set(partition, offset);
    consumer.seek({ topic, partition, offset: String(offset) });
  }
  assignment.paused.clear();
  consumer.resume([{ topic, partitions: [...assignment.partitions] }]);
  joined.resolve();
}

function revoke(life: Life): void {
  const { assignment, plan } = life;
  if (assignment === undefined || assignment.isRevoked) return;
  assignment.isEnding = true;
  assignment.isRevoked = true;
  plan.onRevoked(assignment.partitions);
}

async function take(life: Life, payload: EachBatchPayload): Promise<void> {
  const { assignment } = life;
  if (assignment === undefined || assignment.isEnding || life.isOver) return;
  const heartbeats = setInterval(() => void keepAlive(life, assignment, payload), life.settings.heartbeatEveryMs);
  life.handling = life.plan.handle(fetchedOf(life, assignment, payload));
  try {
    await life.handling;
    life.handled += 1;
  } finally {
    clearInterval(heartbeats);
    life.handling = undefined;
  }
}

/** kafkajs sends heartbeats between fetches, but not while a batch is handled. */
async function keepAlive(life: Life, assignment: Assignment, payload: EachBatchPayload): Promise<void> {
  try {
    await payload.heartbeat();
  } catch (error) {
    note(life, assignment, error);
  }
}

function note(life: Life, assignment: Assignment, error: unknown): void {
  if (isRebalance(error)) assignment.isEnding = true;
  if (isExpulsion(error) && life.assignment === assignment) revoke(life);
}

function fetchedOf(life: Life, assignment: Assignment, { batch, ...payload }: EachBatchPayload): Fetched {
  const { consumer, plan } = life;
  const { topic } = plan;
  const { partition } = batch;
  const isCurrent = (): boolean => !assignment.isRevoked && !life.isOver;
  return {
    partition,
    messages: batch.messages,
    assignment,
    moveTo(offset) {
      assignment.positions.set(partition, offset);
      payload.resolveOffset(String(offset - 1n));
    },
    rewind() {
      const position = assignment.positions.get(partition);
      if (isCurrent() && position !== undefined) consumer.seek({ topic, partition, offset: String(position) });
    },
    async commit(offset) {
      try {
        const topics = [{ topic, partitions: [{ partition, offset: String(offset) }] }];
        const late = () => new BusUnavailable("The offset was not committed in time.");
        // A lost answer would otherwise block the batch, and with it the consumer.
        await within(payload.commitOffsetsIfNecessary({ topics }), life.settings.askTimeoutMs, late);
      } catch (error) {
        note(life, assignment, error);
        if (!isRebalance(error)) throw error;
      }
    },
    pause(delayMs) {
      assignment.paused.add(partition);
      consumer.pause([{ topic, partitions: [partition] }]);
      const timer = setTimeout(() => {
        if (!isCurrent()) return;
        assignment.paused.delete(partition);
        consumer.resume([{ topic, partitions: [partition] }]);
      }, delayMs);
      timer.unref();
    },
  };
}

function fail(life: Life, error: unknown): void {
  if (life.isOver) return;
  life.isOver = true;
  revoke(life);
  const reason = error instanceof Error ? error : new Error(String(error));
  life.joined.reject(reason);
  life.ended.resolve(reason);
  void leave(life);
}

async function stop(life: Life): Promise<void> {
  if (life.assignment !== undefined) life.assignment.isEnding = true;
  await life.handling;
  life.isOver = true;
  await leave(life);
  revoke(life);
  life.joined.reject(new BusUnavailable("The event bus is closed."));
  life.ended.resolve(undefined);
}

async function leave({ consumer, client, plan, groupId }: Life): Promise<void> {
  await within(consumer.disconnect(), leaveTimeoutMs, () => new BusUnavailable("")).catch(() => {});
  client.abandon();
  await plan.onLeft?.(groupId);
}
