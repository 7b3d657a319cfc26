import { randomUUID } from "node:crypto";
import type { ReadReq } from "@eventstore/db-client/generated/streams_pb.js";
import { type EventStore, EventStoreError, type RecordedEvent } from "../event-store.ts";
import { caughtUpResponse, confirmationResponse, eventResponses, type Responses, uuidFormOf } from "./read-responses.ts";
import { pageEvents } from "./read-stream.ts";
import { requireOpenMetadata } from "./stream-metadata.ts";
import { storedName, streamNameOf } from "./stream-names.ts";

/** A stream's events after the revision asked for, that one excluded, then live ones. The stream need not be there yet. */
export async function* subscribeToStream(
  store: EventStore,
  options: ReadReq.Options,
  signal: AbortSignal,
): AsyncGenerator<Responses> {
  const asked = options.getStream();
  const name = streamNameOf(asked?.getStreamIdentifier());
  const stream = storedName(name);
  const form = uuidFormOf(options);
  // Taken before the stream is read: what is appended meanwhile comes by both ways, and the revision tells.
  const liveAfter = await store.lastPosition();
  let revision = asked ? await revisionBefore(store, stream, asked) : -1;
  yield [confirmationResponse(randomUUID())];
  await requireOpenMetadata(store, name);

  for (;;) {
    const events = await pageAfter(store, stream, revision);
    const last = events.at(-1);
    if (!last || signal.aborted) break;
    revision = last.revision;
    yield eventResponses(events, form);
  }
  for await (const item of store.subscribeToAll({ after: liveAfter, streamPrefixes: [stream], signal })) {
    if (item.kind === "caughtUp") yield [caughtUpResponse()];
    if (item.kind !== "events") continue;
    const fresh = item.events.filter((event) => event.stream === stream && event.revision > revision);
    revision = fresh.at(-1)?.revision ?? revision;
    if (fresh.length > 0) yield eventResponses(fresh, form);
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
