import type { AppendReq, BatchAppendReq, DeleteReq, TombstoneReq } from "@eventstore/db-client/generated/streams_pb.js";
import { EventStoreError, type ExpectedRevision } from "@logue/infra/event-store/event-store.ts";

/** Append, Delete and Tombstone state their expectation alike. */
export function expectedRevisionOf(options: AppendReq.Options | DeleteReq.Options | TombstoneReq.Options): ExpectedRevision {
  if (options.hasRevision()) return Number(options.getRevision());
  return expectedStateOf(options);
}

export function expectedRevisionOfBatch(options: BatchAppendReq.Options): ExpectedRevision {
  if (options.hasStreamPosition()) return Number(options.getStreamPosition());
  return expectedStateOf(options);
}

interface StateOptions {
  hasNoStream(): boolean;
  hasAny(): boolean;
  hasStreamExists(): boolean;
}

function expectedStateOf(options: StateOptions): ExpectedRevision {
  if (options.hasNoStream()) return "no_stream";
  if (options.hasAny()) return "any";
  if (options.hasStreamExists()) return "stream_exists";
  throw new EventStoreError("InvalidEvent", "An expected revision or state of the stream is required.");
}
