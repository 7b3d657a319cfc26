import type { Upcaster } from "@logue/infra/event-store/wrappers/upcast.ts";

/**
 * One upcaster for each shape of an event that is no longer written. The list stays empty while
 * events only get new fields that readers do not require.
 */
export const upcasters: readonly Upcaster[] = [];
