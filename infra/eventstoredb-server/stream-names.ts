import type { StreamIdentifier } from "@eventstore/db-client/generated/shared_pb.js";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";

/**
 * Where EventStoreDB's own streams, `$$room-1` with the metadata of `room-1` for instance, lie in
 * our store, which keeps no "$" names.
 */
const systemPrefix = "system:";
const metadataPrefix = "$$";

export const metadataEventType = "$metadata";

export function streamNameOf(identifier: StreamIdentifier | undefined): string {
  const name = Buffer.from(identifier?.getStreamName_asU8() ?? []).toString("utf8");
  if (name === "") throw new EventStoreError("InvalidEvent", "A stream needs a name.");
  if (name.startsWith(`${systemPrefix}$`)) throw new EventStoreError("InvalidEvent", `The stream name ${name} is reserved.`);
  return name;
}

export function identifierOf(streamName: string): StreamIdentifier {
  return new messages.StreamIdentifier().setStreamName(Buffer.from(streamName, "utf8"));
}

export const storedName = (streamName: string): string => (streamName.startsWith("$") ? systemPrefix + streamName : streamName);

export const shownName = (stored: string): string =>
  stored.startsWith(`${systemPrefix}$`) ? stored.slice(systemPrefix.length) : stored;

export const metadataStreamOf = (streamName: string): string => metadataPrefix + streamName;

/** The stream whose metadata a stream holds, or undefined for other streams. */
export const describedStream = (streamName: string): string | undefined =>
  streamName.startsWith(metadataPrefix) ? streamName.slice(metadataPrefix.length) : undefined;
