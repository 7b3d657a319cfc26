import { EventStoreError } from "@logue/infra/event-store/event-store.ts";
import { VaultUnavailable } from "@logue/infra/vault/vault.ts";

/**
 * Whether an error means that events cannot be written or read now, also because their keys cannot
 * be read.
 */
export const isStoreUnavailable = (error: unknown): boolean =>
  error instanceof VaultUnavailable ||
  (error instanceof EventStoreError && (error.code === "StoreUnavailable" || error.code === "StoreClosed"));
