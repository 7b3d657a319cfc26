import type { Collection, ReadStore, SearchQuery } from "@logue/infra/read-store/read-store.ts";
import { requestError } from "../execution/request-errors.ts";
import { type Connection, connection, type ForwardArguments, pageSize } from "../schema/connections.ts";

/** A searched index, newest first by `valueOf`, which is the collection's declared order. */
export interface SearchedList<Document extends { readonly id: string }> {
  readonly name: string;
  readonly collection: Collection<Document>;
  readonly valueOf: (document: Document) => string | number;
}

type Asked = Omit<SearchQuery, "limit">;

/** Where a page ended: the value of its last item, and every shown item with that value. */
interface Place {
  readonly value: string | number;
  readonly shownIds: readonly string[];
}

/**
 * A page of a search's results. Imported messages often have the same time, so a cursor names the
 * items of its time that were shown; they are read again and left out.
 */
export async function searchPage<Document extends { readonly id: string }>(
  readStore: ReadStore,
  list: SearchedList<Document>,
  query: Asked,
  asked: ForwardArguments,
): Promise<Connection<Document>> {
  const size = pageSize(asked.first, 20);
  const place = readPlace(list.name, asked.after);
  const limit = size + 1 + (place?.shownIds.length ?? 0);
  const found = await readStore.search(list.collection, { ...query, ...boundsOf(place, query), limit });
  const unseen = found.filter((document) => !place?.shownIds.includes(document.id));
  const page = unseen.slice(0, size);
  const edges = page.map((node, index) => ({
    cursor: cursorOf(list, place, page.slice(0, index + 1)),
    node,
  }));
  return connection(edges, { hasNextPage: unseen.length > size, hasPreviousPage: place !== undefined });
}

/** `before` is exclusive, so the next greater value includes items of the same value. */
function boundsOf(place: Place | undefined, query: Asked): Pick<SearchQuery, "before"> {
  if (place === undefined) return query.before === undefined ? {} : { before: query.before };
  return { before: typeof place.value === "number" ? place.value + 1 : `${place.value}\u0000` };
}

function cursorOf<Document extends { readonly id: string }>(
  list: SearchedList<Document>,
  place: Place | undefined,
  shown: readonly Document[],
): string {
  const last = shown.at(-1);
  const value = last === undefined ? "" : list.valueOf(last);
  const earlier = place?.value === value ? place.shownIds : [];
  const ids = shown.filter((document) => list.valueOf(document) === value).map((document) => document.id);
  return `${list.name}:${JSON.stringify([value, ...earlier, ...ids])}`;
}

function readPlace(name: string, cursor: string | null | undefined): Place | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [value, ...shownIds] = cursor.startsWith(`${name}:`) ? listIn(cursor.slice(name.length + 1)) : [];
  if (typeof value !== "string" && typeof value !== "number") throw requestError("CursorInvalid");
  return { value, shownIds: shownIds.map(String) };
}

function listIn(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    throw requestError("CursorInvalid");
  }
}
