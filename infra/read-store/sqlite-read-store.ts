import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type DocumentSealing, noSealing } from "./document-seal.ts";
import { type ProjectionVersion, type ReadStore, ReadStoreUnavailable, type StoredDocument } from "./read-store.ts";
import { openCatalogue } from "./sqlite-catalogue.ts";
import { openCheckpoints } from "./sqlite-checkpoints.ts";
import { commitWrites } from "./sqlite-commit.ts";
import { asReadStoreError } from "./sqlite-database.ts";
import { type LiveTable, liveTable } from "./sqlite-live-table.ts";
import { countRange, rangeTexts } from "./sqlite-range.ts";
import { searchTexts } from "./sqlite-search.ts";
import type { AnyCollection } from "./sqlite-table.ts";
import {
  declareCollections,
  finishVersion,
  leaveWorkToFinish,
  storedCheckpoint,
  type VersionFile,
  type VersionFileOptions,
} from "./sqlite-version.ts";
import { versionFilesIn } from "./sqlite-version-files.ts";

type Identified = { readonly id: string };

export interface SqliteReadStoreOptions extends Pick<VersionFileOptions, "cacheMaxKib"> {
  readonly folder: string;
  /** How documents are stored; the default is plain. */
  readonly sealing?: DocumentSealing;
  /**
   * Set where versions are built that nothing reads yet and that are dropped when the building is
   * cut short: a power cut may damage them until they are finished.
   */
  readonly isBuilding?: boolean;
}

/**
 * Documents in SQLite files, one for each version of a projection. Everything runs on the calling
 * thread, in microseconds.
 */
export async function openSqliteReadStore({
  folder,
  sealing = noSealing,
  isBuilding = false,
  cacheMaxKib,
}: SqliteReadStoreOptions): Promise<ReadStore> {
  await mkdir(folder, { recursive: true });
  const catalogue = openCatalogue(join(folder, "catalogue.sqlite"));
  const files = versionFilesIn(folder, { sealing, cacheMaxKib });
  const checkpoints = openCheckpoints();
  let isOpen = true;

  async function run<Result>(work: () => Result): Promise<Result> {
    if (!isOpen) throw new ReadStoreUnavailable("The read store is closed.");
    try {
      return work();
    } catch (error) {
      throw asReadStoreError(error);
    }
  }

  const live = (collection: Pick<AnyCollection, "name" | "projection" | "indexes">, index?: string): LiveTable =>
    liveTable(catalogue, files, collection, index);

  return {
    declare: (target, collections) =>
      run(() => {
        declareCollections(files.make(target), collections);
        catalogue.makeLiveIfFirst(target);
      }),
    get: (collection, id) => run(() => documentById(live(collection), id)),
    getMany: (collection, ids) =>
      run(() => {
        const found = live(collection);
        return ids.map((id) => documentById(found, id));
      }),
    range: (collection, query) =>
      run(() => {
        const { file, table } = live(collection, query.index);
        return rangeTexts(file, table, query).map((text) => JSON.parse(file.seal.open(text)));
      }),
    count: (collection, query) =>
      run(() => {
        const { file, table } = live(collection, query.index);
        return countRange(file, table, query);
      }),
    search: (collection, query) =>
      run(() => {
        const { file, table } = live(collection);
        return searchTexts(file, table, query).map((text) => JSON.parse(file.seal.open(text)));
      }),
    load: (target, keys) => run(() => keys.map((key) => storedDocument(files.open(target), key))),
    commit: (target, writes, checkpoint) =>
      run(() => {
        const file = files.open(target);
        if (isBuilding && catalogue.liveVersion(target.projection) !== target.version) leaveWorkToFinish(file);
        commitWrites(file, writes, checkpoint);
        if (file.isFinished) checkpoints.wrote(file.path);
      }),
    checkpoint: (target, partition) => run(() => storedCheckpoint(files.open(target), partition)),
    finish: (target) => run(() => finishVersion(files.open(target))),
    liveVersion: (projection) => run(() => catalogue.liveVersion(projection)),
    versions: (projection) => run(() => files.versions(projection)),
    switchTo: (target) =>
      run(() => {
        finishVersion(files.open(target));
        catalogue.makeLive(target);
      }),
    dropVersion: (target) => run(() => dropVersion(target)),
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await checkpoints.close();
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

function documentById<D>({ file, table }: LiveTable, id: string): D | undefined {
  const doc = file.database.statement(table.sql.findDocument).get(id)?.[0];
  return typeof doc === "string" ? JSON.parse(file.seal.open(doc)) : undefined;
}

function storedDocument(
  file: VersionFile,
  { collection, id }: { readonly collection: string; readonly id: string },
): StoredDocument<Identified> | undefined {
  const table = file.tables.get(collection);
  if (table === undefined) throw new Error(`${file.target.projection}@${file.target.version} has no ${collection}.`);
  const row = file.database.statement(table.sql.findDocument).get(id);
  if (row === undefined) return undefined;
  return { document: typeof row[0] === "string" ? JSON.parse(file.seal.open(row[0])) : undefined, position: String(row[1]) };
}
