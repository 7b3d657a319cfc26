import type { Position } from "../event-store/event-store.ts";
import { CheckpointConflict, type CheckpointMove, type ProjectionVersion } from "./read-store.ts";
import { type Database, openDatabase } from "./sqlite-database.ts";
import { type AnyCollection, indexSql, type Table, tableOf, tableSql } from "./sqlite-table.ts";
import { tokenRuleVersion } from "./tokenize.ts";

/** One version of a projection in a file of its own. */
export interface VersionFile {
  readonly target: ProjectionVersion;
  readonly database: Database;
  readonly tables: Map<string, Table>;
  /** Whether the indexes that are no rule but only make ranges fast are known to be there. */
  isIndexed: boolean;
}

const ownTablesSql = `
  CREATE TABLE IF NOT EXISTS declaration_ (name TEXT PRIMARY KEY, declaration TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checkpoint_ (partition TEXT PRIMARY KEY, position TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export function openVersionFile(path: string, target: ProjectionVersion): VersionFile {
  const database = openDatabase(path);
  database.execute(ownTablesSql);
  const file: VersionFile = { target, database, tables: new Map(), isIndexed: false };
  readDeclarations(file);
  return file;
}

/** The file says itself what it was built for, so a process that only reads needs no declaration. */
export function readDeclarations(file: VersionFile): void {
  for (const row of file.database.statement("SELECT declaration FROM declaration_").all()) {
    const collection: AnyCollection = JSON.parse(String(row[0])).collection;
    if (!file.tables.has(collection.name)) file.tables.set(collection.name, tableOf(collection));
  }
}

export function declareCollections(file: VersionFile, collections: readonly AnyCollection[]): void {
  file.database.transaction(() => {
    for (const collection of collections) declareCollection(file, collection);
  });
  readDeclarations(file);
}

function declareCollection(file: VersionFile, collection: AnyCollection): void {
  const { projection, version } = file.target;
  const declaration = declarationText(collection);
  const stored = file.database.statement("SELECT declaration FROM declaration_ WHERE name = ?").get(collection.name);
  if (stored !== undefined && stored[0] === declaration) return;
  const isEmpty = file.database.statement("SELECT 1 FROM checkpoint_ LIMIT 1").get() === undefined;
  if (stored !== undefined || !isEmpty) {
    throw new Error(`${projection}@${version} was built with another ${collection.name}: what changes needs a higher version.`);
  }
  for (const sql of tableSql(tableOf(collection))) file.database.execute(sql);
  file.database.statement("INSERT INTO declaration_ VALUES (?, ?)").run(collection.name, declaration);
}

function declarationText({ name, projection, indexes, search }: AnyCollection): string {
  const sorted = Object.fromEntries(Object.entries(indexes).sort(([left], [right]) => (left < right ? -1 : 1)));
  const tokenRule = search === undefined ? undefined : tokenRuleVersion;
  return JSON.stringify({ tokenRule, collection: { name, projection, indexes: sorted, search } });
}

/** Indexes other than unique ones are made after the first filling: twice as fast as keeping them while millions of documents come. */
export function ensureIndexes(file: VersionFile): void {
  if (file.isIndexed) return;
  const wanted = [...file.tables.values()].flatMap((table) => indexSql(table, false));
  const present = file.database
    .statement("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql NOT LIKE '% UNIQUE %'")
    .get();
  if (Number(present?.[0]) < wanted.length) {
    file.database.transaction(() => {
      for (const sql of wanted) file.database.execute(sql);
    });
  }
  file.isIndexed = true;
}

export function storedCheckpoint(file: VersionFile, partition: string): Position | undefined {
  const row = file.database.statement("SELECT position FROM checkpoint_ WHERE partition = ?").get(partition);
  return row === undefined ? undefined : String(row[0]);
}

export function moveCheckpoint(file: VersionFile, { partition, previous, next }: CheckpointMove): void {
  if (storedCheckpoint(file, partition) !== previous) throw new CheckpointConflict(file.target, partition);
  const sql = "INSERT INTO checkpoint_ VALUES (?, ?) ON CONFLICT DO UPDATE SET position = excluded.position";
  file.database.statement(sql).run(partition, next);
}
