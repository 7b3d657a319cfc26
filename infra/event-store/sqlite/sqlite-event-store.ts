import { closeSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { type EncodedEvent, encodeAppend, refuseReservedStream } from "../event-encoding.ts";
import {
  type AppendResult,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type RecordedEvent,
} from "../event-store.ts";
import { positionOf } from "../position.ts";
import { type LiveTail, openLiveTail } from "../subscriptions/live-tail.ts";
import { subscribeToAll } from "../subscriptions/subscribe-to-all.ts";
import { openSqliteReader } from "./reader.ts";
import { openReadingDatabase } from "./schema.ts";
import { openSqliteWriter, type SqliteWriter } from "./writer.ts";
import type { WriterReply, WriterRequest } from "./writer-messages.ts";

export interface SqliteEventStoreSettings {
  /** Its folder is created when missing. `-wal`, `-shm` and `.lock` are beside it. */
  readonly file: string;
  /** A quota: appends beyond it are refused with `StoreFull`, like on a full disk. */
  readonly sizeMaxBytes?: number;
  /**
   * How long an append may go unanswered before it is refused with `StoreUnavailable`; default 10
   * s.
   */
  readonly answerTimeoutMs?: number;
  /** How much of the file the writer keeps in memory; default 32 MB. */
  readonly cacheMaxKib?: number | undefined;
}

export interface SqliteEventStore extends EventStore {
  /** Changes the quota of a running store. */
  limitSize(sizeMaxBytes: number): Promise<void>;
}

const answerTimeoutMsDefault = 10_000;
const cacheMaxKibDefault = 32_000;

/**
 * Throws `StoreUnavailable` when another writer has the file open, or the file is not an event
 * store.
 */
export async function openSqliteEventStore(settings: SqliteEventStoreSettings): Promise<SqliteEventStore> {
  const { file, sizeMaxBytes, answerTimeoutMs = answerTimeoutMsDefault, cacheMaxKib = cacheMaxKibDefault } = settings;
  mkdirSync(dirname(file), { recursive: true });
  const writer = await openSqliteWriter({ file, sizeMaxBytes, answerTimeoutMs, cacheMaxKib });
  syncFolder(dirname(file));
  const database = openReadingDatabase(file);
  const reader = openSqliteReader(database);
  const tail = openLiveTail();
  const { scan } = reader;
  let closing: Promise<void> | undefined;

  const whileOpen = async <Result>(act: () => Result | Promise<Result>): Promise<Result> => {
    if (closing) throw new EventStoreError("StoreClosed", "The event store was closed.");
    return act();
  };
  const close = async (): Promise<void> => {
    tail.close();
    // The writer must close last: only then does SQLite copy the log file into the store.
    database.close();
    await writer.close();
  };

  return {
    append: (stream, events, expected) => whileOpen(() => append(writer, tail, stream, encodeAppend(stream, events), expected)),
    readStream: (stream, read) => whileOpen(() => reader.readStream(stream, read)),
    readAll: (read) => whileOpen(() => reader.readAll(read)),
    lastPosition: () => whileOpen(() => reader.lastPosition()),
    subscribeToAll: (options) => subscribeToAll({ scan, tail }, options),
    setRetention: (stream, { truncateBefore, maxCount, maxAgeSeconds }) =>
      whileOpen(() => {
        refuseReservedStream(stream);
        return request(writer, ["retain", stream, truncateBefore ?? null, maxCount ?? null, maxAgeSeconds ?? null]);
      }),
    deleteStream: (stream, expected) => whileOpen(() => endStream(writer, stream, expected, "deleted")),
    tombstoneStream: (stream, expected) => whileOpen(() => endStream(writer, stream, expected, "tombstoned")),
    limitSize: (bytes) => whileOpen(() => request(writer, ["limit", bytes])),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** The file's own name must be durable too, or a power cut could take the whole new store. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

function append(
  writer: SqliteWriter,
  tail: LiveTail,
  stream: string,
  events: readonly EncodedEvent[],
  expected: ExpectedRevision,
): Promise<AppendResult> {
  const texts = events.flatMap(({ id, type, data, metadata }) => [id, type, data, metadata]);
  return new Promise((resolve, reject) => {
    writer.send(["append", stream, expected, texts], (reply) => {
      if (reply[0] === "appended") publish(tail, stream, events, reply[1], reply[2], reply[3]);
      if (reply[0] === "appended" || reply[0] === "resent") resolve({ revision: reply[1], position: positionOf(reply[2]) });
      else reject(errorOf(reply));
    });
  });
}

/** Hands committed events to subscribers without reading the database. */
function publish(
  tail: LiveTail,
  stream: string,
  events: readonly EncodedEvent[],
  lastRevision: number,
  lastPlace: number,
  createdMs: number,
): void {
  if (!tail.isFollowed) return;
  const created = new Date(createdMs).toISOString();
  let characters = 0;
  const recorded = events.map((event, index): RecordedEvent => {
    const fromLast = events.length - 1 - index;
    characters += event.data.length + event.metadata.length;
    return {
      stream,
      revision: lastRevision - fromLast,
      position: positionOf(lastPlace - fromLast),
      id: event.id,
      type: event.type,
      data: JSON.parse(event.data),
      metadata: JSON.parse(event.metadata),
      created,
    };
  });
  tail.publish(recorded, characters);
}

function endStream(
  writer: SqliteWriter,
  stream: string,
  expected: ExpectedRevision,
  standing: "deleted" | "tombstoned",
): Promise<void> {
  refuseReservedStream(stream);
  return request(writer, ["end", stream, expected, standing]);
}

function request(writer: SqliteWriter, message: WriterRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    writer.send(message, (reply) => (reply[0] === "done" ? resolve() : reject(errorOf(reply))));
  });
}

function errorOf(reply: WriterReply): EventStoreError {
  if (reply[0] !== "refused") throw new Error(`The writer answered "${reply[0]}" to a request of another kind.`);
  return new EventStoreError(reply[1], reply[2], reply[3]);
}
