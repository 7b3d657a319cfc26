import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { openPassedPositions } from "@logue/infra/event-store/passed-positions.ts";
import type { Config } from "@logue/infra/settings/config.ts";

/** What the thread is asked: to fold in all that is in the log by now, or to end. */
export type ThreadRequest = "more" | "close";

/** The thread's answer: everything up to here is in the documents. */
export interface ThreadReply {
  readonly position: Position;
}

/** The projections of a data folder, followed by a thread of their own. */
export interface ProjectionThread {
  /**
   * Resolves to true once the documents hold the event at this position; rejects when the thread has
   * failed.
   */
  whenPassed(position: Position, timeoutMs: number): Promise<boolean>;
  /** Folds in what is left and saves the checkpoints. */
  close(): Promise<void>;
}

/** Node would take 192 MB on a large machine; the thread gains nothing from more than this. */
const maxYoungGenerationSizeMb = 12;

/** What the thread is started with. */
export interface ThreadData {
  readonly config: Config;
  readonly cacheMaxKib: number | undefined;
}

/** The one partition of a log that no bus carries. */
const partition = "0";

/**
 * Follows the event store of this process's data folder in a thread, which reads the file itself:
 * writing events and making documents of them then use two cores. Documents are not announced, so it
 * is for programs without readers, such as an import. Resolves when the documents are up to date.
 */
export async function startProjectionThread(data: ThreadData): Promise<ProjectionThread> {
  const worker = new Worker(new URL("./projection-thread-worker.ts", import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  const passed = openPassedPositions();
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  const ended = once(worker, "exit");
  worker.on("message", ({ position }: ThreadReply) => passed.pass(partition, position));
  worker.once("error", failed.reject);
  const ask = (request: ThreadRequest): void => worker.postMessage(request);
  await Promise.race([once(worker, "message"), failed.promise]);
  return {
    whenPassed: async (position, timeoutMs) => {
      if (position > passed.passed(partition)) ask("more");
      return Promise.race([passed.whenPassed(partition, position, timeoutMs), failed.promise]);
    },
    close: async () => {
      ask("close");
      await Promise.race([ended, failed.promise]);
      passed.close();
    },
  };
}
