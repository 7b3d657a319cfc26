import {
  endedStream,
  endsAnew,
  expectationHolds,
  isResend,
  isThere,
  type StreamState,
  streamNotFound,
  streamTombstoned,
  unwrittenStream,
  wrongExpectedRevision,
} from "../append-rules.ts";
import { type EncodedEvent, encodeAppend, refuseReservedStream } from "../event-encoding.ts";
import {
  type AllRead,
  type AppendResult,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type Position,
  type RecordedEvent,
  type StreamRead,
  type StreamRetention,
} from "../event-store.ts";
import { placeOf, positionOf } from "../position.ts";
import { askedRevisions, requireLimit, visibleFromMs, visibleRevisions } from "../stream-retention.ts";
import { type LiveTail, openLiveTail } from "../subscriptions/live-tail.ts";
import { hasPrefix, type Scan } from "../subscriptions/log-reader.ts";
import { subscribeToAll } from "../subscriptions/subscribe-to-all.ts";

interface MemoryStream {
  state: StreamState;
  retention: StreamRetention;
  readonly events: RecordedEvent[];
  readonly revisionById: Map<string, number>;
}

interface MemoryLog {
  readonly events: RecordedEvent[];
  readonly streams: Map<string, MemoryStream>;
  readonly tail: LiveTail;
}

/** An event store for tests: it answers like the durable ones and ends with the process. */
export function openMemoryEventStore(): EventStore {
  const log: MemoryLog = { events: [], streams: new Map(), tail: openLiveTail() };
  const { tail } = log;
  const scan = (after: Position, rows: number, prefixes: readonly string[] | undefined): Scan =>
    scanLog(log, after, rows, prefixes);

  const whileOpen = async <Result>(act: () => Result): Promise<Result> => {
    if (tail.isClosed) throw new EventStoreError("StoreClosed", "The event store was closed.");
    return act();
  };

  return {
    append: (stream, events, expected) => whileOpen(() => append(log, stream, encodeAppend(stream, events), expected)),
    readStream: (stream, read) => whileOpen(() => readStream(log, stream, read)),
    readAll: (read) => whileOpen(() => readAll(log, read)),
    lastPosition: () => whileOpen(() => positionOf(log.events.length)),
    subscribeToAll: (options) => subscribeToAll({ scan, tail }, options),
    setRetention: (stream, retention) =>
      whileOpen(() => {
        refuseReservedStream(stream);
        streamOf(log, stream).retention = retention;
      }),
    deleteStream: (stream, expected) => whileOpen(() => endStream(log, stream, expected, "deleted")),
    tombstoneStream: (stream, expected) => whileOpen(() => endStream(log, stream, expected, "tombstoned")),
    close: async () => tail.close(),
  };
}

function streamOf(log: MemoryLog, name: string): MemoryStream {
  const known = log.streams.get(name);
  if (known) return known;
  const fresh = { state: unwrittenStream, retention: {}, events: [], revisionById: new Map() };
  log.streams.set(name, fresh);
  return fresh;
}

function append(log: MemoryLog, name: string, encoded: EncodedEvent[], expected: ExpectedRevision): AppendResult {
  const stream = streamOf(log, name);
  if (stream.state.standing === "tombstoned") throw streamTombstoned(name);
  const known = encoded.map((event) => stream.revisionById.get(event.id));
  if (known.every((revision) => revision === undefined) && expectationHolds(expected, stream.state)) {
    const recorded = encoded.map((event) => record(log, name, stream, event));
    log.tail.publish(recorded, 0);
    return resultOf(recorded.at(-1));
  }
  const first = known[0];
  const isSame = first !== undefined && known.every((revision, index) => revision === first + index);
  if (!isSame || !isResend(expected, stream.state, first)) throw wrongExpectedRevision(name, expected, stream.state);
  return resultOf(stream.events[first + known.length - 1]);
}

function record(log: MemoryLog, name: string, stream: MemoryStream, encoded: EncodedEvent): RecordedEvent {
  const event: RecordedEvent = {
    stream: name,
    revision: stream.events.length,
    position: positionOf(log.events.length + 1),
    id: encoded.id,
    type: encoded.type,
    data: JSON.parse(encoded.data),
    metadata: JSON.parse(encoded.metadata),
    created: new Date().toISOString(),
  };
  log.events.push(event);
  stream.events.push(event);
  stream.revisionById.set(event.id, event.revision);
  stream.state = { ...stream.state, revision: event.revision, standing: "live" };
  return event;
}

function resultOf(event: RecordedEvent | undefined): AppendResult {
  if (!event) throw new Error("An append without an event came through.");
  return { revision: event.revision, position: event.position };
}

function readStream(log: MemoryLog, name: string, read: StreamRead): RecordedEvent[] {
  requireLimit(read.limit);
  const stream = log.streams.get(name);
  if (stream?.state.standing === "tombstoned") throw streamTombstoned(name);
  if (!stream || !isThere(stream.state)) throw streamNotFound(name);
  const { first, last } = askedRevisions(read, visibleRevisions(stream.state, stream.retention));
  const fromMs = visibleFromMs(stream.retention, Date.now());
  const shown = stream.events.slice(first, last + 1).filter((event) => Date.parse(event.created) >= fromMs);
  return (read.direction === "backwards" ? shown.reverse() : shown).slice(0, read.limit);
}

function readAll(log: MemoryLog, read: AllRead): RecordedEvent[] {
  requireLimit(read.limit);
  const isWanted = (event: RecordedEvent): boolean => hasPrefix(event.stream, read.streamPrefixes);
  const place = read.after === undefined ? undefined : placeOf(read.after);
  if (read.direction === "backwards") {
    const before = place === undefined ? log.events : log.events.slice(0, Math.max(0, place - 1));
    return before.filter(isWanted).reverse().slice(0, read.limit);
  }
  const after = log.events.slice(place ?? 0);
  return after.filter(isWanted).slice(0, read.limit);
}

function scanLog(log: MemoryLog, after: Position, rows: number, prefixes: readonly string[] | undefined): Scan {
  const seen = log.events.slice(placeOf(after), placeOf(after) + rows);
  const events = seen.filter((event) => hasPrefix(event.stream, prefixes));
  return { events, position: seen.at(-1)?.position ?? after, isAtEnd: seen.length < rows };
}

function endStream(log: MemoryLog, name: string, expected: ExpectedRevision, standing: "deleted" | "tombstoned"): void {
  refuseReservedStream(name);
  const stream = streamOf(log, name);
  if (endsAnew(name, expected, stream.state, standing)) stream.state = endedStream(stream.state, standing);
}
