import type { Status } from "@eventstore/db-client/generated/status_pb.js";
import { status } from "@grpc/grpc-js";
import { streamTombstoned } from "../append-rules.ts";
import { EventStoreError, type ExpectedRevision } from "../event-store.ts";
import { invalidEvent, refused, tooLarge, unavailable, wrongExpectedRevision } from "./errors.ts";
import { messages } from "./messages.ts";

interface RefusedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
}

const packageName = "event_store.client.";

/** Why one append of many was refused, by the type of the packed detail. */
export function appendErrorOf(error: Status | undefined, { stream, expected }: RefusedAppend): EventStoreError {
  const detail = error?.getDetails();
  const kind = detail?.getTypeName().slice(packageName.length);
  const bytes = detail?.getValue_asU8() ?? new Uint8Array();
  const reason = error?.getMessage() ?? "it gave no reason";
  switch (kind) {
    case "WrongExpectedVersion": {
      const conflict = messages.WrongExpectedVersion.deserializeBinary(bytes);
      const actual = conflict.hasCurrentStreamRevision() ? Number(conflict.getCurrentStreamRevision()) : "no_stream";
      return wrongExpectedRevision(stream, expected, actual);
    }
    case "StreamDeleted":
      return streamTombstoned(stream);
    case "AccessDenied":
      return refused();
    case "MaximumAppendSizeExceeded": {
      const maxBytes = messages.MaximumAppendSizeExceeded.deserializeBinary(bytes).getMaxappendsize();
      return tooLarge(stream, `at most ${maxBytes} bytes are taken`);
    }
    case "MaximumAppendEventSizeExceeded":
      return tooLarge(stream, reason);
    case "BadRequest":
      return invalidEvent(stream, messages.BadRequest.deserializeBinary(bytes).getMessage());
    default:
      return error?.getCode() === Number(status.RESOURCE_EXHAUSTED)
        ? new EventStoreError("StoreFull", reason)
        : unavailable(reason);
  }
}
