import type { BatchAppendReq, BatchAppendResp } from "@eventstore/db-client/generated/streams_pb.js";
import { type handleBidiStreamingCall, type ServerDuplexStream, status } from "@grpc/grpc-js";
import {
  type AppendResult,
  EventStoreError,
  type EventToAppend,
  type ExpectedRevision,
} from "@logue/infra/event-store/event-store.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { appendEvents } from "./append-events.ts";
import { batchErrorOf, invalidBatch, maximumAppendSizeExceeded, timedOut } from "./batch-errors.ts";
import { requestsOf, serviceErrorOf, tellError } from "./calls.ts";
import { outcomeOf } from "./count-calls.ts";
import { expectedRevisionOfBatch } from "./expected-revisions.ts";
import { eventOfProposed, proposedSizeBytes } from "./proposed-events.ts";
import { appendSizeMaxBytes, ProtocolFailure, shuttingDown, tooManyUnfinished } from "./protocol-errors.ts";
import { openResponseWriter, type ResponseWriter } from "./response-writer.ts";
import type { ServedStore } from "./served-store.ts";
import { identifierOf, streamNameOf } from "./stream-names.ts";
import { textOfUuid } from "./uuids.ts";

type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

interface UnfinishedAppend {
  /** When the client gives up, in milliseconds of the epoch. */
  readonly deadlineMs: number;
  readonly streamName: string;
  readonly expected: ExpectedRevision;
  readonly events: EventToAppend[];
  sizeBytes: number;
}

interface Batching {
  readonly served: ServedStore;
  readonly writer: ResponseWriter<BatchAppendResp>;
  readonly unfinished: Map<string, UnfinishedAppend>;
  readonly writing: Set<Promise<void>>;
}

const unfinishedMax = 100;
/** Appends of one call that the store works on; more are not read until some are answered. */
const writingMax = 1000;

/**
 * Streams/BatchAppend: many appends over one call, told apart by their correlation ids, answered as
 * they are done.
 */
export function makeBatchAppend(served: ServedStore): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> {
  return (call) => {
    const denied = served.checkAccess(call.metadata);
    if (denied) call.emit("error", serviceErrorOf(denied));
    else void serve(served, call);
  };
}

async function serve(served: ServedStore, call: BatchCall): Promise<void> {
  const writer = openResponseWriter(call);
  const batching: Batching = { served, writer, unfinished: new Map(), writing: new Set() };
  const endAtClosing = (): void => void call.emit("error", serviceErrorOf(shuttingDown()));
  served.closing.addEventListener("abort", endAtClosing, { once: true });
  try {
    for await (const request of requestsOf(call)) {
      await take(batching, request);
      while (batching.writing.size >= writingMax) await Promise.race(batching.writing);
    }
    await Promise.all(batching.writing);
    call.end();
  } catch (error) {
    // The client has left, or the library ended the call over an invalid message: no answer can be
    // sent.
    if (writer.isGone()) served.onOutcome(refusedMethod, outcomeOf(status.CANCELLED));
    else call.emit("error", serviceErrorOf(tellError(served, error, "")));
  } finally {
    served.closing.removeEventListener("abort", endAtClosing);
  }
}

/** The call itself goes on: what is counted is the append. */
const refusedMethod = "BatchAppend";

/**
 * One request carries a piece of one append; the first piece brings the options, the final one has
 * it written.
 */
async function take(batching: Batching, request: BatchAppendReq): Promise<void> {
  const correlationId = textOfUuid(request.getCorrelationId());
  const refuse = (error: ReturnType<typeof timedOut>, streamName: string): Promise<void> => {
    batching.unfinished.delete(correlationId);
    batching.served.onOutcome(refusedMethod, outcomeOf(error.getCode()));
    return batching.writer.write(responseTo(request, streamName).setError(error));
  };
  const options = request.getOptions();
  try {
    const append = batching.unfinished.get(correlationId) ?? (options && begin(batching, correlationId, options));
    // Pieces of an append that was refused already.
    if (!append) return;
    if (append.deadlineMs <= Date.now()) return refuse(timedOut(), append.streamName);
    for (const proposed of request.getProposedMessagesList()) {
      append.sizeBytes += proposedSizeBytes(proposed);
      if (append.sizeBytes > appendSizeMaxBytes) return refuse(maximumAppendSizeExceeded(appendSizeMaxBytes), append.streamName);
      append.events.push(eventOfProposed(proposed));
    }
    if (request.getIsFinal()) finish(batching, correlationId, request, append);
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    return refuse(invalidBatch(error), nameOrNone(options));
  }
}

const nameOrNone = (options: BatchAppendReq.Options | undefined): string =>
  Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString("utf8");

function begin({ unfinished }: Batching, correlationId: string, options: BatchAppendReq.Options): UnfinishedAppend {
  if (unfinished.size >= unfinishedMax) throw new ProtocolFailure(tooManyUnfinished());
  const append: UnfinishedAppend = {
    deadlineMs: options.getDeadline()?.toDate().getTime() ?? Number.POSITIVE_INFINITY,
    streamName: streamNameOf(options.getStreamIdentifier()),
    expected: expectedRevisionOfBatch(options),
    events: [],
    sizeBytes: 0,
  };
  unfinished.set(correlationId, append);
  return append;
}

/**
 * Not awaited: the appends of a call are written together. The store keeps the order in which they
 * are given to it.
 */
function finish(batching: Batching, correlationId: string, request: BatchAppendReq, append: UnfinishedAppend): void {
  batching.unfinished.delete(correlationId);
  const written = answerAppend(batching, request, append).finally(() => batching.writing.delete(written));
  batching.writing.add(written);
}

async function answerAppend({ served, writer }: Batching, request: BatchAppendReq, append: UnfinishedAppend): Promise<void> {
  const { streamName, events, expected } = append;
  const response = responseTo(request, streamName);
  try {
    response.setSuccess(successOf(await appendEvents(served, streamName, events, expected)));
  } catch (error) {
    const refusal = batchErrorOf(error, expected, tellError(served, error, streamName), streamName);
    served.onOutcome(refusedMethod, outcomeOf(refusal.getCode()));
    response.setError(refusal);
  }
  await writer.write(response);
}

function responseTo(request: BatchAppendReq, streamName: string): BatchAppendResp {
  const response = new messages.BatchAppendResp().setStreamIdentifier(identifierOf(streamName));
  return response.setCorrelationId(request.getCorrelationId());
}

function successOf({ revision, position }: AppendResult): BatchAppendResp.Success {
  const success = new messages.BatchAppendResp.Success();
  if (revision >= 0) success.setCurrentRevision(String(revision));
  const place = String(BigInt(position));
  return success.setPosition(new messages.AllStreamPosition().setCommitPosition(place).setPreparePosition(place));
}
