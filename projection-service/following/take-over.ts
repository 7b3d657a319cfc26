import { setTimeout as pause } from "node:timers/promises";
import { declareRebuiltVersions, dropOlderVersions, offeredVersions } from "../rebuilding/rebuilt-versions.ts";
import { catchUpVersion } from "./catch-up.ts";
import type { Feed } from "./feed.ts";
import type { Follower } from "./follow-events.ts";
import { type FedVersion, openVersion } from "./projection-version.ts";

const lookEveryMs = 500;
/**
 * Reads of the old version that are under way must have ended before it is dropped, and other
 * followers have taken over too.
 */
const dropAfterMs = 30_000;

export interface TakeOvers {
  close(): Promise<void>;
}

/** Looks for versions that were rebuilt beside the live ones, and goes on with them. */
export async function watchForRebuiltVersions(feed: Feed, follower: Pick<Follower, "inTurn" | "caughtUp">): Promise<TakeOvers> {
  const closing = new AbortController();
  await declareRebuiltVersions(feed.readStore);
  const watching = watch(feed, follower, closing.signal).catch((error: unknown) => {
    if (!closing.signal.aborted) throw error;
  });
  return {
    close: async () => {
      closing.abort();
      await watching;
    },
  };
}

async function watch(feed: Feed, follower: Pick<Follower, "inTurn" | "caughtUp">, closing: AbortSignal): Promise<void> {
  await follower.caughtUp;
  while (!closing.aborted) {
    try {
      await takeOverOffered(feed, follower, closing);
    } catch (error) {
      if (closing.aborted) return;
      feed.log.warn({ err: error }, "A rebuilt version could not be taken over; it is tried again.");
    }
    await pause(lookEveryMs, undefined, { signal: closing });
  }
}

async function takeOverOffered(feed: Feed, follower: Pick<Follower, "inTurn">, closing: AbortSignal): Promise<void> {
  const offers = await offeredVersions(
    feed.readStore,
    feed.versions.map(({ projection }) => projection.name),
  );
  for (const [index, offer] of offers.entries()) {
    const fed = feed.versions[index];
    if (offer !== undefined && fed !== undefined && offer.version > fed.version) {
      await takeOver(feed, follower, fed, offer.version, closing);
    }
  }
}

/**
 * Most of what the new version lacks is fed while the old one goes on; the rest between two
 * batches, so that who reads next finds in the new version all that was in the old one.
 */
async function takeOver(
  feed: Feed,
  { inTurn }: Pick<Follower, "inTurn">,
  old: FedVersion,
  version: number,
  closing: AbortSignal,
): Promise<void> {
  const { projection, readStore } = old;
  const fresh = await openVersion(projection, version, readStore);
  await catchUpVersion(feed, fresh, closing);
  await inTurn(async () => {
    await catchUpVersion(feed, fresh, closing);
    await readStore.switchTo({ projection: projection.name, version });
    feed.versions = feed.versions.map((fed) => (fed === old ? fresh : fed));
  });
  feed.log.info({ projection: projection.name, version }, "A rebuilt version has taken over.");
  void dropLater(feed, fresh, closing);
}

/**
 * Drops what was read before. The others need not wait for it. What is not dropped when the process
 * ends is dropped at the next start.
 */
async function dropLater({ log }: Feed, { projection, version, readStore }: FedVersion, closing: AbortSignal): Promise<void> {
  try {
    await pause(dropAfterMs, undefined, { signal: closing });
    await dropOlderVersions(readStore, { projection: projection.name, version });
  } catch (error) {
    if (!closing.aborted) log.warn({ err: error, projection: projection.name, version }, "An old version was not dropped.");
  }
}
