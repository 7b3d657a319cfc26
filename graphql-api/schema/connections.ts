import type { Collection, RangeQuery, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { requestError } from "../execution/request-errors.ts";

/**
 * Connections after the Relay specification: a page of a list that is one range of a declared
 * index.
 */

export interface ForwardArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface BothWaysArguments extends ForwardArguments {
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counts the whole list when a query selects it; absent where a count would not be right. */
  count?: () => Promise<number | null>;
}

/**
 * A list of documents in the order of one index. Its cursors are `<name>:<value of the sorted
 * field>`.
 */
export interface DocumentList<Document extends { readonly id: string }> {
  readonly name: string;
  readonly collection: Collection<Document>;
  readonly index: string;
  readonly order: "ascending" | "descending";
  readonly valueOf: (document: Document) => string | number | null;
  readonly isNumbered?: boolean;
}

export const pageSizeMax = 100;
/** A list is counted up to here. */
const countedMax = 10_000;

/** The resolver of `totalCount`, the same for every connection. */
export const totalCount = {
  totalCount: (connection: object): Promise<number | null> | null => (connection as Counted).count?.() ?? null,
};

type Counted = Pick<Connection<unknown>, "count">;

/** How many documents the whole list has; null when they are too many to count. */
const counting =
  (readStore: ReadStore, { collection, index }: CountedList, prefix: RangeQuery["prefix"]) =>
  async (): Promise<number | null> => {
    const count = await readStore.count(collection, { index, prefix, limit: countedMax + 1 });
    return count > countedMax ? null : count;
  };

type CountedList = Pick<DocumentList<{ readonly id: string }>, "collection" | "index">;

/** The requested page size; throws `InputInvalid` when it is not valid. */
export function pageSize(asked: number | null | undefined, sizeDefault: number, sizeMax = pageSizeMax): number {
  const size = asked ?? sizeDefault;
  if (size < 0 || size > sizeMax) throw requestError("InputInvalid", `A page has 0 to ${sizeMax} items.`);
  return size;
}

/** A page forwards in the list's order. */
export async function pageForwards<Document extends { readonly id: string }>(
  readStore: ReadStore,
  list: DocumentList<Document>,
  prefix: RangeQuery["prefix"],
  asked: ForwardArguments,
  sizeMax = pageSizeMax,
): Promise<Connection<Document>> {
  const size = pageSize(asked.first, 50, sizeMax);
  const after = readCursor(list, asked.after);
  const bounds = list.order === "ascending" ? { after } : { before: after };
  const found = await readStore.range(list.collection, {
    index: list.index,
    prefix,
    ...bounds,
    order: list.order,
    limit: size + 1,
  });
  const more = { hasNextPage: found.length > size, hasPreviousPage: after !== undefined };
  return { ...connectionOf(list, found.slice(0, size), more), count: counting(readStore, list, prefix) };
}

/** A page of an ascending list from either end, the last 50 by default. */
export async function pageBothWays<Document extends { readonly id: string }>(
  readStore: ReadStore,
  list: DocumentList<Document>,
  prefix: RangeQuery["prefix"],
  asked: BothWaysArguments,
): Promise<Connection<Document>> {
  const isForwards = asked.first !== undefined && asked.first !== null;
  if (isForwards && asked.last !== undefined && asked.last !== null) {
    throw requestError("InputInvalid", "Ask for `first` or for `last`, not for both.");
  }
  const size = pageSize(isForwards ? asked.first : asked.last, 50);
  const bounds = { after: readCursor(list, asked.after), before: readCursor(list, asked.before) };
  const order = isForwards ? "ascending" : "descending";
  const found = await readStore.range(list.collection, { index: list.index, prefix, ...bounds, order, limit: size + 1 });
  const page = found.slice(0, size);
  const connection = isForwards
    ? connectionOf(list, page, { hasNextPage: found.length > size, hasPreviousPage: bounds.after !== undefined })
    : connectionOf(list, page.reverse(), { hasNextPage: bounds.before !== undefined, hasPreviousPage: found.length > size });
  return { ...connection, count: counting(readStore, list, prefix) };
}

/** A page with the document of this number in its middle, and the known documents on both sides. */
export async function pageAround<Document extends { readonly id: string }>(
  readStore: ReadStore,
  list: DocumentList<Document>,
  prefix: RangeQuery["prefix"],
  middle: number,
  size: number,
): Promise<Connection<Document>> {
  const earlierSize = Math.floor(size / 2);
  const laterSize = size - earlierSize;
  const query = { index: list.index, prefix };
  const [earlier, later] = await Promise.all([
    readStore.range(list.collection, { ...query, before: middle, order: "descending", limit: earlierSize + 1 }),
    readStore.range(list.collection, { ...query, after: middle - 1, order: "ascending", limit: laterSize + 1 }),
  ]);
  const page = [...earlier.slice(0, earlierSize).reverse(), ...later.slice(0, laterSize)];
  const more = { hasNextPage: later.length > laterSize, hasPreviousPage: earlier.length > earlierSize };
  return { ...connectionOf(list, page, more), count: counting(readStore, list, prefix) };
}

export function connectionOf<Document extends { readonly id: string }>(
  list: Pick<DocumentList<Document>, "name" | "valueOf">,
  page: readonly Document[],
  more: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
): Connection<Document> {
  return connection(
    page.map((node) => ({ cursor: `${list.name}:${list.valueOf(node)}`, node })),
    more,
  );
}

export const connection = <Edge extends { cursor: string }>(
  edges: Edge[],
  more: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
) => ({ edges, pageInfo: { ...more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null } });

/** The value in a cursor of this list; throws `CursorInvalid` for any other text. */
export function readCursor(
  list: { readonly name: string; readonly isNumbered?: boolean },
  cursor: string | null | undefined,
): string | number | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  if (!cursor.startsWith(`${list.name}:`)) throw requestError("CursorInvalid");
  const value = cursor.slice(list.name.length + 1);
  if (list.isNumbered !== true) return value;
  if (!/^\d{1,15}$/.test(value)) throw requestError("CursorInvalid");
  return Number(value);
}
