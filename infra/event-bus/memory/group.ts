import { setImmediate as nextTurn } from "node:timers/promises";
import { pauseAfter } from "../../retry.ts";
import type { ConsumeOptions } from "../event-bus.ts";
import { type MemoryTopic, type PartitionLog, readRecords } from "./topic.ts";

/**
 * A failure between the bus and a consumer: no caller waits for it, so it goes to the owner of the
 * bus.
 */
export interface BusTrouble {
  readonly topic: string;
  readonly group: string;
  readonly partition: number;
  /** How often in a row the batch failed. */
  readonly attempts: number;
  readonly error: unknown;
}

export interface GroupSettings {
  readonly retryDelayMs: number;
  readonly retryDelayMaxMs: number;
  readonly onTrouble: (trouble: BusTrouble) => void;
}

export interface MemoryGroup {
  readonly name: string;
  readonly topic: MemoryTopic;
  readonly settings: GroupSettings;
  readonly lanes: readonly Lane[];
  members: readonly Member[];
}

/** A group's progress in one partition. */
interface Lane {
  readonly log: PartitionLog;
  /** The offset of the next record to handle. */
  committed: number;
  /** The member that the assignment names; `holder` keeps the lane until its batch is done. */
  assigned: Member | undefined;
  holder: Member | undefined;
  isHandling: boolean;
  attempts: number;
  retry: NodeJS.Timeout | undefined;
}

interface Member {
  readonly options: ConsumeOptions;
  /** Lanes with records to handle, the longest waiting first. */
  readonly ready: Set<Lane>;
  isPumping: boolean;
  /** Called when no batch is running; set by `leaveGroup`. */
  onIdle: (() => void) | undefined;
}

/**
 * After this many records a member lets timers and sockets run, so that a long backlog delays
 * nothing else.
 */
const recordsPerTurn = 1000;

export function createGroup(topic: MemoryTopic, name: string, from: "earliest" | "latest", settings: GroupSettings): MemoryGroup {
  const lanes = topic.logs.map((log) => ({
    log,
    committed: from === "earliest" ? log.firstOffset : log.nextOffset,
    assigned: undefined,
    holder: undefined,
    isHandling: false,
    attempts: 0,
    retry: undefined,
  }));
  return { name, topic, settings, lanes, members: [] };
}

export function joinGroup(group: MemoryGroup, options: ConsumeOptions): Member {
  const member: Member = { options, ready: new Set(), isPumping: false, onIdle: undefined };
  group.members = [...group.members, member];
  rebalance(group);
  return member;
}

/** Resolves when the member's running batch is done and its partitions belong to others. */
export async function leaveGroup(group: MemoryGroup, member: Member): Promise<void> {
  if (!group.members.includes(member)) return;
  group.members = group.members.filter((other) => other !== member);
  rebalance(group);
  if (!group.lanes.some((lane) => lane.holder === member)) return;
  await new Promise<void>((resolve) => {
    member.onIdle = resolve;
  });
}

/** Called after records were appended to the partition. */
export function wakeGroup(group: MemoryGroup, partition: number): void {
  const lane = group.lanes[partition];
  if (lane !== undefined) wake(group, lane);
}

/** The first offset that the group has not handled. */
export function committedOffset(group: MemoryGroup, partition: number): number {
  return group.lanes[partition]?.committed ?? 0;
}

/** Distributes the partitions evenly and moves as few of them as possible. */
function rebalance(group: MemoryGroup): void {
  const share = Math.floor(group.lanes.length / Math.max(1, group.members.length));
  let sharesWithOneMore = group.lanes.length % Math.max(1, group.members.length);
  const held = new Map(group.members.map((member) => [member, 0]));
  const orphans: Lane[] = [];
  for (const lane of group.lanes) {
    const count = lane.assigned === undefined ? undefined : held.get(lane.assigned);
    const mayKeep = count !== undefined && (count < share || (count === share && sharesWithOneMore > 0));
    if (lane.assigned === undefined || !mayKeep) {
      orphans.push(lane);
      continue;
    }
    if (count === share) sharesWithOneMore -= 1;
    held.set(lane.assigned, count + 1);
  }
  for (const lane of orphans) {
    const least = [...held].sort(([, one], [, other]) => one - other)[0];
    lane.assigned = least?.[0];
    if (least !== undefined) held.set(least[0], least[1] + 1);
  }
  handOver(
    group,
    group.lanes.filter((lane) => lane.assigned !== lane.holder && !lane.isHandling),
  );
}

/**
 * Gives lanes without a running batch to their assigned members, after telling those who lose them.
 */
function handOver(group: MemoryGroup, lanes: readonly Lane[]): void {
  const revoked = new Map<Member, number[]>();
  for (const lane of lanes) {
    if (lane.holder !== undefined) {
      lane.holder.ready.delete(lane);
      revoked.set(lane.holder, [...(revoked.get(lane.holder) ?? []), lane.log.partition]);
    }
    lane.holder = lane.assigned;
    clearTimeout(lane.retry);
    lane.retry = undefined;
  }
  for (const [member, partitions] of revoked) {
    if (group.members.includes(member)) tellRevoked(group, member, partitions);
    else if (!group.lanes.some((lane) => lane.holder === member)) member.onIdle?.();
  }
  for (const lane of lanes) wake(group, lane);
}

function tellRevoked(group: MemoryGroup, member: Member, partitions: readonly number[]): void {
  try {
    member.options.onRevoked?.(partitions);
  } catch (error) {
    report(group, partitions[0] ?? 0, 0, error);
  }
}

function wake(group: MemoryGroup, lane: Lane): void {
  const member = lane.holder;
  if (member === undefined || lane.isHandling || lane.retry !== undefined || lane.committed >= lane.log.nextOffset) return;
  member.ready.add(lane);
  if (member.isPumping) return;
  member.isPumping = true;
  // A microtask runs within the publisher's tick, and late enough to take all its records in one
  // batch.
  queueMicrotask(() => void pump(group, member));
}

async function pump(group: MemoryGroup, member: Member): Promise<void> {
  let handled = 0;
  for (let lane = takeFirst(member.ready); lane !== undefined; lane = takeFirst(member.ready)) {
    handled += await handleBatch(group, member, lane);
    if (handled < recordsPerTurn) continue;
    handled = 0;
    await nextTurn();
  }
  member.isPumping = false;
}

function takeFirst(lanes: Set<Lane>): Lane | undefined {
  const [first] = lanes;
  if (first !== undefined) lanes.delete(first);
  return first;
}

/** Returns how many records were in the batch. */
async function handleBatch(group: MemoryGroup, member: Member, lane: Lane): Promise<number> {
  lane.isHandling = true;
  skipLostRecords(group, member, lane);
  const batch = readRecords(lane.log, lane.committed, member.options.batchSize);
  try {
    await member.options.handle(batch);
    lane.committed += batch.length;
    lane.attempts = 0;
  } catch (error) {
    retryLater(group, lane, error);
  }
  lane.isHandling = false;
  if (lane.assigned === member) wake(group, lane);
  else handOver(group, [lane]);
  return batch.length;
}

function skipLostRecords(group: MemoryGroup, member: Member, lane: Lane): void {
  const { partition, firstOffset } = lane.log;
  if (lane.committed >= firstOffset) return;
  const lost = { topic: group.topic.name, partition, from: BigInt(lane.committed), to: BigInt(firstOffset) };
  lane.committed = firstOffset;
  const what = `Records ${lost.from} to ${lost.to - 1n} were dropped before the group read them.`;
  report(group, partition, 0, new Error(what));
  try {
    member.options.onRecordsLost?.(lost);
  } catch (error) {
    report(group, partition, 0, error);
  }
}

function retryLater(group: MemoryGroup, lane: Lane, error: unknown): void {
  lane.attempts += 1;
  const { retryDelayMs, retryDelayMaxMs } = group.settings;
  const delayMs = pauseAfter(lane.attempts, { firstMs: retryDelayMs, mostMs: retryDelayMaxMs });
  lane.retry = setTimeout(() => {
    lane.retry = undefined;
    wake(group, lane);
  }, delayMs);
  report(group, lane.log.partition, lane.attempts, error);
}

function report(group: MemoryGroup, partition: number, attempts: number, error: unknown): void {
  group.settings.onTrouble({ topic: group.topic.name, group: group.name, partition, attempts, error });
}

export type { Member };
