import type { AppendReq, AppendResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { handleClientStreamingCall, ServerReadableStream } from "@grpc/grpc-js";
import {
  type AppendResult,
  EventStoreError,
  type EventToAppend,
  type ExpectedRevision,
} from "@logue/infra/event-store/event-store.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { appendEvents } from "./append-events.ts";
import { answer, requestsOf } from "./calls.ts";
import { expectedRevisionOf } from "./expected-revisions.ts";
import { eventOfProposed, proposedSizeBytes } from "./proposed-events.ts";
import { appendSizeMaxBytes, appendTooLarge, invalidArgument, ProtocolFailure } from "./protocol-errors.ts";
import type { ServedStore } from "./served-store.ts";
import { streamNameOf } from "./stream-names.ts";

interface AskedAppend {
  readonly streamName: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
}

/**
 * Streams/Append: first the options, then one message an event; written when the client has ended.
 */
export function makeAppend(served: ServedStore): handleClientStreamingCall<AppendReq, AppendResp> {
  return (call, callback) => {
    let streamName = "";
    void answer(
      served,
      callback,
      () => streamName,
      async () => {
        const denied = served.checkAccess(call.metadata);
        if (denied) throw new ProtocolFailure(denied);
        const asked = await readAppend(call, (name) => {
          streamName = name;
        });
        return write(served, asked);
      },
    );
  };
}

async function readAppend(
  call: ServerReadableStream<AppendReq, AppendResp>,
  onName: (name: string) => void,
): Promise<AskedAppend> {
  let options: AppendReq.Options | undefined;
  const events: EventToAppend[] = [];
  let sizeBytes = 0;
  for await (const request of requestsOf(call)) {
    if (options === undefined) {
      options = request.getOptions();
      if (!options) throw new ProtocolFailure(invalidArgument("An append begins with its options."));
      onName(streamNameOf(options.getStreamIdentifier()));
      continue;
    }
    const proposed = request.getProposedMessage();
    if (!proposed) throw new ProtocolFailure(invalidArgument("After its options an append has only events."));
    sizeBytes += proposedSizeBytes(proposed);
    if (sizeBytes > appendSizeMaxBytes) throw new ProtocolFailure(appendTooLarge(appendSizeMaxBytes));
    events.push(eventOfProposed(proposed));
  }
  if (!options) throw new ProtocolFailure(invalidArgument("An append begins with its options."));
  return { streamName: streamNameOf(options.getStreamIdentifier()), expected: expectedRevisionOf(options), events };
}

async function write(served: ServedStore, { streamName, events, expected }: AskedAppend): Promise<AppendResp> {
  try {
    return successOf(await appendEvents(served, streamName, events, expected));
  } catch (error) {
    if (!(error instanceof EventStoreError) || error.code !== "WrongExpectedRevision") throw error;
    return conflictOf(expected, error.actualRevision ?? "no_stream");
  }
}

function successOf({ revision, position }: AppendResult): AppendResp {
  const success = new messages.AppendResp.Success();
  if (revision < 0) success.setNoStream(new messages.Empty());
  else success.setCurrentRevision(String(revision));
  const place = String(BigInt(position));
  success.setPosition(new messages.AppendResp.Position().setCommitPosition(place).setPreparePosition(place));
  return new messages.AppendResp().setSuccess(success);
}

/** The fields whose names end in 2060 are what clients of EventStoreDB 20.6 read. */
function conflictOf(expected: ExpectedRevision, actual: number | "no_stream"): AppendResp {
  const conflict = new messages.AppendResp.WrongExpectedVersion();
  const empty = new messages.Empty();
  if (actual === "no_stream") conflict.setCurrentNoStream(empty).setNoStream2060(empty);
  else conflict.setCurrentRevision(String(actual)).setCurrentRevision2060(actual);
  if (expected === "any") conflict.setExpectedAny(empty).setAny2060(empty);
  else if (expected === "stream_exists") conflict.setExpectedStreamExists(empty).setStreamExists2060(empty);
  else if (expected === "no_stream") conflict.setExpectedNoStream(empty);
  else conflict.setExpectedRevision(String(expected)).setExpectedRevision2060(expected);
  return new messages.AppendResp().setWrongExpectedVersion(conflict);
}
