import type { DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { handleUnaryCall } from "@grpc/grpc-js";
import { EventStoreError, type ExpectedRevision } from "@logue/infra/event-store/event-store.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { answer } from "./calls.ts";
import { expectedRevisionOf } from "./expected-revisions.ts";
import { invalidArgument, ProtocolFailure, wrongExpectedVersion } from "./protocol-errors.ts";
import type { ServedStore } from "./served-store.ts";
import { edgeOf } from "./stream-metadata.ts";
import { describedStream, storedName, streamNameOf } from "./stream-names.ts";

export function makeDelete(served: ServedStore): handleUnaryCall<DeleteReq, DeleteResp> {
  return (call, callback) => {
    const options = call.request.getOptions();
    void answer(served, callback, nameOf(options), async () => {
      refuseUnknown(served.checkAccess(call.metadata));
      const place = await endStream(served, options, async (stream, expected) => {
        await served.store.deleteStream(storedName(stream), expected);
        if (describedStream(stream) === undefined) await served.streamMetadata.markDeleted(stream);
      });
      const position = new messages.DeleteResp.Position().setCommitPosition(place).setPreparePosition(place);
      return new messages.DeleteResp().setPosition(position);
    });
  };
}

export function makeTombstone(served: ServedStore): handleUnaryCall<TombstoneReq, TombstoneResp> {
  return (call, callback) => {
    const options = call.request.getOptions();
    void answer(served, callback, nameOf(options), async () => {
      refuseUnknown(served.checkAccess(call.metadata));
      const place = await endStream(served, options, async (stream, expected) => {
        // The store takes a second tombstone for the first one come again; EventStoreDB refuses it.
        await edgeOf(served.store, stream, "forwards");
        await served.store.tombstoneStream(storedName(stream), expected);
        served.tombstones.emit("closed", stream);
      });
      const position = new messages.TombstoneResp.Position().setCommitPosition(place).setPreparePosition(place);
      return new messages.TombstoneResp().setPosition(position);
    });
  };
}

type EndOptions = DeleteReq.Options | TombstoneReq.Options | undefined;

const nameOf = (options: EndOptions) => (): string =>
  Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString("utf8");

function refuseUnknown(denied: ReturnType<ServedStore["checkAccess"]>): void {
  if (denied) throw new ProtocolFailure(denied);
}

/**
 * Gives a place at or after the end. A stream that is not there is answered as a wrong expectation,
 * as by EventStoreDB.
 */
async function endStream(
  { store }: ServedStore,
  options: EndOptions,
  end: (stream: string, expected: ExpectedRevision) => Promise<void>,
): Promise<string> {
  if (!options) throw new ProtocolFailure(invalidArgument("A deletion needs options."));
  const name = streamNameOf(options.getStreamIdentifier());
  const expected = expectedRevisionOf(options);
  try {
    await end(name, expected);
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    if (error.code !== "WrongExpectedRevision" && error.code !== "StreamNotFound") throw error;
    throw new ProtocolFailure(wrongExpectedVersion(name, expected, error));
  }
  return String(BigInt(await store.lastPosition()));
}
