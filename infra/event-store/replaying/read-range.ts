import { type EventStore, type Position, type RecordedEvent, startPosition } from "../event-store.ts";

/** What the past is read from: a whole log, or some of its streams. */
export type ReadableLog = Pick<EventStore, "readAll">;

/** A part of the log, in its order. */
export interface LogRange {
  /** Exclusive; by default from the first event on. */
  readonly after?: Position | undefined;
  /** Inclusive; by default to the end, wherever it is when the reader comes there. */
  readonly until?: Position | undefined;
  /** Only streams whose name begins with one of these. */
  readonly streamPrefixes?: readonly string[];
  /** Only events that were stored at this time or later, ISO 8601. */
  readonly since?: string | undefined;
  /** Only events that were stored before this time, ISO 8601. */
  readonly before?: string | undefined;
}

/** Some events in the order of the log. */
export interface LogPage {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here was read. */
  readonly position: Position;
  /** Whether nothing of the range follows. */
  readonly isLast: boolean;
}

const pageMax = 500;

/**
 * The next page of a part of the log, as it was written: what happened later changes nothing in it.
 * Everything that plays the past again reads it by this function.
 */
export async function readLogPage(log: ReadableLog, range: LogRange, limit = pageMax): Promise<LogPage> {
  const { after = startPosition, until, streamPrefixes, since = "", before } = range;
  const page = await log.readAll({ after, limit, ...(streamPrefixes && { streamPrefixes }) });
  const within = until === undefined ? page : page.filter(({ position }) => position <= until);
  const isLast = page.length < limit || within.length < page.length || page.at(-1)?.position === until;
  const isAsked = ({ created }: RecordedEvent): boolean => created >= since && (before === undefined || created < before);
  const position = (isLast ? until : undefined) ?? page.at(-1)?.position ?? after;
  return { events: within.filter(isAsked), position, isLast };
}

/** All pages of a part of the log, from its beginning. */
export async function* readRange(log: ReadableLog, range: LogRange, limit = pageMax): AsyncGenerator<LogPage, void> {
  let { after = startPosition } = range;
  for (let isLast = range.until !== undefined && after >= range.until; !isLast; ) {
    const page = await readLogPage(log, { ...range, after }, limit);
    yield page;
    ({ position: after, isLast } = page);
  }
}
