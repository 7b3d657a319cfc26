import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { VaultUnavailable } from "@logue/infra/vault/vault.ts";

/** Whether an error says that events cannot be written or read now, be it for want of the keys that seal them. */
export const isStoreUnavailable = (error: unknown): boolean =>
  error instanceof VaultUnavailable ||
  (error instanceof EventStoreError && (error.code === "StoreUnavailable" || error.code === "StoreClosed"));
