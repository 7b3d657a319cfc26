import type { Collection as MongoCollection } from "mongodb";
import { type AnyCollection, type StoredDocument, uniqueFieldOf } from "./mongodb-document.ts";
import { type ProjectionVersion, UniqueIndexViolation } from "./read-store.ts";

/**
 * Throws `UniqueIndexViolation` when a write, in its turn, would take a value of another document.
 * It checks before the first write, since the writes could not be undone. Only the server's index
 * sees a value that another partition takes at the same moment.
 */
export async function requireUniqueValues(
  target: ProjectionVersion,
  documents: MongoCollection<StoredDocument>,
  collection: AnyCollection,
  writes: readonly StoredDocument[],
): Promise<void> {
  const fields = Object.entries(collection.indexes).flatMap(([name, { unique }]) =>
    unique === true ? [uniqueFieldOf(name)] : [],
  );
  const documentsById = await touchedDocuments(documents, fields, writes);
  const holders = new Map<string, string>();
  for (const document of documentsById.values()) for (const key of keysOf(document, fields)) holders.set(key, document._id);
  for (const write of writes) {
    const before = documentsById.get(write._id);
    if (before !== undefined && before.position >= write.position) continue;
    for (const key of keysOf(write, fields)) {
      const holder = holders.get(key);
      if (holder !== undefined && holder !== write._id) throw new UniqueIndexViolation(target);
    }
    for (const key of before === undefined ? [] : keysOf(before, fields)) holders.delete(key);
    for (const key of keysOf(write, fields)) holders.set(key, write._id);
    documentsById.set(write._id, write);
  }
}

/** The documents to be written, and those with a value that is to be written. */
async function touchedDocuments(
  documents: MongoCollection<StoredDocument>,
  fields: readonly string[],
  writes: readonly StoredDocument[],
): Promise<Map<string, StoredDocument>> {
  const ids = [...new Set(writes.map(({ _id }) => _id))];
  const holdsWritten = fields.map((field) => ({ [field]: { $in: writes.flatMap((write) => write[field] ?? []) } }));
  const found = await documents
    .find({ $or: [{ _id: { $in: ids } }, ...holdsWritten] }, { projection: { doc: 0, words: 0 } })
    .toArray();
  return new Map(found.map((document) => [document._id, document]));
}

const keysOf = (document: StoredDocument, fields: readonly string[]): string[] =>
  fields.flatMap((field) => (document[field] === undefined ? [] : [`${field} ${document[field]}`]));
