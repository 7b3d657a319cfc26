import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { EventStoreError } from "../event-store.ts";
import type { WriterMessage, WriterReply, WriterRequest, WriterSettings } from "./writer-messages.ts";

/**
 * Called in the order of the commits. After a refusal by time-out it may be called again with the
 * real answer.
 */
export type OnReply = (reply: WriterReply) => void;

/** The calling thread's side of the writer thread. */
export interface SqliteWriter {
  /**
   * Answered by the writer, or by a `StoreUnavailable` refusal when it has ended or does not
   * answer.
   */
  send(request: WriterRequest, onReply: OnReply): void;
  /** Resolves after all sent requests were answered. */
  close(): Promise<void>;
}

export interface SqliteWriterSettings extends WriterSettings {
  readonly answerTimeoutMs: number;
}

interface Outbox {
  readonly worker: Worker;
  requests: WriterRequest[];
  onReplies: OnReply[];
  /** Batches without an answer, oldest first. */
  readonly sent: { readonly sentAtMs: number; readonly onReplies: readonly OnReply[] }[];
  /** Set once the writer has ended. */
  gone: WriterReply | undefined;
}

/** Throws `StoreUnavailable` when the file cannot be opened for writing. */
export async function openSqliteWriter(settings: SqliteWriterSettings): Promise<SqliteWriter> {
  const { answerTimeoutMs, ...workerData } = settings;
  const worker = new Worker(new URL("./sqlite-event-store-worker.ts", import.meta.url), { workerData });
  await opened(worker);
  const outbox: Outbox = { worker, requests: [], onReplies: [], sent: [], gone: undefined };
  const exited = once(worker, "exit");
  worker.on("message", (message: WriterMessage) => {
    if (message.kind === "replies") for (const replies of message.batches) answerBatch(outbox, replies);
  });
  worker.on("error", (error) => giveUp(outbox, String(error)));
  worker.on("exit", () => giveUp(outbox, "the writer has ended"));
  const deadline = setInterval(() => refuseOverdue(outbox, answerTimeoutMs), Math.min(1000, answerTimeoutMs));
  deadline.unref();
  return {
    send: (request, onReply) => post(outbox, request, onReply),
    async close() {
      flush(outbox);
      worker.postMessage("close");
      await exited;
      clearInterval(deadline);
    },
  };
}

async function opened(worker: Worker): Promise<void> {
  const [message]: WriterMessage[] = await once(worker, "message");
  if (message?.kind !== "openFailed") return;
  await worker.terminate();
  throw new EventStoreError("StoreUnavailable", message.message);
}

function post(outbox: Outbox, request: WriterRequest, onReply: OnReply): void {
  // One message for all requests of this turn.
  if (outbox.requests.length === 0) process.nextTick(flush, outbox);
  outbox.requests.push(request);
  outbox.onReplies.push(onReply);
}

function flush(outbox: Outbox): void {
  const { requests, onReplies, gone } = outbox;
  if (requests.length === 0) return;
  outbox.requests = [];
  outbox.onReplies = [];
  if (gone) {
    for (const onReply of onReplies) onReply(gone);
    return;
  }
  outbox.sent.push({ sentAtMs: performance.now(), onReplies });
  outbox.worker.postMessage(requests);
}

function answerBatch(outbox: Outbox, replies: readonly WriterReply[]): void {
  const batch = outbox.sent.shift();
  replies.forEach((reply, index) => {
    batch?.onReplies[index]?.(reply);
  });
}

function giveUp(outbox: Outbox, reason: string): void {
  outbox.gone ??= ["refused", "StoreUnavailable", `The event store cannot be written to: ${reason}.`];
  for (const batch of outbox.sent.splice(0)) for (const onReply of batch.onReplies) onReply(outbox.gone);
}

/** The batches stay in the list: late answers are matched by their order. */
function refuseOverdue({ sent }: Outbox, answerTimeoutMs: number): void {
  const silent: WriterReply = ["refused", "StoreUnavailable", `The event store did not answer within ${answerTimeoutMs} ms.`];
  for (const { sentAtMs, onReplies } of sent) {
    if (performance.now() - sentAtMs < answerTimeoutMs) return;
    for (const onReply of onReplies) onReply(silent);
  }
}
