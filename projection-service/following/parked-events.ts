import type { DocumentWrite, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type ParkedEventDocument, parkedEventsOf } from "../contract/parked.ts";
import type { Projection } from "../projection.ts";
import type { PoisonEvent } from "./fold-events.ts";

const listedMax = 1000;

/** The write that parks an event, made together with the checkpoint that moves past it. */
export function parkingOf(projection: Projection, version: number, { event, error }: PoisonEvent): DocumentWrite {
  const { id, position, stream, type, created } = event;
  const document: ParkedEventDocument = {
    id,
    projection: projection.name,
    version,
    position,
    stream,
    type,
    error: describe(error),
    created,
    isListed: true,
  };
  return { collection: parkedEventsOf(projection.name).name, id, document, position };
}

const describe = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : "not an error").slice(0, 300);

/**
 * The events that live projections could not fold in, oldest first within each projection, 1,000 of
 * each at most.
 */
export async function parkedEvents(readStore: ReadStore, projections: readonly Projection[]): Promise<ParkedEventDocument[]> {
  const lists = projections.map(({ name }) =>
    readStore.range(parkedEventsOf(name), { index: "listed", prefix: [true], order: "ascending", limit: listedMax }),
  );
  return (await Promise.all(lists)).flat();
}

/** How many events of the live version are parked, counted up to 1,000. */
export const parkedCount = (readStore: ReadStore, projection: string): Promise<number> =>
  readStore.count(parkedEventsOf(projection), { index: "listed", prefix: [true], limit: listedMax });
