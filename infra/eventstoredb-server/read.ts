import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { handleServerStreamingCall, ServerWritableStream } from "@grpc/grpc-js";
import { serviceErrorOf, tellError } from "./calls.ts";
import { invalidArgument, type ProtocolError, ProtocolFailure, shuttingDown } from "./protocol-errors.ts";
import { readAll } from "./read-all.ts";
import type { Responses } from "./read-responses.ts";
import { readStream } from "./read-stream.ts";
import { openResponseWriter } from "./response-writer.ts";
import type { ServedStore } from "./served-store.ts";
import { streamNameOf } from "./stream-names.ts";
import { subscribeToAll } from "./subscribe-to-all.ts";
import { subscribeToStream } from "./subscribe-to-stream.ts";

type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

const backwards = 1;

/** Streams/Read: a read of a stream or of $all, or a subscription to one of them. */
export function makeRead(served: ServedStore): handleServerStreamingCall<ReadReq, ReadResp> {
  return (call) => {
    const denied = served.checkAccess(call.metadata);
    if (denied) call.emit("error", serviceErrorOf(denied));
    else void serve(served, call);
  };
}

async function serve(served: ServedStore, call: ReadCall): Promise<void> {
  const options = call.request.getOptions();
  const stop = new AbortController();
  const writer = openResponseWriter(call);
  let shutDown: ProtocolError | undefined;
  const endAtClosing = (): void => {
    shutDown = shuttingDown();
    stop.abort();
  };
  call.on("cancelled", () => stop.abort());
  served.closing.addEventListener("abort", endAtClosing, { once: true });
  try {
    if (!options) throw new ProtocolFailure(invalidArgument("A read needs options."));
    for await (const responses of responsesTo(served, options, stop.signal)) if (!(await writer.writeAll(responses))) break;
    if (shutDown) throw new ProtocolFailure(shutDown);
    if (!writer.isGone()) call.end();
  } catch (error) {
    if (!writer.isGone()) call.emit("error", serviceErrorOf(tellError(served, error, nameAskedFor(options))));
  } finally {
    stop.abort();
    served.closing.removeEventListener("abort", endAtClosing);
  }
}

function responsesTo(served: ServedStore, options: ReadReq.Options, signal: AbortSignal): AsyncIterable<Responses> {
  const { store } = served;
  const isBackwards = options.getReadDirection() === backwards;
  const isSubscription = options.hasSubscription();
  if (!isSubscription && !options.hasCount()) throw new ProtocolFailure(invalidArgument("A read needs a count."));
  if (isSubscription && isBackwards) throw new ProtocolFailure(invalidArgument("A subscription goes forwards."));
  if (options.hasStream()) {
    if (options.hasFilter()) throw new ProtocolFailure(invalidArgument("Only $all can be filtered."));
    return isSubscription ? subscribeToStream(served, options, signal) : readStream(store, options, isBackwards);
  }
  if (!options.hasAll()) throw new ProtocolFailure(invalidArgument("A read is of a stream or of $all."));
  return isSubscription ? subscribeToAll(store, options, signal) : readAll(store, options, isBackwards);
}

function nameAskedFor(options: ReadReq.Options | undefined): string {
  const identifier = options?.getStream()?.getStreamIdentifier();
  return identifier && identifier.getStreamName_asU8().length > 0 ? streamNameOf(identifier) : "$all";
}
