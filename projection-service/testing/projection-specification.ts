import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { type FoldedEvents, foldEvents } from "../following/fold-events.ts";
import { openRecentDocuments } from "../following/recent-documents.ts";
import type { Document, Projection } from "../projection.ts";

/** Documents by collection and id, as given events leave them. */
export type Documents = ReadonlyMap<string, ReadonlyMap<string, Document>>;

/** Given events, then documents: folds a history into a projection that is empty before. */
export async function given(projection: Projection, events: readonly Recorded[]): Promise<Documents> {
  const { documents, poisoned } = await foldAlone(projection, events);
  const [poison] = poisoned;
  if (poison !== undefined) throw poison.error;
  return new Map(
    [...documents.changed()].map(([collection, changed]) => [
      collection,
      new Map([...changed].flatMap(([id, { document }]) => (document === undefined ? [] : [[id, document] as const]))),
    ]),
  );
}

/** Folds events with nothing stored. */
export function foldAlone(projection: Projection, events: readonly Recorded[]): Promise<FoldedEvents> {
  return foldEvents(projection, events, {
    target: { projection: projection.name, version: 1 },
    readStore: { load: async (_target, keys) => keys.map(() => undefined) },
    recent: openRecentDocuments(1000),
  });
}

export const documentsOf = <D extends Document>(documents: Documents, collection: Collection<D>): D[] =>
  [...(documents.get(collection.name)?.values() ?? [])] as D[];

export const documentOf = <D extends Document>(documents: Documents, collection: Collection<D>, id: string): D | undefined =>
  documents.get(collection.name)?.get(id) as D | undefined;
