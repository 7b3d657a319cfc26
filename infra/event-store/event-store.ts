/**
 * A position in the order of all events of one store: 20 decimal digits, zero-padded, so that
 * strings sort like positions.
 */
export type Position = string;

/** The position before the first event. */
export const startPosition: Position = "0".repeat(20);

/** What an append expects of its stream: the revision of its last event, or a state. */
export type ExpectedRevision = number | "no_stream" | "stream_exists" | "any";

export type EventMetadata = Readonly<Record<string, string>>;

export interface EventToAppend {
  /**
   * A UUID. The same id at the same expected revision is the same event: a resend, answered as the
   * first time.
   */
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
}

export interface RecordedEvent<Data = unknown> {
  readonly stream: string;
  /** The revision in the stream: without gaps, from 0. */
  readonly revision: number;
  readonly position: Position;
  readonly id: string;
  readonly type: string;
  readonly data: Data;
  readonly metadata: EventMetadata;
  /** When the store took the event, ISO 8601 in UTC. */
  readonly created: string;
  /**
   * The fields of the data that cannot be read any more, because their keys were destroyed. Never
   * stored: the opening of personal data adds it.
   */
  readonly erased?: readonly string[];
}

export interface AppendResult {
  /** The revision of the stream's last event after the append. */
  readonly revision: number;
  /** The position of the append's last event. */
  readonly position: Position;
}

export interface StreamRead {
  /**
   * The first revision to read, inclusive; backwards, "end" is the last event. Default "start"
   * forwards, "end" backwards.
   */
  readonly from?: number | "start" | "end";
  readonly direction?: "forwards" | "backwards";
  readonly limit: number;
}

export interface AllRead {
  /** Exclusive: events after this position (forwards) or before it (backwards). */
  readonly after?: Position;
  readonly direction?: "forwards" | "backwards";
  readonly limit: number;
  /** Only streams whose name begins with one of these. */
  readonly streamPrefixes?: readonly string[];
}

/**
 * `$tb`, `$maxCount`, `$maxAge` of EventStoreDB: what reads of a stream no longer show. Revisions
 * keep counting.
 */
export interface StreamRetention {
  readonly truncateBefore?: number;
  readonly maxCount?: number;
  readonly maxAgeSeconds?: number;
}

export interface SubscriptionOptions {
  /** Exclusive. Without it the subscription begins with the first event. */
  readonly after?: Position;
  readonly streamPrefixes?: readonly string[];
  /** The most events in one item; default 500. */
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
}

/**
 * `caughtUp` comes once per catch-up; `checkpoint` says how far a filtered subscription has read
 * while nothing matched.
 */
export type SubscriptionItem =
  | { readonly kind: "events"; readonly events: readonly RecordedEvent[] }
  | { readonly kind: "caughtUp"; readonly position: Position }
  | { readonly kind: "checkpoint"; readonly position: Position };

export type EventStoreErrorCode =
  | "WrongExpectedRevision"
  | "StreamNotFound"
  | "StreamTombstoned"
  | "EventTooLarge"
  | "InvalidEvent"
  | "StoreUnavailable"
  | "StoreRefused"
  | "StoreFull"
  | "StoreClosed";

/**
 * The error of every method of an event store. `StoreUnavailable` means that the outcome is
 * unknown: resend the same ids with the same expected revision. `StoreRefused` means that waiting
 * does not help: wrong credentials, or an unknown kind of server.
 */
export class EventStoreError extends Error {
  readonly code: EventStoreErrorCode;
  /** With `WrongExpectedRevision`: the revision found, or "no_stream". */
  readonly actualRevision: number | "no_stream" | undefined;

  constructor(code: EventStoreErrorCode, message: string, actualRevision?: number | "no_stream", options?: ErrorOptions) {
    super(message, options);
    this.name = "EventStoreError";
    this.code = code;
    this.actualRevision = actualRevision;
  }
}

/** The most bytes the JSON of one event's data and metadata may have. */
export const eventSizeMaxBytes = 256 * 1024;

/**
 * The port of the event store, in EventStoreDB's words. Appends are atomic and durable when
 * answered. Reads are pages; a subscription is pulled, so that a slow reader slows only itself.
 */
export interface EventStore {
  append(stream: string, events: readonly EventToAppend[], expectedRevision: ExpectedRevision): Promise<AppendResult>;
  /** Throws `StreamNotFound` for a stream that never existed or was deleted. */
  readStream(stream: string, read: StreamRead): Promise<RecordedEvent[]>;
  readAll(read: AllRead): Promise<RecordedEvent[]>;
  /** The position of the newest event, `startPosition` in an empty store. */
  lastPosition(): Promise<Position>;
  /** Ends without an error when `signal` aborts or the loop is left. */
  subscribeToAll(options: SubscriptionOptions): AsyncIterable<SubscriptionItem>;
  setRetention(stream: string, retention: StreamRetention): Promise<void>;
  /** Hides the stream's events; a later append continues the revision. */
  deleteStream(stream: string, expectedRevision: ExpectedRevision): Promise<void>;
  /** Refuses all later appends. */
  tombstoneStream(stream: string, expectedRevision: ExpectedRevision): Promise<void>;
  close(): Promise<void>;
}
