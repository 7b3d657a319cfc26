import type { Collection, RangeQuery } from "./read-store.ts";

/** A range over one index, divided by the roles of its fields. */
export interface RangePlan {
  readonly prefixFields: readonly string[];
  /** The sort fields in order; after these by id. Bounds are on the first. */
  readonly sortedFields: readonly string[];
}

/** Throws when the query does not fit the declared index: that is a bug of the caller. */
export function rangePlan(
  collection: Pick<Collection<{ readonly id: string }>, "name" | "indexes">,
  query: RangeQuery,
): RangePlan {
  const index = collection.indexes[query.index];
  if (index === undefined) throw new Error(`The collection ${collection.name} declares no index ${query.index}.`);
  const prefixFields = index.fields.slice(0, query.prefix.length);
  const sortedFields = index.fields.slice(query.prefix.length);
  const isBounded = query.after !== undefined || query.before !== undefined;
  if (prefixFields.length < query.prefix.length || (isBounded && sortedFields.length === 0)) {
    throw new Error(`The index ${collection.name}.${query.index} has too few fields for this range.`);
  }
  requireLimit(query.limit);
  return { prefixFields, sortedFields };
}

export function requireLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new Error(`A limit is a whole number of documents, not ${limit}.`);
}
