import { type StoredValue, sealedValue, storedField } from "./index-value.ts";
import { type CheckpointMove, type DocumentWrite, UniqueIndexViolation } from "./read-store.ts";
import { isUniqueViolation } from "./sqlite-database.ts";
import { addTerms, indexTermsOfMany, removeTerms } from "./sqlite-kept-terms.ts";
import { freeKey } from "./sqlite-search-key.ts";
import { type SearchEntry, searchEntryOf } from "./sqlite-search-terms.ts";
import { columnOf, type Table } from "./sqlite-table.ts";
import { moveCheckpoint, type VersionFile } from "./sqlite-version.ts";

/** A row without its key: the stored state of one document, or the rest of a deleted one. */
interface Row {
  readonly position: string;
  readonly values: readonly StoredValue[];
  readonly doc: string | null;
}

interface StoredRow extends Row {
  readonly key: number;
}

export function commitWrites(file: VersionFile, writes: readonly DocumentWrite[], checkpoint: CheckpointMove): void {
  try {
    file.database.transaction(() => {
      moveCheckpoint(file, checkpoint);
      for (const write of writes) applyWrite(file, write);
      indexTermsOfMany(file);
    });
  } catch (error) {
    throw isUniqueViolation(error) ? new UniqueIndexViolation(file.target, { cause: error }) : error;
  }
}

function applyWrite(file: VersionFile, write: DocumentWrite): void {
  const table = file.tables.get(write.collection);
  if (table === undefined) throw new Error(`${file.target.projection}@${file.target.version} has no ${write.collection}.`);
  const stored = storedRow(file, table, write.id);
  if (stored !== undefined && stored.position >= write.position) return;
  const row = rowOf(file, table, write);
  const key = table.collection.search === undefined ? stored?.key : saveSearchEntry(file, table, stored, write.document);
  if (stored === undefined) {
    file.database.statement(table.sql.insertRow).run(key ?? null, write.id, row.position, row.doc, ...row.values);
  } else updateRow(file, table, stored, key ?? stored.key, row);
}

function storedRow(file: VersionFile, table: Table, id: string): StoredRow | undefined {
  const found = file.database.statement(table.sql.findRow).get(id);
  if (found === undefined) return undefined;
  const values = table.fields.map((_, place) => asStoredValue(found[place + 3]));
  return { key: Number(found[0]), position: String(found[1]), doc: asText(found[2]), values };
}

/** A deleted document keeps its guard and leaves every index. */
function rowOf({ seal }: VersionFile, table: Table, { document, position }: DocumentWrite): Row {
  if (document === undefined) return { position, values: table.fields.map(() => null), doc: null };
  const { collection, fields } = table;
  const values = fields.map((field) => sealedValue(seal, collection, field, storedField(document, field)));
  return { position, values, doc: seal.seal(JSON.stringify(document)) };
}

/**
 * Names only the changed columns: SQLite would otherwise remove the row from all its indexes and
 * add it again.
 */
function updateRow(file: VersionFile, table: Table, stored: StoredRow, key: number, row: Row): void {
  const changed = table.fields.flatMap((field, place) => (row.values[place] === stored.values[place] ? [] : [{ field, place }]));
  const columns = ["position", "doc", ...changed.map(({ field }) => columnOf(field)), ...(key === stored.key ? [] : ["key"])];
  const sql = `UPDATE ${table.name} SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE key = ?`;
  const values = changed.map(({ place }) => row.values[place] ?? null);
  file.database.statement(sql).run(row.position, row.doc, ...values, ...(key === stored.key ? [] : [key]), stored.key);
}

/** Updates the search index, only when a searched value has changed. Returns the document's key. */
function saveSearchEntry(file: VersionFile, table: Table, stored: StoredRow | undefined, document: object | undefined): number {
  const before = typeof stored?.doc === "string" ? entryOf(file, table, JSON.parse(file.seal.open(stored.doc))) : undefined;
  const after = document === undefined ? undefined : entryOf(file, table, document);
  const isKeyKept = stored !== undefined && (after === undefined || after.order === before?.order);
  const key = isKeyKept ? stored.key : freeKey(file, table, after?.order);
  if (stored?.key === key && before?.terms === after?.terms) return key;
  if (stored !== undefined && before !== undefined) removeTerms(file, table, stored.key);
  if (after !== undefined) addTerms(file, table, key, after.terms);
  return key;
}

function entryOf({ seal }: VersionFile, table: Table, document: object): SearchEntry | undefined {
  return table.collection.search && searchEntryOf(seal, table.collection.search, document);
}

const asText = (value: unknown): string | null => (typeof value === "string" ? value : null);

const asStoredValue = (value: unknown): StoredValue => (typeof value === "string" || typeof value === "number" ? value : null);
