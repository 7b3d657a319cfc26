import type { Collection as MongoCollection, Sort } from "mongodb";
import type { DocumentSeal } from "./document-seal.ts";
import { sealedValue, storedValue } from "./index-value.ts";
import { fieldOf, keyOf, type StoredDocument } from "./mongodb-document.ts";
import { rangePlan } from "./range-plan.ts";
import type { Collection, RangeQuery } from "./read-store.ts";

type Declared = Pick<Collection<{ readonly id: string }>, "name" | "indexes" | "digested">;

const batchSizeMax = 1000;

/** The documents of a range, as stored. */
export async function rangeTexts(
  seal: DocumentSeal,
  documents: MongoCollection<StoredDocument>,
  declared: Declared,
  query: RangeQuery,
): Promise<string[]> {
  const range = rangeFilter(seal, declared, query);
  if (range === undefined || query.limit === 0) return [];
  const found = documents.find<Pick<StoredDocument, "doc">>(range.filter, {
    sort: range.sort,
    limit: query.limit,
    batchSize: Math.min(query.limit, batchSizeMax),
    projection: { _id: 0, doc: 1 },
  });
  return (await found.toArray()).map(({ doc }) => String(doc));
}

export async function countRange(
  seal: DocumentSeal,
  documents: MongoCollection<StoredDocument>,
  declared: Declared,
  query: RangeQuery,
): Promise<number> {
  const range = rangeFilter(seal, declared, query);
  if (range === undefined || query.limit === 0) return 0;
  return documents.countDocuments(range.filter, { limit: query.limit });
}

interface RangeFilter {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: Sort;
}

/**
 * Undefined when the range can contain nothing. Every field must exist: a document without one is
 * not in the index.
 */
function rangeFilter(seal: DocumentSeal, declared: Declared, query: RangeQuery): RangeFilter | undefined {
  const { prefixFields, sortedFields } = rangePlan(declared, query);
  const prefix = query.prefix.map((value, place) =>
    keyOf(sealedValue(seal, declared, prefixFields[place] ?? "", storedValue(value))),
  );
  if (prefix.includes(null)) return undefined;
  const [boundedField, ...otherFields] = sortedFields;
  const filter = {
    ...Object.fromEntries(prefixFields.map((field, place) => [fieldOf(field), prefix[place]])),
    ...(boundedField !== undefined && { [fieldOf(boundedField)]: boundsFilter(query) }),
    ...Object.fromEntries(otherFields.map((field) => [fieldOf(field), { $ne: null }])),
  };
  const direction = query.order === "descending" ? -1 : 1;
  const sort = Object.fromEntries([...sortedFields.map(fieldOf), "_id"].map((field) => [field, direction] as const));
  return { filter, sort };
}

/** A condition that only an existing value meets. */
export function boundsFilter({ after, before }: Pick<RangeQuery, "after" | "before">): Readonly<Record<string, unknown>> {
  if (after === undefined && before === undefined) return { $ne: null };
  return { ...(after !== undefined && { $gt: keyOf(after) }), ...(before !== undefined && { $lt: keyOf(before) }) };
}
