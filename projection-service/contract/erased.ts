import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";

/**
 * A document whose text can never be read again, because a key it was encrypted under was destroyed.
 * The text is empty.
 */
export interface MayBeErased {
  readonly isErased?: true | undefined;
}

/** Marks what is made from this field of the event, if the field was erased. */
export const erasureOf = (event: Pick<RecordedEvent, "erased">, field: string): MayBeErased =>
  event.erased?.includes(field) === true ? { isErased: true } : {};

/** The document without the mark, which speaks of a text that is replaced. */
export function withoutErasure<D extends MayBeErased>(document: D): Omit<D, "isErased"> {
  const { isErased: _, ...others } = document;
  return others;
}
