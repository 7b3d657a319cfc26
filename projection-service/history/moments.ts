import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { Moment } from "../contract/history.ts";

/** When the event took place, on every axis. */
export const momentOf = (event: Pick<RecordedEvent, "position" | "created" | "metadata">): Moment => ({
  position: event.position,
  recordedAt: event.created,
  happenedAt: occurredAt(event),
});
