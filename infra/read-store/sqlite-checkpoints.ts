import { Worker } from "node:worker_threads";

/** Copies committed pages from the write-ahead logs into the files. */
export interface Checkpoints {
  /** Called after a commit to the file. */
  wrote(path: string): void;
  /** Resolves when no checkpoint is running. */
  close(): Promise<void>;
}

const everyMs = 2_000;

/**
 * On its own thread: a checkpoint waits for the disk, tens of milliseconds in which the calling
 * thread would serve no request.
 */
export function openCheckpoints(): Checkpoints {
  const written = new Set<string>();
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;

  function begin(): void {
    timer = undefined;
    worker ??= startWorker();
    for (const path of written) worker.postMessage(path);
    written.clear();
  }

  /** When the thread ends, the calling thread's own checkpoints replace it, at longer intervals. */
  function startWorker(): Worker {
    const started = new Worker(new URL("./sqlite-checkpoints-worker.ts", import.meta.url));
    started.once("error", (error) => process.emitWarning(error));
    started.unref();
    return started;
  }

  return {
    wrote(path) {
      written.add(path);
      timer ??= setTimeout(begin, everyMs).unref();
    },
    async close() {
      clearTimeout(timer);
      await worker?.terminate();
    },
  };
}
