import type { Status } from "@eventstore/db-client/generated/status_pb.js";
import { status } from "@grpc/grpc-js";
import { EventStoreError, type ExpectedRevision, eventSizeMaxBytes } from "@logue/infra/event-store/event-store.ts";
import { Any, GoogleEmpty, messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import type { ProtocolError } from "./protocol-errors.ts";
import { identifierOf } from "./stream-names.ts";

interface Detail {
  serializeBinary(): Uint8Array;
}

/**
 * A refused append of a batch, as EventStoreDB words it: the call goes on, the reason travels in a
 * message.
 */
export function batchErrorOf(error: unknown, expected: ExpectedRevision, otherwise: ProtocolError, streamName: string): Status {
  if (!(error instanceof EventStoreError)) return statusOf(status.UNKNOWN, "Unknown", new messages.Unknown());
  switch (error.code) {
    case "WrongExpectedRevision":
      return wrongExpectedVersion(expected, error.actualRevision ?? "no_stream");
    case "StreamTombstoned":
      return statusOf(
        status.NOT_FOUND,
        "StreamDeleted",
        new messages.StreamDeleted().setStreamIdentifier(identifierOf(streamName)),
      );
    case "EventTooLarge":
      return maximumAppendSizeExceeded(eventSizeMaxBytes);
    case "InvalidEvent":
      return invalidBatch(error);
    default:
      return statusOf(otherwise.code, "Unknown", new messages.Unknown(), otherwise.details);
  }
}

export const maximumAppendSizeExceeded = (maxBytes: number): Status =>
  statusOf(
    status.INVALID_ARGUMENT,
    "MaximumAppendSizeExceeded",
    new messages.MaximumAppendSizeExceeded().setMaxappendsize(maxBytes),
  );

export const invalidBatch = (error: unknown): Status =>
  statusOf(
    status.INVALID_ARGUMENT,
    "BadRequest",
    new messages.BadRequest().setMessage(error instanceof Error ? error.message : String(error)),
  );

export const timedOut = (): Status => statusOf(status.DEADLINE_EXCEEDED, "Timeout", new messages.Timeout());

function wrongExpectedVersion(expected: ExpectedRevision, actual: number | "no_stream"): Status {
  const conflict = new messages.WrongExpectedVersion();
  if (actual === "no_stream") conflict.setCurrentNoStream(new GoogleEmpty());
  else conflict.setCurrentStreamRevision(String(actual));
  if (expected === "any") conflict.setExpectedAny(new GoogleEmpty());
  else if (expected === "stream_exists") conflict.setExpectedStreamExists(new GoogleEmpty());
  else if (expected === "no_stream") conflict.setExpectedNoStream(new GoogleEmpty());
  else conflict.setExpectedStreamPosition(String(expected));
  return statusOf(status.ALREADY_EXISTS, "WrongExpectedVersion", conflict);
}

/** Clients tell the reasons apart by the type of the packed detail. */
function statusOf(code: status, detailType: string, detail: Detail, message = detailType): Status {
  const any = new Any();
  any.pack(detail.serializeBinary(), `event_store.client.${detailType}`);
  return new messages.Status().setCode(Number(code)).setMessage(message).setDetails(any);
}
