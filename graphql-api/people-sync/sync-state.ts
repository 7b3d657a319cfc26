import { type StoredWork, serverOwnerId, type WorkKey, type WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { PersonChange } from "./changes.ts";

/** A comparison of a list with the people here, that was made. */
export interface SyncRun {
  readonly id: string;
  /** Whether the differences were applied, or only looked at. */
  readonly applies: boolean;
  /** Who asked for it; null for the schedule. */
  readonly askedById: string | null;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly listedCount: number;
  readonly changeCount: number;
  readonly appliedCount: number;
  /** More people would be deactivated than without an administrator's word. */
  readonly isHeld: boolean;
  /** Why it broke off; nothing was changed after that. What was applied before is in the report. */
  readonly failure: string | null;
}

export interface WantedRun {
  readonly id: string;
  readonly askedById: string | null;
  /** The run whose differences are applied; null to look, or for the schedule to apply what it finds. */
  readonly appliesRunId: string | null;
  readonly applies: boolean;
  readonly deactivatesMany: boolean;
}

export interface SyncState {
  /** What a host has to do now, or is doing. */
  readonly wanted: WantedRun | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Null without a schedule. */
  readonly nextAtMs: number | null;
  /** Newest first. */
  readonly runs: readonly SyncRun[];
}

export const noSync: SyncState = { wanted: null, progress: null, nextAtMs: null, runs: [] };
export const runsMax = 20;

export const syncKey = (instanceId: string): WorkKey => ({ kind: "people-sync", ownerId: serverOwnerId, id: instanceId });

export const stateIn = (work: StoredWork): SyncState => work.value as SyncState;

/** Due at once where something is wanted, else by the schedule. */
export const syncRecord = (instanceId: string, value: SyncState, nowMs: number) => {
  const dueAtMs = value.wanted === null ? value.nextAtMs : nowMs;
  const record = { ...syncKey(instanceId), value, updatedAt: new Date(nowMs).toISOString() };
  return dueAtMs === null ? record : { ...record, dueAtMs };
};

/** How many differences a page of the report has. */
export const changesPerPart = 100;
const partsMax = 900;

const partKey = (instanceId: string, runId: string, part: number): WorkKey => ({
  kind: "people-sync-part",
  ownerId: serverOwnerId,
  id: `${instanceId}/${runId}/${part}`,
});

/** Keeps the differences of a run; of one that is known, those pages alone that changed. */
export async function keepParts(
  workStore: WorkStore,
  instanceId: string,
  runId: string,
  changes: readonly PersonChange[],
  nowMs: number,
  first = 0,
  last = partsMax - 1,
): Promise<void> {
  const updatedAt = new Date(nowMs).toISOString();
  for (let part = first; part * changesPerPart < changes.length && part <= last && part < partsMax; part += 1) {
    const value = changes.slice(part * changesPerPart, (part + 1) * changesPerPart);
    await workStore.put({ ...partKey(instanceId, runId, part), value, updatedAt });
  }
}

/** Forgets the differences of all runs but this one. */
export async function forgetOtherRuns(workStore: WorkStore, instanceId: string, runId: string): Promise<void> {
  for (const work of await workStore.list("people-sync-part", serverOwnerId))
    if (work.id.startsWith(`${instanceId}/`) && !work.id.startsWith(`${instanceId}/${runId}/`)) await workStore.delete(work);
}

export async function changesIn(
  workStore: WorkStore,
  instanceId: string,
  runId: string,
  part: number,
): Promise<readonly PersonChange[]> {
  const work = await workStore.get(partKey(instanceId, runId, part));
  return (work?.value as readonly PersonChange[] | undefined) ?? [];
}

export async function allChanges(workStore: WorkStore, instanceId: string, runId: string): Promise<readonly PersonChange[]> {
  const changes: PersonChange[] = [];
  for (let part = 0; part < partsMax; part += 1) {
    const found = await changesIn(workStore, instanceId, runId, part);
    if (found.length === 0) break;
    changes.push(...found);
  }
  return changes;
}
