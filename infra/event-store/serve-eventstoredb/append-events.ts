import {
  type AppendResult,
  type EventStore,
  EventStoreError,
  type EventToAppend,
  type ExpectedRevision,
  type StreamRetention,
} from "../event-store.ts";
import { describedStream, metadataEventType, storedName } from "./stream-names.ts";

/** Appends as the protocol asks; the metadata of a stream, appended to its `$$` stream, takes effect at once. */
export async function appendEvents(
  store: EventStore,
  streamName: string,
  events: readonly EventToAppend[],
  expected: ExpectedRevision,
): Promise<AppendResult> {
  if (events.length === 0) return answerEmptyAppend(store, streamName, expected);
  const result = await store.append(storedName(streamName), events, expected);
  const described = describedStream(streamName);
  const metadata = events.at(-1);
  if (described !== undefined && metadata?.type === metadataEventType) {
    await store.setRetention(storedName(described), retentionOf(metadata.data));
  }
  return result;
}

/** EventStoreDB takes an append of nothing: it checks the expectation and writes nothing. */
async function answerEmptyAppend(store: EventStore, streamName: string, expected: ExpectedRevision): Promise<AppendResult> {
  const last = await lastEventOf(store, streamName);
  const isAsExpected =
    expected === "any" ||
    (typeof expected === "number" ? last?.revision === expected : (expected === "stream_exists") === (last !== undefined));
  if (!isAsExpected) {
    throw new EventStoreError("WrongExpectedRevision", `Stream ${streamName} is not as expected.`, last?.revision ?? "no_stream");
  }
  return { revision: last?.revision ?? -1, position: last?.position ?? (await store.lastPosition()) };
}

async function lastEventOf(store: EventStore, streamName: string) {
  try {
    return (await store.readStream(storedName(streamName), { direction: "backwards", limit: 1 }))[0];
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return undefined;
    throw error;
  }
}

/** What is no whole number of 0 or more has no effect, as in EventStoreDB; other entries are the clients' own. */
function retentionOf(metadata: unknown): StreamRetention {
  const entries: Readonly<Record<string, unknown>> = { ...Object(metadata) };
  const countOf = (value: unknown): number | undefined =>
    typeof value === "number" && value >= 0 && Number.isInteger(value) ? Math.min(value, Number.MAX_SAFE_INTEGER) : undefined;
  return {
    truncateBefore: countOf(entries.$tb),
    maxCount: countOf(entries.$maxCount),
    maxAgeSeconds: countOf(entries.$maxAge),
  };
}
