import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { FileEvent } from "./files.ts";
import type { ConversationEvent } from "./messages.ts";
import type { ReadingEvent } from "./reading.ts";
import type { RoomEvent } from "./rooms.ts";
import type { DirectoryEvent, UserEvent } from "./users.ts";
import type { WorkspaceEvent } from "./workspace.ts";

/** Every event the command service writes. */
export type LogueEvent = WorkspaceEvent | DirectoryEvent | UserEvent | RoomEvent | ConversationEvent | ReadingEvent | FileEvent;

export type LogueEventType = LogueEvent["type"];

export type EventData<Type extends LogueEventType> = Extract<LogueEvent, { type: Type }>["data"];

/** An event as it is read back: `RecordedEvent` with a type and data that belong together. */
export type Recorded<Event extends LogueEvent = LogueEvent> = Event extends LogueEvent
  ? Omit<RecordedEvent<Event["data"]>, "type"> & { readonly type: Event["type"] }
  : never;

/**
 * The flat strings beside each event. `occurredAt` (ISO 8601, UTC) is when it happened, for an import long before it was stored;
 * show this time to people.
 */
export interface LogueMetadata {
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly commandId: string;
  /** Tells the command from any other under its id; keyed by the actor's data key. Missing in older events. */
  readonly commandDigest?: string;
  readonly actorId: string;
  readonly actorKind: "user" | "bot" | "app" | "system" | "auditor";
  readonly schemaVersion: string;
  readonly occurredAt: string;
  readonly keyId?: string;
  readonly traceparent?: string;
}
