import { randomUUID } from "node:crypto";
import {
  type EventStore,
  EventStoreError,
  type RecordedEvent,
  type StreamRetention,
} from "@logue/infra/event-store/event-store.ts";
import { eventOfBytes } from "./proposed-events.ts";
import { describedStream, metadataEventType, metadataStreamOf, storedName } from "./stream-names.ts";

/**
 * What EventStoreDB says of a deleted stream in its metadata: everything before the greatest
 * revision is hidden.
 */
const deletedMetadata = '{"$tb":9223372036854775807}';
const deletedMark = 2 ** 63;
const metadataContentType = "application/json";
const livingMax = 50_000;

/** The metadata of streams takes effect, and tells of deletions, as in EventStoreDB. */
export interface StreamMetadata {
  /** After its metadata was appended. */
  apply(stream: string, metadata: unknown): Promise<void>;
  /**
   * Deletes as the store does, and says so in the metadata, whose other entries end with the
   * stream.
   */
  markDeleted(stream: string): Promise<void>;
  /**
   * After an append: a deleted stream that is written to lives again, and its metadata says from
   * which revision on.
   */
  markLiving(stream: string): Promise<void>;
}

export function openStreamMetadata(store: EventStore): StreamMetadata {
  /**
   * Streams whose metadata is known to say nothing of a deletion, so that an append need not look.
   */
  const living = new Set<string>();

  const write = async (stream: string, text: string): Promise<void> => {
    const bytes = { contentType: metadataContentType, data: Buffer.from(text, "utf8"), metadata: new Uint8Array() };
    await store.append(storedName(metadataStreamOf(stream)), [eventOfBytes(randomUUID(), metadataEventType, bytes)], "any");
  };

  return {
    async apply(stream, metadata) {
      const name = storedName(stream);
      if (!saysDeleted(metadata)) return store.setRetention(name, retentionOf(metadata));
      living.delete(stream);
      await orNone(store.deleteStream(name, "any"));
      await store.setRetention(name, {});
    },
    async markDeleted(stream) {
      living.delete(stream);
      await write(stream, deletedMetadata);
      await store.setRetention(storedName(stream), {});
    },
    async markLiving(stream) {
      if (living.has(stream)) return;
      const metadata = (await edgeOf(store, metadataStreamOf(stream), "backwards"))?.data;
      if (saysDeleted(metadata)) {
        const first = await edgeOf(store, stream, "forwards");
        const revived = { ...Object(metadata), $tb: first?.revision ?? 0 };
        await write(stream, JSON.stringify(revived));
        await store.setRetention(storedName(stream), retentionOf(revived));
      }
      if (living.size >= livingMax) living.clear();
      living.add(stream);
    },
  };
}

/** A tombstone closes the metadata of its stream too. Throws `StreamTombstoned`. */
export async function requireOpenMetadata(store: EventStore, streamName: string): Promise<void> {
  const described = describedStream(streamName);
  if (described !== undefined) await edgeOf(store, described, "forwards");
}

/** The first or the last event shown of a stream, undefined for a stream that is not there. */
export async function edgeOf(
  store: EventStore,
  stream: string,
  direction: "forwards" | "backwards",
): Promise<RecordedEvent | undefined> {
  return (await orNone(store.readStream(storedName(stream), { direction, limit: 1 })))?.[0];
}

async function orNone<Result>(call: Promise<Result>): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return undefined;
    throw error;
  }
}

const entriesOf = (metadata: unknown): Readonly<Record<string, unknown>> => ({ ...Object(metadata) });

const saysDeleted = (metadata: unknown): boolean => Number(entriesOf(metadata).$tb) >= deletedMark;

/**
 * What is no whole number of 0 or more has no effect, as in EventStoreDB; other entries are the
 * clients' own.
 */
function retentionOf(metadata: unknown): StreamRetention {
  const entries = entriesOf(metadata);
  const countOf = (value: unknown): number | undefined =>
    typeof value === "number" && value >= 0 && Number.isInteger(value) ? Math.min(value, Number.MAX_SAFE_INTEGER) : undefined;
  return {
    truncateBefore: countOf(entries.$tb),
    maxCount: countOf(entries.$maxCount),
    maxAgeSeconds: countOf(entries.$maxAge),
  };
}
