/** Every event as it is stored, still sealed, keyed by `busKeyOf(stream)`. */
export const eventsTopic = "logue.events";
/** The documents that projections have just saved. */
export const changesTopic = "changes";
/** Presence and typing: what is never an event. */
export const signalsTopic = "signals";

/** The CloudEvents headers beside each event; `metadata` holds the event's own as JSON. */
export interface EventHeaders {
  readonly ce_id: string;
  readonly ce_type: string;
  /** The stream. */
  readonly ce_subject: string;
  /** When the store took it, ISO 8601. */
  readonly ce_time: string;
  readonly ce_position: string;
  readonly ce_revision: string;
  readonly metadata: string;
}
