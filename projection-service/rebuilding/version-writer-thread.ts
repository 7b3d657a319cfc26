import { Worker } from "node:worker_threads";
import type { CheckpointMove, ProjectionVersion } from "@logue/infra/read-store/read-store.ts";
import type { ReadStoreAddress, VersionWriter } from "./version-writer.ts";

export type WriterRequest =
  | {
      readonly kind: "commit";
      readonly target: ProjectionVersion;
      /**
       * The writes as JSON: a third of the work that copying the objects from thread to thread
       * takes.
       */
      readonly writes: string;
      readonly checkpoint: CheckpointMove;
    }
  | { readonly kind: "finish"; readonly target: ProjectionVersion };

/** What the thread answers, in the order of the requests: nothing, or what went wrong. */
export interface WriterReply {
  readonly error: unknown;
}

/** Writes in a thread of its own, so that the next events are folded meanwhile. */
export function writeInThread(address: ReadStoreAddress): VersionWriter {
  const worker = new Worker(new URL("./version-writer-worker.ts", import.meta.url), { workerData: address });
  const waiting: PromiseWithResolvers<void>[] = [];
  let failure: unknown;

  worker.on("message", ({ error }: WriterReply) => {
    const answer = waiting.shift();
    if (error === undefined) answer?.resolve();
    else answer?.reject(error);
  });
  worker.on("error", (error) => {
    failure = error;
    for (const answer of waiting.splice(0)) answer.reject(error);
  });

  function ask(request: WriterRequest): Promise<void> {
    if (failure !== undefined) return Promise.reject(failure);
    const answer = Promise.withResolvers<void>();
    waiting.push(answer);
    worker.postMessage(request);
    return answer.promise;
  }

  return {
    commit: (target, writes, checkpoint) => ask({ kind: "commit", target, writes: JSON.stringify(writes), checkpoint }),
    finish: (target) => ask({ kind: "finish", target }),
    close: async () => {
      await worker.terminate();
    },
  };
}
