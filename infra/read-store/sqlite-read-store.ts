import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type Collection,
  type ProjectionVersion,
  type ReadStore,
  ReadStoreUnavailable,
  type StoredDocument,
} from "./read-store.ts";
import { openCatalogue } from "./sqlite-catalogue.ts";
import { commitWrites } from "./sqlite-commit.ts";
import { asReadStoreError } from "./sqlite-database.ts";
import { countRange, rangeTexts } from "./sqlite-range.ts";
import { searchTexts } from "./sqlite-search.ts";
import type { Table } from "./sqlite-table.ts";
import { declareCollections, ensureIndexes, readDeclarations, storedCheckpoint, type VersionFile } from "./sqlite-version.ts";
import { versionFilesIn } from "./sqlite-version-files.ts";

type Identified = { readonly id: string };

/** Documents in SQLite files, one for each version of a projection. Everything runs on the calling thread, in microseconds. */
export async function openSqliteReadStore({ folder }: { readonly folder: string }): Promise<ReadStore> {
  await mkdir(folder, { recursive: true });
  const catalogue = openCatalogue(join(folder, "catalogue.sqlite"));
  const files = versionFilesIn(folder);
  let isOpen = true;

  async function run<Result>(work: () => Result): Promise<Result> {
    if (!isOpen) throw new ReadStoreUnavailable("The read store is closed.");
    try {
      return work();
    } catch (error) {
      throw asReadStoreError(error);
    }
  }

  function liveFile(projection: string): VersionFile {
    const version = catalogue.liveVersion(projection);
    if (version === undefined) throw new ReadStoreUnavailable(`The projection ${projection} has no version yet.`);
    try {
      return files.open({ projection, version });
    } catch (error) {
      catalogue.refresh();
      const newer = catalogue.liveVersion(projection);
      if (newer === undefined || newer === version) throw error;
      return files.open({ projection, version: newer });
    }
  }

  function liveTable<D extends Identified>(collection: Collection<D>, index?: string): LiveTable {
    const file = liveFile(collection.projection);
    if (!file.tables.has(collection.name)) readDeclarations(file);
    const table = file.tables.get(collection.name);
    const isMissing = table === undefined || (index !== undefined && table.collection.indexes[index] === undefined);
    if (isMissing && (index === undefined || collection.indexes[index] !== undefined)) {
      const { projection, version } = file.target;
      throw new ReadStoreUnavailable(
        `${projection}@${version} has no ${index ?? "collection"} ${collection.name} until it is rebuilt.`,
      );
    }
    if (table === undefined) throw new Error(`The collection ${collection.name} declares no index ${index}.`);
    return { file, table };
  }

  return {
    declare: (target, collections) =>
      run(() => {
        declareCollections(files.make(target), collections);
        catalogue.makeLiveIfFirst(target);
      }),
    get: (collection, id) => run(() => documentById(liveTable(collection), id)),
    getMany: (collection, ids) =>
      run(() => {
        const live = liveTable(collection);
        return ids.map((id) => documentById(live, id));
      }),
    range: (collection, query) =>
      run(() => {
        const { file, table } = liveTable(collection, query.index);
        return rangeTexts(file, table, query).map((text) => JSON.parse(text));
      }),
    count: (collection, query) =>
      run(() => {
        const { file, table } = liveTable(collection, query.index);
        return countRange(file, table, query);
      }),
    search: (collection, query) =>
      run(() => {
        const { file, table } = liveTable(collection);
        return searchTexts(file, table, query).map((text) => JSON.parse(text));
      }),
    load: (target, keys) => run(() => keys.map((key) => storedDocument(files.open(target), key))),
    commit: (target, writes, checkpoint) => run(() => commitWrites(files.open(target), writes, checkpoint)),
    checkpoint: (target, partition) => run(() => storedCheckpoint(files.open(target), partition)),
    finish: (target) => run(() => ensureIndexes(files.open(target))),
    liveVersion: (projection) => run(() => catalogue.liveVersion(projection)),
    switchTo: (target) =>
      run(() => {
        ensureIndexes(files.open(target));
        catalogue.makeLive(target);
      }),
    dropVersion: (target) => run(() => dropVersion(target)),
    async close() {
      if (!isOpen) return;
      isOpen = false;
      files.close();
      catalogue.close();
    },
  };

  function dropVersion(target: ProjectionVersion): void {
    catalogue.refresh();
    if (catalogue.liveVersion(target.projection) === target.version) {
      throw new Error(`${target.projection}@${target.version} is live and cannot be dropped.`);
    }
    files.remove(target);
  }
}

interface LiveTable {
  readonly file: VersionFile;
  readonly table: Table;
}

function documentById<D>({ file, table }: LiveTable, id: string): D | undefined {
  const doc = file.database.statement(`SELECT doc FROM ${table.name} WHERE id = ?`).get(id)?.[0];
  return typeof doc === "string" ? JSON.parse(doc) : undefined;
}

function storedDocument(
  file: VersionFile,
  { collection, id }: { readonly collection: string; readonly id: string },
): StoredDocument<Identified> | undefined {
  const table = file.tables.get(collection);
  if (table === undefined) throw new Error(`${file.target.projection}@${file.target.version} has no ${collection}.`);
  const row = file.database.statement(`SELECT doc, position FROM ${table.name} WHERE id = ?`).get(id);
  if (row === undefined) return undefined;
  return { document: typeof row[0] === "string" ? JSON.parse(row[0]) : undefined, position: String(row[1]) };
}
