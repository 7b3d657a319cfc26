import { randomUUID } from "node:crypto";
import { streamNotFound } from "../append-rules.ts";
import { type EncodedEvent, encodeAppend, refuseReservedStream } from "../event-encoding.ts";
import {
  type AppendResult,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type StreamRetention,
} from "../event-store.ts";
import { readEventstoredbAddress } from "./address.ts";
import { type BoundedCalls, openBoundedCalls } from "./calls.ts";
import { lastPositionOfEventstoredb, type RunPage, readAllOfEventstoredb, readEventstoredbStream } from "./reads.ts";
import { subscribeToEventstoredb } from "./subscription.ts";

export interface EventstoredbEventStoreSettings {
  /**
   * `esdb://user:password@host:2113?tls=true`, several hosts or `esdb+discover://` for a cluster.
   */
  readonly url: string;
  /**
   * How long an append may go unanswered before it is refused with `StoreUnavailable`; default 10
   * s.
   */
  readonly appendTimeoutMs?: number;
  /** The same for a page of a read; default 30 s. */
  readonly readTimeoutMs?: number;
}

const appendTimeoutMsDefault = 10_000;
const readTimeoutMsDefault = 30_000;

/**
 * An event store on EventStoreDB, or on any server with its protocol. Throws `StoreUnavailable`
 * while no server answers, `StoreRefused` for a wrong address, wrong credentials or a server older
 * than 21.10.
 */
export async function openEventstoredbEventStore(settings: EventstoredbEventStoreSettings): Promise<EventStore> {
  const { url, appendTimeoutMs = appendTimeoutMsDefault, readTimeoutMs = readTimeoutMsDefault } = settings;
  const calls = openBoundedCalls(readEventstoredbAddress(url), appendTimeoutMs);
  const page: RunPage = (act) => calls.run({ stream: "$all" }, readTimeoutMs, act);
  const pageOf =
    (stream: string): RunPage =>
    (act) =>
      calls.run({ stream }, readTimeoutMs, act);
  const store: EventStore = {
    append: async (stream, events, expected) => append(calls, appendTimeoutMs, stream, encodeAppend(stream, events), expected),
    readStream: (stream, read) => readEventstoredbStream(pageOf(stream), stream, read),
    readAll: (read) => readAllOfEventstoredb(page, read),
    lastPosition: () => lastPositionOfEventstoredb(page),
    subscribeToAll: (options) => subscribeToEventstoredb(calls, options),
    setRetention: async (stream, retention) => setRetention(calls, appendTimeoutMs, stream, retention),
    deleteStream: async (stream, expected) => endStream(calls, appendTimeoutMs, "deleteStream", stream, expected),
    tombstoneStream: async (stream, expected) => endStream(calls, appendTimeoutMs, "tombstoneStream", stream, expected),
    close: () => calls.close(),
  };
  try {
    await store.lastPosition();
    await calls.run({ stream: "$all" }, readTimeoutMs, (connection) => connection.refuseOlderServer());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function append(
  calls: BoundedCalls,
  timeoutMs: number,
  stream: string,
  events: readonly EncodedEvent[],
  expected: ExpectedRevision,
): Promise<AppendResult> {
  return calls.run({ stream, expected }, timeoutMs, (connection, onCancel) =>
    connection.appends.append({ stream, events, expected }, onCancel),
  );
}

/** EventStoreDB keeps the metadata of a stream as events of another stream. */
async function setRetention(calls: BoundedCalls, timeoutMs: number, stream: string, retention: StreamRetention): Promise<void> {
  refuseReservedStream(stream);
  const { truncateBefore, maxCount, maxAgeSeconds } = retention;
  const data = JSON.stringify({
    $tb: truncateBefore,
    $maxCount: maxCount,
    $maxAge: maxAgeSeconds === undefined ? undefined : Math.ceil(maxAgeSeconds),
  });
  const event = { id: randomUUID(), type: "$metadata", data, metadata: "{}" };
  await append(calls, timeoutMs, `$$${stream}`, [event], "any");
}

function endStream(
  calls: BoundedCalls,
  timeoutMs: number,
  end: "deleteStream" | "tombstoneStream",
  stream: string,
  expected: ExpectedRevision,
): Promise<void> {
  refuseReservedStream(stream);
  const ended = calls.run({ stream, expected }, timeoutMs, async (connection) => {
    const expectedRevision = typeof expected === "number" ? BigInt(expected) : expected === "stream_exists" ? "any" : expected;
    // The client has no "stream_exists" here.
    if (expected === "stream_exists")
      await readEventstoredbStream((act) => act(connection, () => undefined), stream, { limit: 0 });
    await connection[end](stream, { expectedRevision });
  });
  return ended.catch((error: unknown) => {
    // Without an expected revision the only conflict is a missing stream.
    const isMissing = typeof expected === "string" && error instanceof EventStoreError && error.code === "WrongExpectedRevision";
    throw isMissing && expected !== "no_stream" ? streamNotFound(stream) : error;
  });
}
