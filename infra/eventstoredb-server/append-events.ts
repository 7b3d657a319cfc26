import {
  type AppendResult,
  type EventStore,
  EventStoreError,
  type EventToAppend,
  type ExpectedRevision,
} from "@logue/infra/event-store/event-store.ts";
import type { ServedStore } from "./served-store.ts";
import { edgeOf, requireOpenMetadata } from "./stream-metadata.ts";
import { describedStream, metadataEventType, storedName } from "./stream-names.ts";

/**
 * Appends as the protocol asks; the metadata of a stream, appended to its `$$` stream, takes effect
 * at once.
 */
export async function appendEvents(
  { store, streamMetadata }: ServedStore,
  streamName: string,
  events: readonly EventToAppend[],
  expected: ExpectedRevision,
): Promise<AppendResult> {
  const described = describedStream(streamName);
  // Appends to other streams reach the store in this turn: it keeps the order in which they come to
  // it.
  if (described !== undefined) await requireOpenMetadata(store, streamName);
  if (events.length === 0) return answerEmptyAppend(store, streamName, expected);
  const result = await store.append(storedName(streamName), events, expected);
  const isOfNewStream = result.revision < events.length;
  const metadata = events.at(-1);
  if (described === undefined && !isOfNewStream) await streamMetadata.markLiving(streamName);
  if (described !== undefined && metadata?.type === metadataEventType) await streamMetadata.apply(described, metadata.data);
  return result;
}

/** EventStoreDB takes an append of nothing: it checks the expectation and writes nothing. */
async function answerEmptyAppend(store: EventStore, streamName: string, expected: ExpectedRevision): Promise<AppendResult> {
  const last = await edgeOf(store, streamName, "backwards");
  const isAsExpected =
    expected === "any" ||
    (typeof expected === "number" ? last?.revision === expected : (expected === "stream_exists") === (last !== undefined));
  if (!isAsExpected) {
    throw new EventStoreError("WrongExpectedRevision", `Stream ${streamName} is not as expected.`, last?.revision ?? "no_stream");
  }
  return { revision: last?.revision ?? -1, position: last?.position ?? (await store.lastPosition()) };
}
