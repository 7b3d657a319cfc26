import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { type Failure, failureOf } from "./failure.ts";
import { openWritingDatabase } from "./schema.ts";
import { limitSize, openStreamWriter, type StreamWriter } from "./stream-writer.ts";
import { takeWriteLock } from "./write-lock.ts";
import type { RequestBatch, WriterMessage, WriterReply, WriterSettings } from "./writer-messages.ts";

/**
 * A group is closed at this many requests, so that the first of them does not wait for the last.
 */
const groupRequestsMax = 1000;
/**
 * Pages that the log file may grow by (4 KiB each) before they are copied into the store, and a
 * rough estimate of the growth. Rare and large is better: a checkpoint delays the next group by 10
 * to 20 ms, and pages written many times are copied once.
 */
const checkpointPages = 16_000;
const pagesPerGroup = 4;
const pagesPerRequest = 2.5;
const charactersPerPage = 4096;

if (!parentPort) throw new Error("The event store's writer runs in a worker thread.");
const port = parentPort;
const settings: WriterSettings = workerData;
const say = (message: WriterMessage): void => port.postMessage(message);

try {
  serve();
} catch (error) {
  say({ kind: "openFailed", message: error instanceof Error ? error.message : String(error) });
}

function serve(): void {
  const lock = takeWriteLock(settings.file);
  const database = openWritingDatabase(settings.file, settings.cacheMaxKib);
  if (settings.sizeMaxBytes !== undefined) limitSize(database, settings.sizeMaxBytes);
  const writer = openStreamWriter(database);
  let stopped: WriterReply | undefined;
  let pages = 0;

  const stop = (failure: Failure): void => {
    if (failure.isFatal) stopped = failure.reply;
  };

  const checkpoint = (): void => {
    try {
      database.exec("PRAGMA wal_checkpoint(PASSIVE)");
      pages = 0;
    } catch (error) {
      // On a full disk the events stay in the log file, where they are safe; after a failed fsync
      // they are not.
      stop(failureOf(error));
    }
  };

  const commitGroup = (group: readonly RequestBatch[]): void => {
    const { replies, failure } = stopped ? { replies: refuseAll(group, stopped), failure: undefined } : runGroup(writer, group);
    if (failure) stop(failure);
    say({ kind: "replies", batches: replies });
    pages += pagesOf(group);
    if (pages >= checkpointPages && !stopped) checkpoint();
  };

  const close = (): void => {
    database.close();
    lock.close();
    say({ kind: "closed" });
    port.close();
  };

  port.on("message", (message: RequestBatch | "close") => {
    const group = message === "close" ? [] : [message];
    const isClosing = takeWaiting(group) || message === "close";
    if (group.length > 0) commitGroup(group);
    if (isClosing) close();
  });
  say({ kind: "open", lastPlace: writer.lastPlace() });
}

/**
 * Group commit: all requests that arrived while the last group was written go into one transaction.
 * True when "close" was among them.
 */
function takeWaiting(group: RequestBatch[]): boolean {
  let requests = group[0]?.length ?? 0;
  while (requests < groupRequestsMax) {
    const next: { readonly message: RequestBatch | "close" } | undefined = receiveMessageOnPort(port);
    if (!next) return false;
    if (next.message === "close") return true;
    group.push(next.message);
    requests += next.message.length;
  }
  return false;
}

function runGroup(
  writer: StreamWriter,
  group: readonly RequestBatch[],
): { replies: WriterReply[][]; failure: Failure | undefined } {
  try {
    writer.begin();
    const replies = group.map((batch) => batch.map((request) => writer.run(request)));
    writer.commit();
    return { replies, failure: undefined };
  } catch (error) {
    const failure = failureOf(error);
    return { replies: refuseAll(group, failure.reply), failure: undoGroup(writer, failure) };
  }
}

function undoGroup(writer: StreamWriter, failure: Failure): Failure {
  try {
    writer.rollback();
    return failure;
  } catch (error) {
    return { ...failureOf(error), isFatal: true };
  }
}

const refuseAll = (group: readonly RequestBatch[], reply: WriterReply): WriterReply[][] =>
  group.map((batch) => batch.map(() => reply));

function pagesOf(group: readonly RequestBatch[]): number {
  let pages = pagesPerGroup;
  for (const request of group.flat()) {
    pages += pagesPerRequest;
    if (request[0] === "append") for (const text of request[3]) pages += text.length / charactersPerPage;
  }
  return pages;
}
