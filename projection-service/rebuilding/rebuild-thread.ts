import { Worker } from "node:worker_threads";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { answerOfThread } from "@logue/infra/thread-answer.ts";
import { dropOlderVersions } from "./rebuilt-versions.ts";

/** The versions that are read now, by projection. */
export type ReplacedVersions = Readonly<Record<string, number>>;

/**
 * Builds all documents anew from the log, in a thread that reads the stores by itself, while this
 * process serves the old ones. Answers when the followers have gone on with the new ones.
 */
export function rebuildInThread(config: Config): Promise<ReplacedVersions> {
  return answerOfThread(new Worker(new URL("./rebuild-worker.ts", import.meta.url), { workerData: config }));
}

/** Drops all that was read before these versions. */
export async function dropReplacedVersions(readStore: ReadStore, versions: ReplacedVersions): Promise<void> {
  for (const [projection, version] of Object.entries(versions)) await dropOlderVersions(readStore, { projection, version });
}
