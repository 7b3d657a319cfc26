import type { EventStoreErrorCode, ExpectedRevision } from "../event-store.ts";

/**
 * The messages between the two threads: flat tuples of strings and numbers, many in one message,
 * because each message costs a wake-up. Each request gets one reply, in the same order.
 */
export type WriterRequest =
  /** Four strings an event: id, type, data, metadata. */
  | readonly ["append", stream: string, expected: ExpectedRevision, events: readonly string[]]
  | readonly ["retain", stream: string, truncateBefore: number | null, maxCount: number | null, maxAgeSeconds: number | null]
  | readonly ["end", stream: string, expected: ExpectedRevision, standing: "deleted" | "tombstoned"]
  | readonly ["limit", sizeMaxBytes: number];

export type WriterReply =
  | readonly ["appended", revision: number, place: number, createdMs: number]
  /** The append was stored already. */
  | readonly ["resent", revision: number, place: number]
  | readonly ["done"]
  | readonly ["refused", code: EventStoreErrorCode, message: string, actualRevision?: number | "no_stream"];

export type RequestBatch = readonly WriterRequest[];

export type WriterMessage =
  | { readonly kind: "open"; readonly lastPlace: number }
  | { readonly kind: "openFailed"; readonly message: string }
  | { readonly kind: "replies"; readonly batches: readonly (readonly WriterReply[])[] }
  | { readonly kind: "closed" };

export interface WriterSettings {
  readonly file: string;
  readonly sizeMaxBytes: number | undefined;
  readonly cacheMaxKib: number;
}
