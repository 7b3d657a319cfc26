import { indexKeptSql, type Table } from "./sqlite-table.ts";
import type { VersionFile } from "./sqlite-version.ts";

/**
 * FTS5 writes and merges segments in each transaction that gives it words, which took more than half
 * of the time of a small commit. So commits keep words beside the index, until there are this many
 * documents of them or until a search.
 */
const keptMax = 100;

export function addTerms(file: VersionFile, table: Table, key: number, terms: string): void {
  file.database.statement(table.sql.keepTerms).run(key, terms);
  file.keptCount += 1;
}

export function removeTerms({ database }: VersionFile, table: Table, key: number): void {
  const wasKept = Number(database.statement(table.sql.dropTerms).run(key).changes) > 0;
  if (!wasKept) database.statement(table.sql.deleteTerms).run(key);
}

/** For the end of a commit, inside of its transaction. */
export function indexTermsOfMany(file: VersionFile): void {
  if (file.isLeftToFinish || file.keptCount < keptMax) return;
  for (const table of file.tables.values()) if (table.collection.search !== undefined) indexTerms(file, table);
  file.keptCount = 0;
}

/** Call it before a search. Another process may have kept words too. */
export function indexKeptTerms(file: VersionFile, table: Table): void {
  const { database } = file;
  if (database.statement(table.sql.anyKeptTerms).get() !== undefined) database.transaction(() => indexTerms(file, table));
}

function indexTerms({ database }: VersionFile, table: Table): void {
  for (const sql of indexKeptSql(table)) database.statement(sql).run();
}
