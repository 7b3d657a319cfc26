import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";

/**
 * How far a feed of several rooms was sent: for each partition of the bus the position up to which
 * everything was sent. Partitions are announced side by side, so one position for all of them would
 * leave out changes of a slower partition.
 */
export type Positions = readonly Position[];

export const positionsOf = (partitions: number, position: Position = startPosition): Positions =>
  Array.from({ length: partitions }, () => position);

/** The partition of everything in a room, or of one user's own data. */
export const partitionOf = (positions: Positions, id: string): number => partitionOfKey(id, positions.length);

/** The position up to which everything in this room was sent. */
export const positionFor = (positions: Positions, id: string): Position => positions[partitionOf(positions, id)] ?? startPosition;

export const withPosition = (positions: Positions, partition: number, position: Position): Positions =>
  positions.with(partition, position);

export const later = (one: Position, other: Position): Position => (one > other ? one : other);

export const latest = (one: Positions, other: Positions): Positions =>
  one.map((position, partition) => later(position, other[partition] ?? startPosition));

/** Whether no partition of the first is behind the second. */
export const hasReached = (one: Positions, other: Positions): boolean =>
  one.every((position, partition) => position >= (other[partition] ?? startPosition));

export const earliest = (positions: Positions): Position =>
  positions.reduce((one, other) => (one < other ? one : other), positions[0] ?? startPosition);

const shortened = (position: Position): string => (position === startPosition ? "" : BigInt(position).toString(16));

/** `<feed>:<position of each partition, hexadecimal>` */
export const positionsCursor = (feed: string, positions: Positions): string => `${feed}:${positions.map(shortened).join(".")}`;

/**
 * Returns undefined for a text that is not a cursor of this feed. The cursor may have been made
 * with another number of partitions.
 */
export function readPositions(feed: string, cursor: string): Positions | undefined {
  if (!cursor.startsWith(`${feed}:`)) return undefined;
  const parts = cursor.slice(feed.length + 1).split(".");
  if (!parts.every((part) => /^[0-9a-f]{0,16}$/.test(part))) return undefined;
  return parts.map((part) =>
    BigInt(`0x${part || "0"}`)
      .toString()
      .padStart(startPosition.length, "0"),
  );
}

type AnyCollection = Collection<{ readonly id: string }>;

/** For each partition, the position up to which the documents of a collection are saved. */
export async function savedPositions(
  readStore: ReadStore,
  { projection }: AnyCollection,
  partitions: number,
): Promise<Positions> {
  const version = await readStore.liveVersion(projection);
  if (version === undefined) return positionsOf(partitions);
  const places = Array.from({ length: partitions }, (_nothing, partition) =>
    readStore.checkpoint({ projection, version }, String(partition)),
  );
  return (await Promise.all(places)).map((position) => position ?? startPosition);
}

/**
 * For each partition, the position up to which the documents of all these collections are saved.
 */
export async function savedByAll(
  readStore: ReadStore,
  collections: readonly AnyCollection[],
  partitions: number,
): Promise<Positions> {
  const all = await Promise.all(collections.map((collection) => savedPositions(readStore, collection, partitions)));
  return positionsOf(partitions).map((start, partition) => earliest(all.map((positions) => positions[partition] ?? start)));
}

/**
 * For each partition, the position up to which the documents of any of these collections are saved:
 * no cursor leads past it.
 */
export async function savedByAny(
  readStore: ReadStore,
  collections: readonly AnyCollection[],
  partitions: number,
): Promise<Positions> {
  const all = await Promise.all(collections.map((collection) => savedPositions(readStore, collection, partitions)));
  return all.reduce(latest, positionsOf(partitions));
}
