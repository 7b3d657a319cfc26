import type { Logger } from "@logue/infra/monitoring/log.ts";
import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import type { Feed } from "../following/feed.ts";
import { type FedVersion, openVersion } from "../following/projection-version.ts";
import type { Projection } from "../projection.ts";
import { type RebuildOptions, rebuild, switchTo } from "./rebuild.ts";
import { dropOlderVersions } from "./rebuilt-versions.ts";
import { isOfThisLog, noteLog } from "./same-log.ts";

export interface LiveVersionOptions extends Pick<RebuildOptions, "openEvents" | "readStore" | "partitions"> {
  readonly history: Feed["eventStore"];
  readonly log: Logger;
}

/**
 * A version that was built under other declarations, by an older program, or from another log, is
 * rebuilt before anything is served. An older version may be left of a switch after which the
 * process ended.
 */
export async function openLiveVersion(projection: Projection, options: LiveVersionOptions): Promise<FedVersion> {
  const { readStore, history, log } = options;
  const version = (await readStore.liveVersion(projection.name)) ?? 1;
  const fed = await openVersion(projection, version, readStore).catch((error: unknown) => {
    if (error instanceof ReadStoreUnavailable) throw error;
    log.info({ projection: projection.name, err: error }, "The documents are of an older make and are rebuilt now.");
    return undefined;
  });
  const stores = { eventStore: history, readStore };
  if (fed !== undefined && (await isOfThisLog(fed, stores))) {
    await noteLog(fed, stores);
    await dropOlderVersions(readStore, { projection: projection.name, version });
    return fed;
  }
  if (fed !== undefined) log.info({ projection: projection.name }, "The documents are of another log and are rebuilt now.");
  const built = await rebuild([projection], options);
  await switchTo(built, readStore);
  const rebuilt = await openVersion(projection, built[0]?.version ?? version, readStore);
  await noteLog(rebuilt, stores);
  return rebuilt;
}
