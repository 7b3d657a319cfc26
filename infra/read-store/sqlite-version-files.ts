import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type ProjectionVersion, ReadStoreUnavailable } from "./read-store.ts";
import { requireName } from "./sqlite-table.ts";
import { openVersionFile, type VersionFile, type VersionFileOptions } from "./sqlite-version.ts";
import { nameOf, versionsNamed } from "./version-name.ts";

/** The version files of one folder, each opened once. */
export interface VersionFiles {
  /** Opens the version's file, and creates it when it is missing. */
  make(target: ProjectionVersion): VersionFile;
  /** Throws `ReadStoreUnavailable` when there is no such version. */
  open(target: ProjectionVersion): VersionFile;
  remove(target: ProjectionVersion): void;
  /** Ascending. */
  versions(projection: string): readonly number[];
  close(): void;
}

const ending = ".sqlite";

export function versionFilesIn(folder: string, options: VersionFileOptions): VersionFiles {
  const opened = new Map<string, VersionFile>();

  function pathOf({ projection, version }: ProjectionVersion): string {
    requireName(projection);
    if (!Number.isSafeInteger(version) || version < 0) throw new Error(`A version is a whole number, not ${version}.`);
    return join(folder, `${nameOf({ projection, version })}${ending}`);
  }

  function make(target: ProjectionVersion): VersionFile {
    const path = pathOf(target);
    const known = opened.get(path);
    if (known !== undefined) return known;
    const file = openVersionFile(path, target, options);
    opened.set(path, file);
    return file;
  }

  /** A missing file was dropped by another process, which had switched to a newer version. */
  function open(target: ProjectionVersion): VersionFile {
    const path = pathOf(target);
    const known = opened.get(path);
    if (known !== undefined) return known;
    if (!existsSync(path)) throw new ReadStoreUnavailable(`There is no ${target.projection}@${target.version}.`);
    return make(target);
  }

  /**
   * The file is deleted last: a left-over log of changes would be applied to the next file of that
   * name.
   */
  function remove(target: ProjectionVersion): void {
    const path = pathOf(target);
    opened.get(path)?.database.close();
    opened.delete(path);
    for (const ending of ["-wal", "-shm", ""]) rmSync(path + ending, { force: true });
  }

  function versions(projection: string): readonly number[] {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return versionsNamed(
      projection,
      names.map((name) => name.slice(0, -ending.length)),
    );
  }

  function close(): void {
    for (const file of opened.values()) file.database.close();
    opened.clear();
  }

  return { make, open, remove, versions, close };
}
