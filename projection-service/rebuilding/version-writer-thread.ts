import { Worker } from "node:worker_threads";
import { askThread } from "@logue/infra/asked-thread.ts";
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

/** Writes in a thread of its own, so that the next events are folded meanwhile. */
export function writeInThread(address: ReadStoreAddress): VersionWriter {
  const worker = new Worker(new URL("./version-writer-worker.ts", import.meta.url), { workerData: address });
  const { ask, close } = askThread<WriterRequest, void>(worker);
  return {
    commit: (target, writes, checkpoint) => ask({ kind: "commit", target, writes: JSON.stringify(writes), checkpoint }),
    finish: (target) => ask({ kind: "finish", target }),
    close,
  };
}
