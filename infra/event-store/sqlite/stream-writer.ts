import type { DatabaseSync } from "node:sqlite";
import {
  endedStream,
  endsAnew,
  expectationHolds,
  isResend,
  type StreamState,
  streamTombstoned,
  unwrittenStream,
  wrongExpectedRevision,
} from "../append-rules.ts";
import { checksumOf } from "../event-checksum.ts";
import type { ExpectedRevision } from "../event-store.ts";
import { isUniqueViolation, refusalOf } from "./failure.ts";
import { openStreamTable, type StoredStream, type StreamTable } from "./stream-table.ts";
import type { WriterReply, WriterRequest } from "./writer-messages.ts";

/** Strings for each event in an append request. */
const width = 4;

export interface StreamWriter {
  begin(): void;
  /**
   * Inside a transaction. A refused request leaves nothing behind and does not affect the others.
   */
  run(request: WriterRequest): WriterReply;
  commit(): void;
  rollback(): void;
  lastPlace(): number;
}

interface Writing {
  readonly database: DatabaseSync;
  readonly streams: StreamTable;
  readonly insert: (place: number, streamId: number, revision: number, request: readonly string[], at: number) => void;
  readonly revisionOf: (streamId: number, eventId: string) => number | undefined;
  readonly placeAt: (streamId: number, revision: number) => number;
  lastPlace: number;
  createdMs: number;
}

export function openStreamWriter(database: DatabaseSync): StreamWriter {
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  const writing = prepareWriting(database);
  return {
    begin() {
      begin.run();
      writing.createdMs = Date.now();
    },
    run(request) {
      try {
        return answer(writing, request);
      } catch (error) {
        return refusalOf(error);
      }
    },
    commit() {
      writing.streams.flush();
      commit.run();
    },
    rollback() {
      if (database.isTransaction) database.exec("ROLLBACK");
      writing.streams.forget();
      writing.lastPlace = readLastPlace(database);
    },
    lastPlace: () => writing.lastPlace,
  };
}

function prepareWriting(database: DatabaseSync): Writing {
  const insertEvent = database.prepare(
    `INSERT INTO events (position, stream_id, revision, event_id, type, data, metadata, created, checksum)
     VALUES (?, ?, ?, unhex(?), ?, ?, ?, ?, ?)`,
  );
  const revision = database.prepare("SELECT revision FROM events WHERE stream_id = ? AND event_id = unhex(?)");
  const position = database.prepare("SELECT position FROM events WHERE stream_id = ? AND revision = ?");
  const writing: Writing = {
    database,
    streams: openStreamTable(database),
    insert(place, streamId, eventRevision, events, at) {
      const [id = "", type = "", data = "", metadata = ""] = events.slice(at, at + width);
      const hexId = hexOf(id);
      const checksum = checksumOf(eventRevision, hexId, type, data, metadata);
      insertEvent.run(place, streamId, eventRevision, hexId, type, data, metadata, writing.createdMs, checksum);
    },
    revisionOf: (streamId, eventId) => numberOrNone(revision.get(streamId, hexOf(eventId))?.revision),
    placeAt: (streamId, eventRevision) => Number(position.get(streamId, eventRevision)?.position),
    lastPlace: readLastPlace(database),
    createdMs: 0,
  };
  return writing;
}

const hexOf = (id: string): string => id.replaceAll("-", "");

const numberOrNone = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

function readLastPlace(database: DatabaseSync): number {
  return Number(database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'events'").get()?.seq ?? 0);
}

function answer(writing: Writing, request: WriterRequest): WriterReply {
  switch (request[0]) {
    case "append":
      return append(writing, request[1], request[2], request[3]);
    case "retain":
      writing.streams.retain(request[1], request[2], request[3], request[4]);
      return ["done"];
    case "end":
      return endStream(writing, request[1], request[2], request[3]);
    case "limit":
      limitSize(writing.database, request[1]);
      return ["done"];
  }
}

/** SQLite refuses by its page count, so a quota behaves like a full disk. */
export function limitSize(database: DatabaseSync, sizeMaxBytes: number): void {
  const pageSizeBytes = Number(database.prepare("PRAGMA page_size").get()?.page_size);
  database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(sizeMaxBytes / pageSizeBytes))}`);
}

function append(writing: Writing, name: string, expected: ExpectedRevision, events: readonly string[]): WriterReply {
  const stream = writing.streams.find(name);
  const state = stream?.state ?? unwrittenStream;
  if (state.standing === "tombstoned") throw streamTombstoned(name);
  if (expectationHolds(expected, state)) {
    const into = stream ?? writing.streams.add(name);
    if (insertAll(writing, into, events)) return ["appended", into.state.revision, writing.lastPlace, writing.createdMs];
  }
  return resend(writing, name, stream, expected, events);
}

/**
 * False, with nothing written, when the stream has one of the event ids already, as the unique
 * index reports.
 */
function insertAll(writing: Writing, stream: StoredStream, events: readonly string[]): boolean {
  const count = events.length / width;
  const { revision } = stream.state;
  const place = writing.lastPlace;
  if (count > 1) writing.database.exec("SAVEPOINT one_append");
  try {
    for (let index = 0; index < count; index += 1) {
      writing.insert(place + index + 1, stream.id, revision + index + 1, events, index * width);
    }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    if (count > 1) writing.database.exec("ROLLBACK TO one_append; RELEASE one_append");
    return false;
  }
  if (count > 1) writing.database.exec("RELEASE one_append");
  writing.lastPlace = place + count;
  writing.streams.change(stream, { ...stream.state, revision: revision + count, standing: "live" });
  return true;
}

function resend(
  writing: Writing,
  name: string,
  stream: StoredStream | undefined,
  expected: ExpectedRevision,
  events: readonly string[],
): WriterReply {
  const state: StreamState = stream?.state ?? unwrittenStream;
  const first = stream && writing.revisionOf(stream.id, events[0] ?? "");
  if (!stream || first === undefined || !isResend(expected, state, first)) throw wrongExpectedRevision(name, expected, state);
  const count = events.length / width;
  for (let index = 1; index < count; index += 1) {
    const found = writing.revisionOf(stream.id, events[index * width] ?? "");
    if (found !== first + index) throw wrongExpectedRevision(name, expected, state);
  }
  const last = first + count - 1;
  return ["resent", last, writing.placeAt(stream.id, last)];
}

function endStream(writing: Writing, name: string, expected: ExpectedRevision, standing: "deleted" | "tombstoned"): WriterReply {
  const stream = writing.streams.find(name);
  if (endsAnew(name, expected, stream?.state ?? unwrittenStream, standing)) {
    const ended = stream ?? writing.streams.add(name);
    writing.streams.change(ended, endedStream(ended.state, standing));
  }
  return ["done"];
}
