import type { Upcaster } from "@logue/infra/event-store/wrappers/upcast.ts";

/** One for each shape of an event that is no longer written. Empty for as long as shapes only grow by fields that a tolerant reader can do without. */
export const upcasters: readonly Upcaster[] = [];
