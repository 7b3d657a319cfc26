import { BACKWARDS, END, FORWARDS, START } from "@eventstore/db-client";
import { type AllRead, type Position, type RecordedEvent, type StreamRead, startPosition } from "../event-store.ts";
import { requireLimit } from "../stream-retention.ts";
import { hasPrefix } from "../subscriptions/log-reader.ts";
import type { EventstoredbConnection } from "./connection.ts";
import { lastPlace, placeOf, recordedEvents } from "./events.ts";

/** The results of one call to the server. */
const pageEvents = 1000;

/**
 * Runs one page's call; rejects it when it takes too long. `cancel` ends a call whose answer is not
 * awaited.
 */
export type RunPage = <Page>(
  act: (connection: EventstoredbConnection, onCancel: (cancel: () => void) => void) => Promise<Page>,
) => Promise<Page>;

type Resolved = Parameters<typeof recordedEvents>[0][number];

interface PageStream extends AsyncIterable<Resolved> {
  cancel(): Promise<void>;
}

interface StreamPage {
  readonly from: bigint | typeof START | typeof END;
  readonly direction: typeof FORWARDS | typeof BACKWARDS;
  readonly limit: number;
}

export async function readEventstoredbStream(run: RunPage, stream: string, read: StreamRead): Promise<RecordedEvent[]> {
  requireLimit(read.limit);
  const page = (asked: StreamPage): Promise<RecordedEvent[]> => readStreamPage(run, stream, asked);
  const forwards = read.direction !== "backwards";
  const from = read.from ?? (forwards ? "start" : "end");
  // The server is asked for one event when none is wanted, so that a missing stream is reported.
  if (read.limit === 0 || (forwards && from === "end")) {
    await page({ from: END, direction: BACKWARDS, limit: 1 });
    return [];
  }
  // The first shown event, which need not be the one that the server calls the start.
  if (!forwards && from === "start") return page({ from: START, direction: FORWARDS, limit: 1 });
  return readStreamPages(page, read.limit, typeof from === "number" ? BigInt(from) : forwards ? START : END, forwards);
}

async function readStreamPages(
  page: (asked: StreamPage) => Promise<RecordedEvent[]>,
  limit: number,
  first: StreamPage["from"],
  forwards: boolean,
): Promise<RecordedEvent[]> {
  const direction = forwards ? FORWARDS : BACKWARDS;
  const events: RecordedEvent[] = [];
  for (let from = first; events.length < limit; ) {
    const wanted = Math.min(pageEvents, limit - events.length);
    const read = await page({ from, direction, limit: wanted });
    events.push(...read);
    const last = read.at(-1);
    if (!last || read.length < wanted || (!forwards && last.revision === 0)) break;
    from = BigInt(last.revision + (forwards ? 1 : -1));
  }
  return events;
}

function readStreamPage(run: RunPage, stream: string, { from, direction, limit }: StreamPage): Promise<RecordedEvent[]> {
  return run(async (connection, onCancel) => {
    const options = { fromRevision: from, direction, maxCount: limit };
    return recordedEvents(await collect(connection.readStream(stream, options, { highWaterMark: limit }), onCancel));
  });
}

/**
 * The log in pages. The server's own events and other streams are filtered here, as the client
 * cannot ask for less.
 */
export async function readAllOfEventstoredb(run: RunPage, read: AllRead): Promise<RecordedEvent[]> {
  requireLimit(read.limit);
  const forwards = read.direction !== "backwards";
  const events: RecordedEvent[] = [];
  let after = read.after;
  while (events.length < read.limit) {
    const asked = read.streamPrefixes === undefined ? Math.min(pageEvents, read.limit - events.length + 1) : pageEvents;
    const { found, last, isFull } = await readAllPage(run, after, forwards, asked);
    for (const event of found) {
      if (events.length === read.limit) break;
      if (hasPrefix(event.stream, read.streamPrefixes)) events.push(event);
    }
    if (!isFull || last === undefined || last === after) break;
    after = last;
  }
  return events;
}

interface AllPage {
  readonly found: readonly RecordedEvent[];
  readonly last: Position | undefined;
  /** Whether there may be more. */
  readonly isFull: boolean;
}

async function readAllPage(run: RunPage, after: Position | undefined, forwards: boolean, limit: number): Promise<AllPage> {
  if (!forwards && after === startPosition) return { found: [], last: undefined, isFull: false };
  const fromStart = after === undefined || after === startPosition;
  const from = fromStart ? (forwards ? START : END) : placeOf(after);
  const direction = forwards ? FORWARDS : BACKWARDS;
  const resolved = await run((connection, onCancel) =>
    collect(connection.readAll({ fromPosition: from, direction, maxCount: limit }, { highWaterMark: limit }), onCancel),
  );
  // Forwards, the server includes the given position.
  const isNew = (event: RecordedEvent): boolean =>
    after === undefined || (forwards ? event.position > after : event.position < after);
  return { found: recordedEvents(resolved).filter(isNew), last: lastPlace(resolved), isFull: resolved.length === limit };
}

/** Our newest event; the server may have written any number of its own since. */
export async function lastPositionOfEventstoredb(run: RunPage): Promise<Position> {
  const [last] = await readAllOfEventstoredb(run, { direction: "backwards", limit: 1 });
  return last?.position ?? startPosition;
}

async function collect(page: PageStream, onCancel: (cancel: () => void) => void): Promise<Resolved[]> {
  onCancel(() => void page.cancel().catch(() => undefined));
  const resolved: Resolved[] = [];
  for await (const event of page) resolved.push(event);
  return resolved;
}
