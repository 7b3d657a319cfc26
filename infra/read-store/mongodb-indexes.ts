import type { IndexDescription, Collection as MongoCollection } from "mongodb";
import { type AnyCollection, fieldOf, type StoredDocument, uniqueFieldOf } from "./mongodb-document.ts";

/**
 * Enforces a rule, so it exists before the first write. Documents without the value are not in it.
 */
export function uniqueIndexesOf({ indexes }: AnyCollection): IndexDescription[] {
  return Object.entries(indexes)
    .filter(([, index]) => index.unique === true)
    .map(([name]) => ({ name: uniqueFieldOf(name), key: { [uniqueFieldOf(name)]: 1 }, unique: true, sparse: true }));
}

function rangeIndexesOf({ indexes }: AnyCollection): IndexDescription[] {
  return Object.entries(indexes).map(([name, { fields }]) => ({
    name: `range_${name}`,
    key: ascending([...fields.map(fieldOf), "_id"]),
  }));
}

/**
 * One word, one value of the first filter, newest first: the index contains the matches of a word
 * in a room in the order in which they are shown. It has one entry for each different word, so
 * there is only one such index.
 */
function searchIndexesOf({ search }: AnyCollection): IndexDescription[] {
  if (search === undefined) return [];
  const fields = [...search.filters.slice(0, 1), search.order].map(fieldOf);
  return [{ name: "search", key: ascending(["words", ...fields, "_id"]) }];
}

const ascending = (fields: readonly string[]): Record<string, 1> => Object.fromEntries(fields.map((field) => [field, 1]));

/** Creates missing indexes. */
export async function createIndexes(documents: MongoCollection<StoredDocument>, collection: AnyCollection): Promise<void> {
  const indexes = [...uniqueIndexesOf(collection), ...rangeIndexesOf(collection), ...searchIndexesOf(collection)];
  if (indexes.length > 0) await documents.createIndexes(indexes);
}
