import type { EventMetadata, EventStore, RecordedEvent } from "../event-store.ts";
import { mapEvents } from "./map-events.ts";

/** A store dates an event when it stores it; a copied event carries its original date here. */
const key = "created";

/** When the event was first stored, in any store. */
export const originalTime = ({ created, metadata }: Pick<RecordedEvent, "created" | "metadata">): string =>
  metadata[key] ?? created;

export const withOriginalTime = (metadata: EventMetadata, created: string): EventMetadata => ({ ...metadata, [key]: created });

/** Readers of this store get every event with its original date. */
export const readOriginalTimes = (store: EventStore): EventStore =>
  mapEvents(store, {
    whenRead: (events) =>
      events.map((event) => (event.metadata[key] === undefined ? event : { ...event, created: originalTime(event) })),
  });
