import { type StoredWork, serverOwnerId, type WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { WatchingInstance, WatchLimits } from "./watch-options.ts";

/** How far an instance is with what it watches. */
export interface WatchState {
  /** What the integration keeps. */
  readonly kept: unknown;
  /** In a row, with the settings of `mark`. */
  readonly failures: number;
  readonly mark: string;
}

export const usualWatchLimits: WatchLimits = {
  leaseMs: 60_000,
  backoff: { firstMs: 2_000, mostMs: 10 * 60_000, isJittered: true },
};

export const watchKind = "integration-watch";
export const watchKey = (instanceId: string) => ({ kind: watchKind, ownerId: serverOwnerId, id: instanceId }) as const;

export const watchStateIn = ({ value }: StoredWork): WatchState => value as WatchState;

interface Needed {
  readonly workStore: WorkStore;
  readonly clock: () => number;
}

/** An instance that is new is due at once, and so is one that failed with other settings. */
export async function beginWatch({ workStore, clock }: Needed, { id, settingsMark }: WatchingInstance): Promise<void> {
  const stored = await workStore.get(watchKey(id));
  const state = stored && watchStateIn(stored);
  if (state !== undefined && (state.mark === settingsMark || state.failures === 0)) return;
  const value: WatchState = { kept: state?.kept ?? null, failures: 0, mark: settingsMark };
  const record = { ...watchKey(id), value, updatedAt: new Date(clock()).toISOString(), dueAtMs: clock() };
  await workStore.put(record, stored?.revision ?? null);
}

/** Deletes what an instance that was removed has kept. */
export const forgetWatch = ({ workStore }: Pick<Needed, "workStore">, instanceId: string): Promise<boolean> =>
  workStore.delete(watchKey(instanceId));
