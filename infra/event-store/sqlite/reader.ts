import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import { setImmediate as othersTurn } from "node:timers/promises";
import { limitBy } from "../../stores/sqlite-limit.ts";
import { isThere, streamNotFound, streamTombstoned } from "../append-rules.ts";
import {
  type AllRead,
  EventStoreError,
  type Position,
  type RecordedEvent,
  type StreamRead,
  type StreamRetention,
} from "../event-store.ts";
import { placeOf, positionOf } from "../position.ts";
import { askedRevisions, requireLimit, visibleFromMs, visibleRevisions } from "../stream-retention.ts";
import { hasPrefix, type Scan } from "../subscriptions/log-reader.ts";
import { openRowDecoder, type RowDecoder, rowColumns } from "./rows.ts";
import { stateOf } from "./stream-table.ts";

/** The most rows read before other work gets its turn: about 10 ms. */
const pageRowsMax = 5000;

/**
 * Reads on their own connection in the calling thread: SQLite's WAL lets them run beside the
 * writer.
 */
export interface SqliteReader {
  readStream(stream: string, read: StreamRead): RecordedEvent[];
  readAll(read: AllRead): Promise<RecordedEvent[]>;
  scan(after: Position, rows: number, streamPrefixes: readonly string[] | undefined): Scan;
  lastPosition(): Position;
}

interface Reading {
  readonly database: DatabaseSync;
  readonly stream: StatementSync;
  readonly streamForwards: StatementSync;
  readonly streamBackwards: StatementSync;
  readonly allForwards: StatementSync;
  readonly allBackwards: StatementSync;
  readonly decoder: RowDecoder;
}

export function openSqliteReader(database: DatabaseSync): SqliteReader {
  const last = database.prepare("SELECT max(position) AS position FROM events");
  const reading = prepareReading(database);
  return {
    readStream: (stream, read) => readStream(reading, stream, read),
    readAll: (read) => readAll(reading, read),
    scan: (after, rows, prefixes) => scan(reading, reading.allForwards, placeOf(after), rows, prefixes),
    lastPosition: () => positionOf(Number(last.get()?.position ?? 0)),
  };
}

function prepareReading(database: DatabaseSync): Reading {
  const rows = (where: string): StatementSync => {
    const statement = database.prepare(`SELECT ${rowColumns} FROM events WHERE ${where} ${limitBy("?")}`);
    statement.setReturnArrays(true);
    return statement;
  };
  const inStream = "stream_id = ? AND revision BETWEEN ? AND ? AND created >= ? ORDER BY revision";
  return {
    database,
    stream: database.prepare("SELECT * FROM streams WHERE name = ?"),
    streamForwards: rows(inStream),
    streamBackwards: rows(`${inStream} DESC`),
    allForwards: rows("position > ? ORDER BY position"),
    allBackwards: rows("position < ? ORDER BY position DESC"),
    decoder: openRowDecoder(database),
  };
}

function readStream(reading: Reading, name: string, read: StreamRead): RecordedEvent[] {
  requireLimit(read.limit);
  const row = reading.stream.get(name);
  if (!row) throw streamNotFound(name);
  const state = stateOf(row);
  if (state.standing === "tombstoned") throw streamTombstoned(name);
  if (!isThere(state)) throw streamNotFound(name);
  const retention = retentionOf(row);
  const { first, last } = askedRevisions(read, visibleRevisions(state, retention));
  const statement = read.direction === "backwards" ? reading.streamBackwards : reading.streamForwards;
  const rows = statement.all(Number(row.id), first, last, visibleFromMs(retention, Date.now()), read.limit);
  return rows.map((found) => reading.decoder.decode(found, name));
}

function retentionOf(row: Record<string, SQLOutputValue>): StreamRetention {
  const orNone = (value: SQLOutputValue | undefined): number | undefined => (typeof value === "number" ? value : undefined);
  return {
    truncateBefore: orNone(row.truncate_before),
    maxCount: orNone(row.max_count),
    maxAgeSeconds: orNone(row.max_age_seconds),
  };
}

/** Large pages are read in smaller parts, because each part blocks the thread. */
async function readAll(reading: Reading, read: AllRead): Promise<RecordedEvent[]> {
  requireLimit(read.limit);
  const { direction, limit, streamPrefixes } = read;
  const statement = direction === "backwards" ? reading.allBackwards : reading.allForwards;
  const start = direction === "backwards" ? Number.MAX_SAFE_INTEGER : 0;
  let place = read.after === undefined ? start : placeOf(read.after);
  let events: RecordedEvent[] = [];
  while (events.length < limit) {
    const missing = limit - events.length;
    const rows = Math.min(pageRowsMax, streamPrefixes === undefined ? missing : Math.max(missing, pageRowsMax));
    const found = scan(reading, statement, place, rows, streamPrefixes, missing);
    events = events.length === 0 ? found.events : events.concat(found.events);
    if (found.isAtEnd) break;
    place = placeOf(found.position);
    if (rows === pageRowsMax) await othersTurn();
    if (!reading.database.isOpen) throw new EventStoreError("StoreClosed", "The event store was closed.");
  }
  return events;
}

function scan(
  reading: Reading,
  statement: StatementSync,
  place: number,
  rowsMax: number,
  prefixes: readonly string[] | undefined,
  eventsMax = rowsMax,
): Scan {
  const { decoder } = reading;
  const rows = statement.all(place, rowsMax);
  const events: RecordedEvent[] = [];
  for (const row of rows) {
    if (events.length === eventsMax) break;
    const stream = decoder.streamOf(row);
    if (hasPrefix(stream, prefixes)) events.push(decoder.decode(row, stream));
  }
  const last = rows.at(-1);
  return { events, position: positionOf(last ? decoder.placeOf(last) : place), isAtEnd: rows.length < rowsMax };
}
