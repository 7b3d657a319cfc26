import type { IStreamsService } from "@eventstore/db-client/generated/streams_grpc_pb.js";
import { BinaryReader, messages, Timestamp } from "@logue/infra/event-store/eventstoredb/messages.ts";

/** Fields of the protocol that are younger than the messages generated in the client. */
const optionsField = 2;
const deadlineField = 7;
const secondsField = 1;
const nanosField = 2;

const waitMaxMs = 24 * 60 * 60 * 1000;

/**
 * Newer clients say how long they wait for an append, older ones until when: made into the latter
 * as the request is read.
 */
export function withRelativeDeadlines(service: IStreamsService): IStreamsService {
  const requestDeserialize = (bytes: Buffer): InstanceType<typeof messages.BatchAppendReq> => {
    const request = messages.BatchAppendReq.deserializeBinary(bytes);
    const waitMs = waitOf(bytes);
    if (waitMs === undefined || waitMs > waitMaxMs) return request;
    const deadline = new Timestamp();
    deadline.fromDate(new Date(Date.now() + waitMs));
    request.getOptions()?.setDeadline(deadline);
    return request;
  };
  return { ...service, batchAppend: { ...service.batchAppend, requestDeserialize } };
}

function waitOf(request: Uint8Array): number | undefined {
  const options = bytesOfField(request, optionsField);
  const deadline = options && bytesOfField(options, deadlineField);
  return deadline && numberOfField(deadline, secondsField) * 1000 + numberOfField(deadline, nanosField) / 1e6;
}

function bytesOfField(message: Uint8Array, field: number): Uint8Array | undefined {
  const reader = new BinaryReader(message);
  while (reader.nextField()) {
    if (reader.getFieldNumber() === field) return reader.readBytes();
    reader.skipField();
  }
  return undefined;
}

function numberOfField(message: Uint8Array, field: number): number {
  const reader = new BinaryReader(message);
  while (reader.nextField()) {
    if (reader.getFieldNumber() === field) return reader.readInt64();
    reader.skipField();
  }
  return 0;
}
