import { EventStoreError } from "@logue/infra/event-store/event-store.ts";

/** Whether an error says that the event store cannot be reached now. */
export const isStoreUnavailable = (error: unknown): boolean =>
  error instanceof EventStoreError && (error.code === "StoreUnavailable" || error.code === "StoreClosed");
