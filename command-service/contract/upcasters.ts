/** Turns the data of an event from one version of its shape into the next. Pure: it may be run at every read. */
export type Upcast = (data: unknown) => unknown;

/**
 * By the persisted type: the first turns version 1 into version 2, the second 2 into 3, and so on. Empty as long as shapes
 * only grow by fields that a tolerant reader can do without. Applied in one place, the store's read path.
 */
export const upcasters: Readonly<Record<string, readonly Upcast[]>> = {};

/** The data in its newest shape. `schemaVersion` is the event's own, from its metadata. */
export function upcastData(type: string, schemaVersion: string, data: unknown, chains = upcasters): unknown {
  const steps = chains[type]?.slice(Number(schemaVersion) - 1) ?? [];
  return steps.reduce((older, upcast) => upcast(older), data);
}
