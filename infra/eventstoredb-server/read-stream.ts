import type { ReadReq } from "@eventstore/db-client/generated/streams_pb.js";
import { type EventStore, EventStoreError, type RecordedEvent, type StreamRead } from "@logue/infra/event-store/event-store.ts";
import {
  eventResponses,
  lastStreamPositionResponse,
  type Responses,
  streamNotFoundResponse,
  uuidFormOf,
} from "./read-responses.ts";
import { requireOpenMetadata } from "./stream-metadata.ts";
import { storedName, streamNameOf } from "./stream-names.ts";

export const pageEvents = 500;

/**
 * A stream's events in pages, from the revision asked for, that one included. A stream that is not
 * there is a response, no error.
 */
export async function* readStream(store: EventStore, options: ReadReq.Options, isBackwards: boolean): AsyncGenerator<Responses> {
  const asked = options.getStream();
  const name = streamNameOf(asked?.getStreamIdentifier());
  const direction = isBackwards ? "backwards" : "forwards";
  const form = uuidFormOf(options);
  let missing = Number(options.getCount());
  let from = asked && firstRevisionOf(asked, isBackwards);
  let shown = 0;
  try {
    await requireOpenMetadata(store, name);
    while (missing > 0) {
      const limit = Math.min(missing, pageEvents);
      const events = await store.readStream(storedName(name), { from, direction, limit });
      if (events.length > 0) yield eventResponses(events, form);
      missing -= events.length;
      shown += events.length;
      const last = events.at(-1);
      if (!last || events.length < limit) break;
      from = last.revision + (isBackwards ? -1 : 1);
      if (from < 0) break;
    }
    if (knowsLastPosition(options)) yield* lastPositionOf(store, name);
  } catch (error) {
    if (!(error instanceof EventStoreError) || error.code !== "StreamNotFound" || shown > 0) throw error;
    yield [streamNotFoundResponse(name)];
  }
}

function firstRevisionOf(asked: ReadReq.Options.StreamOptions, isBackwards: boolean): StreamRead["from"] {
  if (asked.hasRevision()) return Math.min(Number(asked.getRevision()), Number.MAX_SAFE_INTEGER);
  if (asked.hasStart()) return "start";
  return asked.hasEnd() || isBackwards ? "end" : "start";
}

/** Newer clients say by this number that they want to hear where the stream ends. */
const knowsLastPosition = (options: ReadReq.Options): boolean => (options.getControlOption()?.getCompatibility() ?? 0) >= 1;

async function* lastPositionOf(store: EventStore, name: string): AsyncGenerator<Responses> {
  const [last]: RecordedEvent[] = await store.readStream(storedName(name), { direction: "backwards", limit: 1 });
  if (last) yield [lastStreamPositionResponse(last.revision)];
}
