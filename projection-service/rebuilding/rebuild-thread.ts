import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Config } from "@logue/infra/settings/config.ts";

/** The versions that are read now, by projection. */
export type ReplacedVersions = Readonly<Record<string, number>>;

/**
 * Builds all documents anew from the log, in a thread that reads the stores by itself, while this
 * process serves the old ones. Answers when the followers have gone on with the new ones.
 */
export async function rebuildInThread(config: Config): Promise<ReplacedVersions> {
  const worker = new Worker(new URL("./rebuild-worker.ts", import.meta.url), { workerData: config });
  const [versions] = (await once(worker, "message")) as [ReplacedVersions];
  await once(worker, "exit");
  return versions;
}
