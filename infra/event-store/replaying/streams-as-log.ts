import { type EventStore, EventStoreError, type Position, type RecordedEvent, startPosition } from "../event-store.ts";
import { positionOf } from "../position.ts";
import type { ReadableLog } from "./read-range.ts";

/** Some streams of a log, read like a log that has no others. */
export interface StreamsAsLog extends ReadableLog {
  /**
   * The position right before the first of the events that are later; undefined when there are none.
   * No earlier event of a stream may come after a later one.
   */
  positionBefore(isLater: (event: RecordedEvent) => boolean): Promise<Position | undefined>;
}

type StreamReader = Pick<EventStore, "readStream">;

/** Where the streams are read on after a position, so that the next page finds it without a search. */
interface Place {
  readonly after: Position;
  readonly revisions: ReadonlyMap<string, number>;
}

/**
 * Finds its way by the revisions of the streams, so that a page of a small room costs as little in a
 * large log as in a small one.
 */
export function streamsAsLog(store: StreamReader, streams: readonly string[]): StreamsAsLog {
  let place: Place = { after: startPosition, revisions: new Map(streams.map((stream) => [stream, 0])) };

  async function readAll({ after = startPosition, limit }: Parameters<ReadableLog["readAll"]>[0]): Promise<RecordedEvent[]> {
    const known = place.after === after ? place.revisions : undefined;
    const isLater = ({ position }: RecordedEvent): boolean => position > after;
    const revisions = new Map(
      await Promise.all(
        streams.map(async (stream) => [stream, known?.get(stream) ?? (await firstRevision(store, stream, isLater))] as const),
      ),
    );
    const found = await Promise.all(streams.map((stream) => readFrom(store, stream, revisions.get(stream) ?? 0, limit)));
    const page = found.flat().sort(inOrder).slice(0, limit);
    for (const { stream, revision } of page) revisions.set(stream, revision + 1);
    place = { after: page.at(-1)?.position ?? after, revisions };
    return page;
  }

  async function positionBefore(isLater: (event: RecordedEvent) => boolean): Promise<Position | undefined> {
    const first = await Promise.all(
      streams.map(async (stream) => (await readFrom(store, stream, await firstRevision(store, stream, isLater), 1))[0]),
    );
    const [earliest] = first.filter((event) => event !== undefined).sort(inOrder);
    return earliest && positionOf(BigInt(earliest.position) - 1n);
  }
  return { readAll, positionBefore };
}

const inOrder = (one: RecordedEvent, other: RecordedEvent): number => (one.position < other.position ? -1 : 1);

/** The revision of the first event of a stream that is later: found by halving. */
async function firstRevision(store: StreamReader, stream: string, isLater: (event: RecordedEvent) => boolean): Promise<number> {
  const [last] = await readStream(store, stream, { direction: "backwards", limit: 1 });
  if (last === undefined) return 0;
  if (!isLater(last)) return last.revision + 1;
  let [first, beyond] = [0, last.revision];
  while (first < beyond) {
    const middle = Math.floor((first + beyond) / 2);
    const [event] = await readFrom(store, stream, middle, 1);
    if (event !== undefined && !isLater(event)) first = event.revision + 1;
    else beyond = middle;
  }
  return first;
}

const readFrom = (store: StreamReader, stream: string, from: number, limit: number): Promise<RecordedEvent[]> =>
  readStream(store, stream, { from, limit });

/** A stream that nothing was written to yet has no events. */
async function readStream(
  store: StreamReader,
  stream: string,
  read: Parameters<StreamReader["readStream"]>[1],
): Promise<RecordedEvent[]> {
  try {
    return await store.readStream(stream, read);
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return [];
    throw error;
  }
}
