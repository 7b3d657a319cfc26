import { type EventStore, type Position, type RecordedEvent, startPosition } from "../event-store.ts";

/** A part of the log, in its order. */
export interface LogRange {
  /** Exclusive; by default from the first event on. */
  readonly after?: Position | undefined;
  /** Inclusive. */
  readonly until: Position;
  /** Only streams whose name begins with one of these. */
  readonly streamPrefixes?: readonly string[];
  /** Only events that were stored at this time or later, ISO 8601. */
  readonly since?: string | undefined;
  /** Only events that were stored before this time, ISO 8601. */
  readonly before?: string | undefined;
}

/** Some events in the order of the log, and the position up to which everything was read. */
export interface RangePage {
  readonly events: readonly RecordedEvent[];
  readonly position: Position;
}

const pageMax = 500;

/**
 * Reads a part of the log from the beginning, a page at a time, as it was written: what happened
 * later changes nothing in it. All that plays the past again reads it by this function.
 */
export async function* readRange(store: Pick<EventStore, "readAll">, range: LogRange): AsyncGenerator<RangePage> {
  const { until, streamPrefixes, since = "", before } = range;
  for (let after = range.after ?? startPosition; after < until; ) {
    const page = await store.readAll({ after, limit: pageMax, ...(streamPrefixes && { streamPrefixes }) });
    const within = page.filter(({ position }) => position <= until);
    // Nothing follows that is asked for, so everything up to the end was read.
    after = page.length < pageMax || within.length < page.length ? until : (page.at(-1)?.position ?? until);
    const isAsked = ({ created }: RecordedEvent): boolean => created >= since && (before === undefined || created < before);
    yield { events: within.filter(isAsked), position: after };
  }
}
