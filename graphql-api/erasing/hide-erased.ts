import type { Collection, RangeQuery, ReadStore, SearchQuery } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement } from "@logue/projection-service/contract/changes.ts";
import { erasedView } from "@logue/projection-service/contract/erased-views.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { ErasedPeople } from "./erased-people.ts";

/** A document of any collection. */
interface Document {
  readonly id: string;
}

/** How often a search is widened in place of the matches that are not shown. */
const searchesMax = 6;

/**
 * The read store as readers may see it: documents of erased people have no words, and nothing finds
 * them by what they had.
 */
export function hideErased(readStore: ReadStore, erasedPeople: ErasedPeople): ReadStore {
  const shown = <D extends Document>({ name }: Collection<D>, document: D): D => erasedView(name, document, erasedPeople.has);
  const shownIfThere = <D extends Document>(collection: Collection<D>, document: D | undefined): D | undefined =>
    document === undefined || erasedPeople.isEmpty() ? document : shown(collection, document);

  async function range<D extends Document>(collection: Collection<D>, query: RangeQuery): Promise<D[]> {
    const found = await readStore.range(collection, query);
    if (erasedPeople.isEmpty()) return found;
    const fields = collection.indexes[query.index]?.fields.slice(0, query.prefix.length) ?? [];
    return found.flatMap((document) => {
      const view = shown(collection, document);
      return haveSame(fields, document, view) ? [view] : [];
    });
  }

  async function search<D extends Document>(collection: Collection<D>, query: SearchQuery): Promise<D[]> {
    let kept: D[] = [];
    for (let turn = 0; turn < searchesMax; turn += 1) {
      const limit = query.limit * 2 ** turn;
      const found = await readStore.search(collection, { ...query, limit });
      if (erasedPeople.isEmpty()) return found;
      kept = found.filter((document) => shown(collection, document) === document).slice(0, query.limit);
      if (kept.length === query.limit || found.length < limit) break;
    }
    return kept;
  }

  return {
    ...readStore,
    get: async (collection, id) => shownIfThere(collection, await readStore.get(collection, id)),
    getMany: async (collection, ids) => {
      const found = await readStore.getMany(collection, ids);
      return erasedPeople.isEmpty() ? found : found.map((document) => shownIfThere(collection, document));
    },
    range,
    search,
  };
}

const haveSame = (fields: readonly string[], one: Document, other: Document): boolean =>
  one === other || fields.every((field) => Reflect.get(one, field) === Reflect.get(other, field));

/** The announcement as readers may see it. People whom it says are erased are known as such first. */
export function hideErasedIn(announcement: ChangesAnnouncement, erasedPeople: ErasedPeople): ChangesAnnouncement {
  for (const { collection, id, document } of announcement.changes)
    if (collection === users.name && document !== null && Reflect.get(document, "isErased") === true) void erasedPeople.add(id);
  if (erasedPeople.isEmpty()) return announcement;
  const changes = announcement.changes.map((change) =>
    change.document === null ? change : { ...change, document: erasedView(change.collection, change.document, erasedPeople.has) },
  );
  return { ...announcement, changes };
}
