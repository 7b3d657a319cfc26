import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { askThread } from "@logue/infra/asked-thread.ts";
import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import type { PageRange, PageReader, StoredPage } from "@logue/sealing/verify/stored-page.ts";

/** What each thread is started with. */
export interface PagesOf {
  /** An event store of SQLite, which any number of connections may read. */
  readonly file: string;
  readonly labelKey: Uint8Array;
}

/** Node would take more, and the threads gain nothing from it. */
const maxYoungGenerationSizeMb = 16;

/** A thread costs as much to start as so many events to read. */
const eventsPerThread = 20_000;

/** As many threads as there are processors and work for; none for a short log. */
export const threadsFor = (eventCount: number): number =>
  Math.min(availableParallelism(), Math.floor(eventCount / eventsPerThread));

export interface PageThreads {
  readonly readers: readonly PageReader[];
  close(): Promise<void>;
}

/** Starts threads that read, check and hash the events of a file. They throw an `EventStoreError`. */
export function readInThreads(of: PagesOf, count: number): PageThreads {
  const threads = Array.from({ length: count }, () => {
    const options = { workerData: of, resourceLimits: { maxYoungGenerationSizeMb } };
    return askThread<PageRange, StoredPage>(new Worker(new URL("./read-worker.ts", import.meta.url), options));
  });
  return {
    readers: threads.map(
      ({ ask }): PageReader =>
        (range) =>
          ask(range).catch((error: Error) => {
            throw unreadable(of.file, error);
          }),
    ),
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

const unreadable = (file: string, cause: Error): EventStoreError =>
  new EventStoreError("StoreUnavailable", `The events in ${file} cannot be read: ${cause.message}`, undefined, { cause });
