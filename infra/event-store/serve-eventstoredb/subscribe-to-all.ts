import { randomUUID } from "node:crypto";
import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { EventStore, Position, RecordedEvent, SubscriptionItem } from "../event-store.ts";
import { type EventFilter, filterOf } from "./event-filter.ts";
import { positionOf } from "./read-all.ts";
import {
  caughtUpResponse,
  checkpointResponse,
  confirmationResponse,
  eventResponse,
  type UuidForm,
  uuidFormOf,
} from "./read-responses.ts";

const batchEventsMax = 500;

/** History after the position asked for, that one excluded, then live events, until the signal aborts. */
export async function* subscribeToAll(
  store: EventStore,
  options: ReadReq.Options,
  signal: AbortSignal,
): AsyncGenerator<readonly ReadResp[]> {
  const filter = filterOf(options);
  const after = await beginningOf(store, options);
  yield [confirmationResponse(randomUUID())];
  const batchSize = Math.min(filter.checkpointInterval ?? batchEventsMax, batchEventsMax);
  const items = store.subscribeToAll({ after, streamPrefixes: filter.streamPrefixes, batchSize, signal });
  const respond = openResponder(filter, uuidFormOf(options));
  for await (const item of items) {
    const responses = respond(item);
    if (responses.length > 0) yield responses;
  }
}

async function beginningOf(store: EventStore, options: ReadReq.Options): Promise<Position | undefined> {
  const asked = options.getAll();
  const position = asked?.getPosition();
  if (position) return positionOf(BigInt(position.getCommitPosition()));
  return asked?.hasEnd() ? store.lastPosition() : undefined;
}

/** A filtered subscription hears of its place after every interval of events looked at, and when it has caught up. */
function openResponder({ isWanted, checkpointInterval }: EventFilter, form: UuidForm): (item: SubscriptionItem) => ReadResp[] {
  let lookedAt = 0;
  let told: Position | undefined;

  const tell = (position: Position): ReadResp[] => {
    lookedAt = 0;
    if (checkpointInterval === undefined || position === told || BigInt(position) === 0n) return [];
    told = position;
    return [checkpointResponse(position)];
  };

  const respondTo = (events: readonly RecordedEvent[]): ReadResp[] => {
    const responses = events.filter(isWanted).map((event) => eventResponse(event, form));
    lookedAt += events.length;
    const last = events.at(-1);
    return last && lookedAt >= (checkpointInterval ?? Number.POSITIVE_INFINITY)
      ? [...responses, ...tell(last.position)]
      : responses;
  };

  return (item) => {
    if (item.kind === "events") return respondTo(item.events);
    if (item.kind === "checkpoint") return tell(item.position);
    return [...tell(item.position), caughtUpResponse()];
  };
}
