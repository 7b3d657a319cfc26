import type { Position } from "@logue/infra/event-store/event-store.ts";

/**
 * One changed document. `document` is null when it was deleted; its id still says what it was
 * about.
 */
export interface DocumentChange {
  readonly collection: string;
  readonly id: string;
  readonly document: { readonly id: string } | null;
}

/**
 * The follower's announcement on the topic `changes` after its documents are saved, once for each
 * batch, also when no document changed: a client that waits for its own write waits until
 * `position` has passed it, in the partition of its key.
 */
export interface ChangesAnnouncement {
  readonly partition: string;
  readonly position: Position;
  readonly changes: readonly DocumentChange[];
  /** Nothing is new: it says again how far the partition is. */
  readonly isReminder?: true;
  /** More of the same batch follows, in announcements of the same partition and position. */
  readonly isContinued?: boolean;
  /**
   * When the store took the newest of the batch's events, ISO 8601; absent where the batch came
   * from a catch-up.
   */
  readonly appendedAt?: string;
  /** The W3C trace contexts of the commands behind the batch, for those that had one. */
  readonly traceparents?: readonly string[];
}
