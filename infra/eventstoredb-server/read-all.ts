import type { ReadReq } from "@eventstore/db-client/generated/streams_pb.js";
import { type EventStore, type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { filterOf } from "./event-filter.ts";
import { eventResponses, type Responses, uuidFormOf } from "./read-responses.ts";
import { pageEvents } from "./read-stream.ts";

const positionDigits = startPosition.length;

/**
 * All events in pages. Forwards the position asked for is included, backwards it is not:
 * EventStoreDB reads forwards from where an event begins and backwards from where one ended.
 */
export async function* readAll(store: EventStore, options: ReadReq.Options, isBackwards: boolean): AsyncGenerator<Responses> {
  const { streamPrefixes, isWanted } = filterOf(options);
  const form = uuidFormOf(options);
  const direction = isBackwards ? "backwards" : "forwards";
  let missing = Number(options.getCount());
  let after = beginningOf(options, isBackwards);
  if (after === "nothing") return;
  while (missing > 0) {
    const events = await store.readAll({ after, direction, limit: pageEvents, streamPrefixes });
    const wanted = events.filter(isWanted).slice(0, missing);
    if (wanted.length > 0) yield eventResponses(wanted, form);
    missing -= wanted.length;
    after = events.at(-1)?.position;
    if (events.length < pageEvents) return;
  }
}

function beginningOf(options: ReadReq.Options, isBackwards: boolean): Position | "nothing" | undefined {
  const asked = options.getAll();
  const position = asked?.getPosition();
  if (position) {
    const place = BigInt(position.getCommitPosition());
    return positionOf(isBackwards || place === 0n ? place : place - 1n);
  }
  if (isBackwards) return asked?.hasStart() ? "nothing" : undefined;
  return asked?.hasEnd() ? "nothing" : undefined;
}

export const positionOf = (place: bigint): Position => String(place).padStart(positionDigits, "0");
