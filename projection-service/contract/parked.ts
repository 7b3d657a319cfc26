import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";

/**
 * An event that a projection could not fold in. The documents it touches are marked stale; all
 * others go on.
 */
export interface ParkedEventDocument {
  /** The event's id. */
  readonly id: string;
  readonly projection: string;
  readonly version: number;
  readonly position: Position;
  readonly stream: string;
  readonly type: string;
  /** What the fold threw, without the event's data. */
  readonly error: string;
  /** When the store took the event, ISO 8601. */
  readonly created: string;
  /** Always true: lets one range list them all. */
  readonly isListed: boolean;
}

/**
 * Where a projection's parked events are listed. The collection belongs to the projection, so that
 * parking is one write with its checkpoint, and a rebuilt version begins with an empty list.
 */
export const parkedEventsOf = (projection: string): Collection<ParkedEventDocument> => ({
  name: `${projection}ParkedEvents`,
  projection,
  indexes: { listed: { fields: ["isListed", "position"] } },
});
