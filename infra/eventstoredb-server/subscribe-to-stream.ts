import { randomUUID } from "node:crypto";
import type { ReadReq } from "@eventstore/db-client/generated/streams_pb.js";
import { streamTombstoned } from "@logue/infra/event-store/append-rules.ts";
import { type EventStore, EventStoreError, type Position, type RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { caughtUpResponse, confirmationResponse, eventResponses, type Responses, uuidFormOf } from "./read-responses.ts";
import { pageEvents } from "./read-stream.ts";
import type { ServedStore } from "./served-store.ts";
import { requireOpenMetadata } from "./stream-metadata.ts";
import { storedName, streamNameOf } from "./stream-names.ts";

/**
 * A stream's events after the given revision, exclusive, then live ones. The stream need not exist
 * yet. Throws `StreamTombstoned` once the stream has a tombstone and all its events were sent.
 */
export async function* subscribeToStream(
  { store, tombstones }: ServedStore,
  options: ReadReq.Options,
  signal: AbortSignal,
): AsyncGenerator<Responses> {
  const asked = options.getStream();
  const name = streamNameOf(asked?.getStreamIdentifier());
  const stream = storedName(name);
  const form = uuidFormOf(options);
  const closed = new AbortController();
  const endWhenClosed = (ended: string): void => void (ended === name && closed.abort());
  tombstones.on("closed", endWhenClosed);
  try {
    // Taken before the stream is read: what is appended meanwhile comes by both ways, and the
    // revision tells.
    const liveAfter = await store.lastPosition();
    let revision = asked ? await revisionBefore(store, stream, asked) : -1;
    yield [confirmationResponse(randomUUID())];
    await requireOpenMetadata(store, name);
    const fresh = (events: readonly RecordedEvent[]): RecordedEvent[] => {
      const wanted = events.filter((event) => event.stream === stream && event.revision > revision);
      revision = wanted.at(-1)?.revision ?? revision;
      return wanted;
    };
    for (;;) {
      const events = fresh(await pageAfter(store, stream, revision));
      if (events.length === 0 || signal.aborted) break;
      yield eventResponses(events, form);
    }
    for await (const item of follow(store, stream, liveAfter, AbortSignal.any([signal, closed.signal]))) {
      if (item === "caughtUp") yield [caughtUpResponse()];
      else yield eventResponses(fresh(item), form);
    }
    if (closed.signal.aborted) throw streamTombstoned(name);
  } finally {
    tombstones.off("closed", endWhenClosed);
  }
}

/**
 * Live events of a stream and of those whose names begin alike. What came before the end is given
 * after it was told.
 */
async function* follow(
  store: EventStore,
  stream: string,
  after: Position,
  signal: AbortSignal,
): AsyncGenerator<readonly RecordedEvent[] | "caughtUp"> {
  let seenTo = after;
  for await (const item of store.subscribeToAll({ after, streamPrefixes: [stream], signal })) {
    if (item.kind === "caughtUp") yield "caughtUp";
    if (item.kind !== "events") continue;
    seenTo = item.events.at(-1)?.position ?? seenTo;
    yield item.events;
  }
  for (;;) {
    const events = await store.readAll({ after: seenTo, limit: pageEvents, streamPrefixes: [stream] });
    seenTo = events.at(-1)?.position ?? seenTo;
    if (events.length > 0) yield events;
    if (events.length < pageEvents) return;
  }
}

async function revisionBefore(store: EventStore, stream: string, asked: ReadReq.Options.StreamOptions): Promise<number> {
  if (asked.hasRevision()) return Math.min(Number(asked.getRevision()), Number.MAX_SAFE_INTEGER - 1);
  if (!asked.hasEnd()) return -1;
  const [last] = await orNone(store.readStream(stream, { direction: "backwards", limit: 1 }));
  return last?.revision ?? -1;
}

const pageAfter = (store: EventStore, stream: string, revision: number): Promise<RecordedEvent[]> =>
  orNone(store.readStream(stream, { from: revision + 1, limit: pageEvents }));

async function orNone(read: Promise<RecordedEvent[]>): Promise<RecordedEvent[]> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return [];
    throw error;
  }
}
