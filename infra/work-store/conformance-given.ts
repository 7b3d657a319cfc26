import type { ExecutionContext } from "ava";
import type { DestroyableDataKeys } from "../event-store/personal-data/data-keys.ts";
import type { SealedWorkStore } from "./sealed-work-store.ts";
import type { PutAnswer, WorkKey, WorkRecord, WorkStore } from "./work-store.ts";

export interface WorkStoreUnderTest {
  readonly store: SealedWorkStore;
  /** Opens the same records once more, as another process does. */
  readonly openAgain: () => Promise<SealedWorkStore>;
  /** Moves the clock of both. */
  readonly advance: (milliseconds: number) => void;
}

/** Opens an empty work-store whose clock begins at `startMs`. */
export type OpenWorkStoreUnderTest = (startMs: number) => Promise<WorkStoreUnderTest>;

export interface Given extends WorkStoreUnderTest {
  readonly work: WorkStore;
  readonly keys: DestroyableDataKeys;
  /** The same records in another process. */
  readonly otherProcess: () => Promise<WorkStore>;
}

export type DeclarePromise = (sentence: string, body: (t: ExecutionContext, given: Given) => Promise<void>) => void;

export const startMs = Date.parse("2026-01-01T00:00:00.000Z");
export const updatedAt = "2026-01-01T00:00:00.000Z";
export const recordsMax = 5;
export const draft = (id: string, ownerId = "ada"): WorkRecord => ({
  kind: "draft",
  ownerId,
  id,
  value: { text: `of ${id}` },
  updatedAt,
});
export const sending = (id: string, dueAtMs: number, ownerId = "ada"): WorkRecord => ({
  ...{ kind: "scheduled-send", ownerId, id, value: { text: id }, updatedAt, dueAtMs },
});

export function revisionIn(answer: PutAnswer): string {
  if (answer.kind !== "stored") throw new Error(`The record was not stored: ${answer.kind}.`);
  return answer.revision;
}

export const idsOf = (works: readonly WorkKey[]): string[] => works.map(({ id }) => id);
