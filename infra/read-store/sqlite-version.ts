import type { Position } from "../event-store/event-store.ts";
import { declarationText } from "./declaration-text.ts";
import { type DocumentSeal, type DocumentSealing, sealForNew } from "./document-seal.ts";
import { CheckpointConflict, type CheckpointMove, type ProjectionVersion } from "./read-store.ts";
import { type Database, openDatabase } from "./sqlite-database.ts";
import { type AnyCollection, finishSql, keptTermsSql, type Table, tableOf, tableSql } from "./sqlite-table.ts";

/** One version of a projection in its own file. */
export interface VersionFile {
  readonly target: ProjectionVersion;
  readonly path: string;
  readonly database: Database;
  readonly tables: Map<string, Table>;
  readonly sealing: DocumentSealing;
  /** The seal of the documents in this file. */
  seal: DocumentSeal;
  /** Whether `finishVersion` is known to be done. */
  isFinished: boolean;
  /** Whether commits leave it to `finishVersion` to bring them to the disk and to index their words. */
  isLeftToFinish: boolean;
  /** Of how many documents this process has kept words beside the search index since it indexed them. */
  keptCount: number;
}

export interface VersionFileOptions {
  readonly sealing: DocumentSealing;
  /** How much of each file is kept in memory; default 32 MB. */
  readonly cacheMaxKib?: number | undefined;
}

const ownTablesSql = `
  CREATE TABLE IF NOT EXISTS declaration_ (name TEXT PRIMARY KEY, declaration TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checkpoint_ (partition TEXT PRIMARY KEY, position TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export function openVersionFile(
  path: string,
  target: ProjectionVersion,
  { sealing, cacheMaxKib }: VersionFileOptions,
): VersionFile {
  const database = openDatabase(path, cacheMaxKib);
  database.execute(ownTablesSql);
  const seal = sealing.forNew;
  const file: VersionFile = {
    target,
    path,
    database,
    tables: new Map(),
    sealing,
    seal,
    isFinished: false,
    isLeftToFinish: false,
    keptCount: 0,
  };
  readDeclarations(file);
  return file;
}

/** The file contains its declaration, so a process that only reads needs none. */
export function readDeclarations(file: VersionFile): void {
  for (const row of file.database.statement("SELECT declaration FROM declaration_").all()) {
    const { collection, seal }: { collection: AnyCollection; seal?: string } = JSON.parse(String(row[0]));
    file.seal = file.sealing.named(seal);
    if (file.tables.has(collection.name)) continue;
    const table = tableOf(collection);
    if (collection.search !== undefined) file.database.execute(keptTermsSql(table));
    file.tables.set(collection.name, table);
  }
  file.isFinished = false;
}

export function declareCollections(file: VersionFile, collections: readonly AnyCollection[]): void {
  file.database.transaction(() => {
    const seal = sealForNew(file.sealing, collections);
    for (const collection of collections) declareCollection(file, collection, seal);
  });
  readDeclarations(file);
}

function declareCollection(file: VersionFile, collection: AnyCollection, seal: DocumentSeal): void {
  const { projection, version } = file.target;
  const declaration = declarationText(collection, seal);
  const stored = file.database.statement("SELECT declaration FROM declaration_ WHERE name = ?").get(collection.name);
  if (stored !== undefined && stored[0] === declaration) return;
  const isEmpty = file.database.statement("SELECT 1 FROM checkpoint_ LIMIT 1").get() === undefined;
  if (stored !== undefined || !isEmpty) {
    throw new Error(`${projection}@${version} was built with another ${collection.name}: what changes needs a higher version.`);
  }
  for (const sql of tableSql(tableOf(collection))) file.database.execute(sql);
  file.database.statement("INSERT INTO declaration_ VALUES (?, ?)").run(collection.name, declaration);
  file.database.execute(`PRAGMA user_version = ${filling}`);
}

/** Stored in the file's `user_version`. */
const filling = 0;
const finished = 1;

/**
 * A thread carries a live version's log into its file; a commit does it only when the thread is too
 * slow.
 */
const walPagesOfLive = 8000;

/**
 * Until the version is finished, its commits do not wait for the disk and words are not indexed,
 * which fills it almost twice as fast. A power cut can damage the file: only for a version that is
 * made again in that case, and that no query searches before.
 */
export function leaveWorkToFinish(file: VersionFile): void {
  if (file.isFinished || file.isLeftToFinish || isStoredAsFinished(file)) return;
  file.database.execute("PRAGMA synchronous = OFF");
  file.isLeftToFinish = true;
}

const isStoredAsFinished = ({ database }: VersionFile): boolean =>
  database.statement("PRAGMA user_version").get()?.[0] === finished;

/**
 * Each index reads the whole table: where a version is built, from the page cache without copying
 * it, which makes the process look larger.
 */
const mappedMaxBytes = 2 * 1024 ** 3;

/**
 * Does the postponed work, once. The first range does it at the latest. The checkpoint at its end
 * brings the whole file to the disk.
 */
export function finishVersion(file: VersionFile): void {
  if (file.isFinished) return;
  const { database } = file;
  if (file.isLeftToFinish) database.execute(`PRAGMA synchronous = NORMAL; PRAGMA mmap_size = ${mappedMaxBytes}`);
  file.isLeftToFinish = false;
  if (!isStoredAsFinished(file)) {
    database.transaction(() => {
      for (const table of file.tables.values()) for (const sql of finishSql(table)) database.execute(sql);
      database.execute(`PRAGMA user_version = ${finished}`);
    });
    database.execute("PRAGMA mmap_size = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  }
  database.execute(`PRAGMA wal_autocheckpoint = ${walPagesOfLive}`);
  file.isFinished = true;
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
