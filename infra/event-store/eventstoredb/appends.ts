import { randomUUID } from "node:crypto";
import type { BatchAppendReq, BatchAppendResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { ClientDuplexStream } from "@grpc/grpc-js";
import type { EncodedEvent } from "../event-encoding.ts";
import { type AppendResult, EventStoreError, type ExpectedRevision } from "../event-store.ts";
import { appendErrorOf } from "./append-errors.ts";
import { unavailable } from "./errors.ts";
import { positionOfCommit } from "./events.ts";
import { GoogleEmpty, messages } from "./messages.ts";

type BatchAppendCall = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

export interface AskedAppend {
  readonly stream: string;
  readonly events: readonly EncodedEvent[];
  readonly expected: ExpectedRevision;
}

/** Sends all appends of a connection over one call, in the order of the calls. */
export interface Appends {
  /**
   * `onCancel` receives a function that forgets the append when its answer is no longer awaited.
   */
  append(asked: AskedAppend, onCancel: (cancel: () => void) => void): Promise<AppendResult>;
}

interface PendingAppend {
  readonly asked: AskedAppend;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}

interface AppendCall {
  readonly call: BatchAppendCall;
  readonly pending: Map<string, PendingAppend>;
  /** Why it has ended. */
  failure: unknown;
}

/** The most bytes of events in one message; servers take 16 MiB. */
const messageSizeMaxBytes = 2 * 1024 * 1024;

/**
 * Appends over the protocol's BatchAppend, with the client's generated messages. We do not use the
 * client's own `appendToStream`: it keeps the pending appends of all clients of the process in one
 * map, so that one broken connection fails the appends of the others, and a late answer after that
 * ends the process.
 */
export function openAppends(openCall: () => Promise<BatchAppendCall>): Appends {
  let opening: Promise<AppendCall> | undefined;

  const open = async (): Promise<AppendCall> => {
    const appendCall: AppendCall = { call: await openCall(), pending: new Map(), failure: undefined };
    const { call, pending } = appendCall;
    const fail = (error: unknown): void => {
      opening = undefined;
      appendCall.failure ??= error;
      for (const { reject } of pending.values()) reject(error);
      pending.clear();
    };
    call.on("data", (response: BatchAppendResp) => settle(pending, response));
    call.on("error", fail).on("end", () => fail(unavailable("the server ended the call for appends.")));
    return appendCall;
  };

  return {
    async append(asked, onCancel) {
      opening ??= open();
      const { call, pending, failure } = await opening.catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      if (failure) throw failure;
      const correlationId = randomUUID();
      return new Promise((resolve, reject) => {
        pending.set(correlationId, { asked, resolve, reject });
        onCancel(() => pending.delete(correlationId));
        for (const request of requestsOf(correlationId, asked)) call.write(request);
      });
    },
  };
}

function settle(pending: Map<string, PendingAppend>, response: BatchAppendResp): void {
  const correlationId = response.getCorrelationId()?.getString() ?? "";
  const waiting = pending.get(correlationId);
  pending.delete(correlationId);
  // The answer took too long and is no longer awaited.
  if (!waiting) return;
  const result = resultOf(response, waiting.asked);
  if (result instanceof EventStoreError) waiting.reject(result);
  else waiting.resolve(result);
}

function resultOf(response: BatchAppendResp, asked: AskedAppend): AppendResult | EventStoreError {
  const success = response.getSuccess();
  if (!success) return appendErrorOf(response.getError(), asked);
  const position = success.getPosition();
  if (!position) return new EventStoreError("StoreRefused", "The event store returned no position for an append.");
  return {
    revision: Number(success.getCurrentRevision()),
    position: positionOfCommit(BigInt(position.getCommitPosition())),
  };
}

/**
 * One append in as many messages as its events need; it is written when the last one has arrived.
 */
function* requestsOf(correlationId: string, asked: AskedAppend): Generator<BatchAppendReq> {
  const startRequest = (): BatchAppendReq =>
    new messages.BatchAppendReq().setCorrelationId(new messages.UUID().setString(correlationId));
  let request = startRequest().setOptions(optionsOf(asked));
  let sizeBytes = 0;
  for (const event of asked.events) {
    const data = Buffer.from(event.data, "utf8");
    const metadata = Buffer.from(event.metadata, "utf8");
    sizeBytes += data.length + metadata.length;
    if (sizeBytes > messageSizeMaxBytes) {
      yield request;
      request = startRequest();
      sizeBytes = data.length + metadata.length;
    }
    const proposed = new messages.BatchAppendReq.ProposedMessage().setData(data).setCustomMetadata(metadata);
    proposed.setId(new messages.UUID().setString(event.id));
    proposed.getMetadataMap().set("type", event.type).set("content-type", "application/json");
    request.addProposedMessages(proposed);
  }
  yield request.setIsFinal(true);
}

function optionsOf({ stream, expected }: AskedAppend): BatchAppendReq.Options {
  const options = new messages.BatchAppendReq.Options();
  options.setStreamIdentifier(new messages.StreamIdentifier().setStreamName(Buffer.from(stream, "utf8")));
  if (expected === "any") return options.setAny(new GoogleEmpty());
  if (expected === "no_stream") return options.setNoStream(new GoogleEmpty());
  if (expected === "stream_exists") return options.setStreamExists(new GoogleEmpty());
  return options.setStreamPosition(String(expected));
}
