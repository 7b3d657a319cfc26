import { randomUUID } from "node:crypto";
import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js";
import { type EventStore, type Position, type SubscriptionItem, startPosition } from "@logue/infra/event-store/event-store.ts";
import { type EventFilter, filterOf } from "./event-filter.ts";
import { positionOf } from "./read-all.ts";
import {
  caughtUpResponse,
  checkpointResponse,
  confirmationResponse,
  eventResponses,
  type Responses,
  type UuidForm,
  uuidFormOf,
} from "./read-responses.ts";

const batchEventsMax = 500;

/**
 * History after the position asked for, that one excluded, then live events, until the signal
 * aborts.
 */
export async function* subscribeToAll(
  store: EventStore,
  options: ReadReq.Options,
  signal: AbortSignal,
): AsyncGenerator<Responses> {
  const filter = filterOf(options);
  const after = await beginningOf(store, options);
  yield [confirmationResponse(randomUUID())];
  const batchSize = Math.min(filter.checkpointInterval ?? batchEventsMax, batchEventsMax);
  const items = store.subscribeToAll({ after, streamPrefixes: filter.streamPrefixes, batchSize, signal });
  const respond = openResponder(filter, uuidFormOf(options));
  for await (const item of items) yield respond(item);
}

async function beginningOf(store: EventStore, options: ReadReq.Options): Promise<Position | undefined> {
  const asked = options.getAll();
  const position = asked?.getPosition();
  if (position) return positionOf(BigInt(position.getCommitPosition()));
  return asked?.hasEnd() ? store.lastPosition() : undefined;
}

/**
 * A filtered subscription hears of its place after every interval of events looked at, and when it
 * has caught up.
 */
function openResponder({ isWanted, checkpointInterval }: EventFilter, form: UuidForm): (item: SubscriptionItem) => Responses {
  let lookedAt = 0;
  let told: Position | undefined;

  function* tell(position: Position): Generator<ReadResp> {
    lookedAt = 0;
    if (checkpointInterval === undefined || position === told || BigInt(position) === 0n) return;
    told = position;
    yield checkpointResponse(position);
  }

  return function* respond(item) {
    if (item.kind === "events") {
      yield* eventResponses(item.events.filter(isWanted), form);
      lookedAt += item.events.length;
      const isDue = checkpointInterval !== undefined && lookedAt >= checkpointInterval;
      if (!isDue) return;
    }
    yield* tell(item.kind === "events" ? (item.events.at(-1)?.position ?? startPosition) : item.position);
    if (item.kind === "caughtUp") yield caughtUpResponse();
  };
}
