import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { bytesOfRecorded } from "./proposed-events.ts";
import { identifierOf, shownName } from "./stream-names.ts";
import { uuidOf } from "./uuids.ts";

export type UuidForm = "string" | "structured";

/** Of 100 nanoseconds, as .NET counts time. */
const ticksPerMs = 10_000n;

export const uuidFormOf = (options: ReadReq.Options): UuidForm =>
  options.getUuidOption()?.hasString() ? "string" : "structured";

/**
 * What a read answers next: made one by one as they are written, because a message is many times as
 * large as its event.
 */
export type Responses = Iterable<ReadResp>;

export function* eventResponses(events: readonly RecordedEvent[], form: UuidForm): Generator<ReadResp> {
  for (const event of events) yield eventResponse(event, form);
}

function eventResponse(event: RecordedEvent, form: UuidForm): ReadResp {
  const place = String(BigInt(event.position));
  const { contentType, data, metadata } = bytesOfRecorded(event);
  const recorded = new messages.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuidOf(event.id, form))
    .setStreamIdentifier(identifierOf(shownName(event.stream)))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(place)
    .setPreparePosition(place)
    .setData(data)
    .setCustomMetadata(metadata);
  const properties = recorded.getMetadataMap();
  properties.set("type", event.type);
  properties.set("content-type", contentType);
  properties.set("created", String(BigInt(Date.parse(event.created)) * ticksPerMs));
  return new messages.ReadResp().setEvent(new messages.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(place));
}

export const streamNotFoundResponse = (streamName: string): ReadResp =>
  new messages.ReadResp().setStreamNotFound(new messages.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(streamName)));

export const lastStreamPositionResponse = (revision: number): ReadResp =>
  new messages.ReadResp().setLastStreamPosition(String(revision));

export const confirmationResponse = (subscriptionId: string): ReadResp =>
  new messages.ReadResp().setConfirmation(new messages.ReadResp.SubscriptionConfirmation().setSubscriptionId(subscriptionId));

export const caughtUpResponse = (): ReadResp => new messages.ReadResp().setCaughtUp(new messages.ReadResp.CaughtUp());

export function checkpointResponse(position: Position): ReadResp {
  const place = String(BigInt(position));
  const checkpoint = new messages.ReadResp.Checkpoint().setCommitPosition(place).setPreparePosition(place);
  return new messages.ReadResp().setCheckpoint(checkpoint);
}
