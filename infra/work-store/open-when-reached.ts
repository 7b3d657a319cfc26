import type { SealedWorkStore } from "./sealed-work-store.ts";
import { WorkStoreUnavailable } from "./work-store.ts";

export interface OpeningWhenReached {
  readonly open: () => Promise<SealedWorkStore>;
  /** Told why it could not be opened: once while it stays away. */
  readonly onAway: (error: unknown) => void;
  readonly onReached: () => void;
  /** How long after a failed opening calls fail at once. Default 2 seconds. */
  readonly pauseMs?: number;
  readonly clock?: () => number;
}

const pauseDefaultMs = 2_000;

/**
 * Opens the work-store now, or later if it is away: chat does not wait for it. Until then each call
 * throws `WorkStoreUnavailable`. The first opening throws what waiting does not cure, such as wrong
 * credentials.
 */
export async function openWhenReached(options: OpeningWhenReached): Promise<SealedWorkStore> {
  const { open, onAway, onReached, pauseMs = pauseDefaultMs, clock = Date.now } = options;
  let opened: Promise<SealedWorkStore> | undefined;
  let isClosed = false;
  let failedAtMs: number | undefined;

  async function openNow(): Promise<SealedWorkStore> {
    try {
      const store = await open();
      if (failedAtMs !== undefined) onReached();
      failedAtMs = undefined;
      return store;
    } catch (error) {
      opened = undefined;
      if (failedAtMs === undefined) onAway(error);
      failedAtMs = clock();
      throw error;
    }
  }
  async function reached(): Promise<SealedWorkStore> {
    const mayTry = failedAtMs === undefined || clock() - failedAtMs >= pauseMs;
    if (isClosed || (opened === undefined && !mayTry)) throw new WorkStoreUnavailable("The work-store cannot be reached.");
    opened ??= openNow();
    try {
      return await opened;
    } catch (error) {
      throw error instanceof WorkStoreUnavailable
        ? error
        : new WorkStoreUnavailable("The work-store cannot be opened.", { cause: error });
    }
  }

  opened = openNow();
  await opened.catch((error: unknown) => {
    if (!(error instanceof WorkStoreUnavailable)) throw error;
  });
  return {
    get: async (key) => (await reached()).get(key),
    put: async (...put) => (await reached()).put(...put),
    delete: async (...deletion) => (await reached()).delete(...deletion),
    list: async (kind, ownerId) => (await reached()).list(kind, ownerId),
    claim: async (request) => (await reached()).claim(request),
    endLeases: async (holder) => (await reached()).endLeases(holder),
    eraseOwner: async (ownerId) => (await reached()).eraseOwner(ownerId),
    page: async (after, limit) => (await reached()).page(after, limit),
    close: async () => {
      isClosed = true;
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}
