import type { EventEmitter } from "node:events";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { AccessCheck } from "./access.ts";
import type { OnOutcome } from "./count-calls.ts";
import type { StreamMetadata } from "./stream-metadata.ts";

/** What every call of the protocol works on. */
export interface ServedStore {
  readonly store: EventStore;
  /** Emits each stream that a client gave a tombstone. */
  readonly tombstones: EventEmitter<{ closed: [stream: string] }>;
  readonly streamMetadata: StreamMetadata;
  readonly checkAccess: AccessCheck;
  /** Aborts when the server closes: subscriptions never end by themselves. */
  readonly closing: AbortSignal;
  /** Told of failures that are no answer to the client: bugs. */
  readonly onFailure: (error: unknown) => void;
  readonly onOutcome: OnOutcome;
}
