import { ReadStoreUnavailable } from "./read-store.ts";
import type { Catalogue } from "./sqlite-catalogue.ts";
import type { AnyCollection, Table } from "./sqlite-table.ts";
import { readDeclarations, type VersionFile } from "./sqlite-version.ts";
import type { VersionFiles } from "./sqlite-version-files.ts";

/** A collection's table in the live version of its projection. */
export interface LiveTable {
  readonly file: VersionFile;
  readonly table: Table;
}

/**
 * Throws `ReadStoreUnavailable` when the live version was built without this collection or index.
 */
export function liveTable(
  catalogue: Catalogue,
  files: VersionFiles,
  collection: Pick<AnyCollection, "name" | "projection" | "indexes">,
  index?: string,
): LiveTable {
  if (index !== undefined && collection.indexes[index] === undefined) {
    throw new Error(`The collection ${collection.name} declares no index ${index}.`);
  }
  const file = liveFile(catalogue, files, collection.projection);
  if (!file.tables.has(collection.name)) readDeclarations(file);
  const table = file.tables.get(collection.name);
  if (table === undefined || (index !== undefined && table.collection.indexes[index] === undefined)) {
    const { projection, version } = file.target;
    throw new ReadStoreUnavailable(`${projection}@${version} has no ${[collection.name, index].join(" ")} until it is rebuilt.`);
  }
  return { file, table };
}

/** A missing file was dropped by another process after a switch that this process has not seen. */
function liveFile(catalogue: Catalogue, files: VersionFiles, projection: string): VersionFile {
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
