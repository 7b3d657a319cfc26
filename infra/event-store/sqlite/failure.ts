import { EventStoreError } from "../event-store.ts";
import type { WriterReply } from "./writer-messages.ts";

const busy = 5;
const full = 13;
/** The shared-memory file could not grow: the disk is full too. */
const sharedMemoryFull = 10 | (19 << 8);
const uniqueViolation = 2067;

const resultCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : undefined;

export const isUniqueViolation = (error: unknown): boolean => resultCodeOf(error) === uniqueViolation;

export interface Failure {
  readonly reply: WriterReply;
  /** Whether the content of the disk is unknown: the writer must stop. */
  readonly isFatal: boolean;
}

/**
 * Full and busy leave the store unchanged. After any other failure (a failed write or fsync,
 * damage, a bug) its state is unknown.
 */
export function failureOf(error: unknown): Failure {
  const code = resultCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === full || code === sharedMemoryFull) {
    return { reply: ["refused", "StoreFull", `The event store has no room left (${message}).`], isFatal: false };
  }
  if (code === busy) return { reply: ["refused", "StoreUnavailable", `The event store is busy (${message}).`], isFatal: false };
  return { reply: ["refused", "StoreUnavailable", `The event store stopped writing (${message}).`], isFatal: true };
}

/** An `EventStoreError` answers one request; any other error concerns the whole group. */
export function refusalOf(error: unknown): WriterReply {
  if (error instanceof EventStoreError) return ["refused", error.code, error.message, error.actualRevision];
  throw error;
}
