import { EventStoreError } from "../event-store.ts";
import type { WriterReply } from "./writer-messages.ts";

const busy = 5;
const full = 13;
/** The shared-memory file could not grow: a full disk too. */
const sharedMemoryFull = 10 | (19 << 8);
const uniqueViolation = 2067;

const resultCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : undefined;

export const isUniqueViolation = (error: unknown): boolean => resultCodeOf(error) === uniqueViolation;

export interface Failure {
  readonly reply: WriterReply;
  /** Whether nobody can say any more what is on the disk: the writer must not go on. */
  readonly isFatal: boolean;
}

/**
 * Full and busy leave the store as it was. After anything else (a failed write or fsync, damage, a
 * bug) nothing is certain.
 */
export function failureOf(error: unknown): Failure {
  const code = resultCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === full || code === sharedMemoryFull) {
    return { reply: ["refused", "StoreFull", `The event store has no room left (${message}).`], isFatal: false };
  }
  if (code === busy)
    return { reply: ["refused", "StoreUnavailable", `The event store is held up (${message}).`], isFatal: false };
  return { reply: ["refused", "StoreUnavailable", `The event store stopped writing (${message}).`], isFatal: true };
}

/** An `EventStoreError` is an answer to one request; anything else concerns the whole group. */
export function refusalOf(error: unknown): WriterReply {
  if (error instanceof EventStoreError) return ["refused", error.code, error.message, error.actualRevision];
  throw error;
}
