import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { inTransaction } from "../stores/sqlite-transaction.ts";
import { type CheckedVersion, requireMasterKey, requireMasterKeys, sealCheckValue } from "./master-key-check.ts";
import type { MasterKeys } from "./master-keys.ts";
import type { RotatableVault, Wrapping } from "./vault.ts";

/** The versions of the master key that a vault's file uses. */
export interface SqliteRotation {
  /** Asked at each write, as another process may have begun a version. */
  current(): number;
  wrapping(): Wrapping;
  wrapWith(version: number): ReturnType<RotatableVault["wrapWith"]>;
  retire(version: number): boolean;
}

/** Throws `WrongMasterKey` or `MasterKeyMissing`. A new vault begins with the newest version given. */
export function openSqliteRotation(database: DatabaseSync, masterKeys: MasterKeys, place: string): SqliteRotation {
  prepareTables(database);
  const use = (version: number): void => {
    const sealed = sealCheckValue(requireMasterKey(masterKeys, version, place));
    database.prepare("insert or ignore into master_key values (?, ?)").run(version, sealed);
  };
  if (usedVersions(database).length === 0) use(masterKeys.newest());
  requireMasterKeys(masterKeys, usedVersions(database), place);
  const newest = database.prepare("select max(version) as version from master_key");
  const current = (): number => Number(newest.get()?.version);
  return {
    current,
    wrapping: () => {
      const rows = database.prepare("select key_version, count(*) as count from secret group by key_version").all();
      const counts = rows.map((row): [number, number] => [Number(row.key_version), Number(row.count)]);
      return { current: current(), counts: new Map([...usedVersions(database).map(nothingWrapped), ...counts]) };
    },
    wrapWith: async (version) => {
      if (version > current()) use(version);
    },
    retire: (version) =>
      database
        .prepare(
          `delete from master_key where version = :version and version < (select max(version) from master_key)
           and not exists (select 1 from secret where key_version = :version)`,
        )
        .run({ version }).changes > 0,
  };
}

const nothingWrapped = ({ version }: CheckedVersion): [number, number] => [version, 0];

function usedVersions(database: DatabaseSync): CheckedVersion[] {
  const rows = database.prepare("select version, sealed from master_key order by version").all();
  return rows.map(({ version, sealed }) => ({ version: Number(version), sealed: bytesOf(sealed) }));
}

/** A vault from before keys had versions has a table for one check value: its key is version 1. */
function prepareTables(database: DatabaseSync): void {
  inTransaction(database, () => {
    database.exec(`
      create table if not exists master_key (version integer primary key, sealed blob not null) strict;
      create table if not exists master_key_check (only_one integer primary key check (only_one = 1), sealed blob not null) strict;
      insert or ignore into master_key select 1, sealed from master_key_check;
      drop table master_key_check;
    `);
    const hasVersions = database.prepare("select 1 from pragma_table_info('secret') where name = 'key_version'").get();
    if (hasVersions === undefined) database.exec("alter table secret add column key_version integer not null default 1");
    database.exec("create index if not exists secret_by_key on secret (key_version)");
  });
}

/** The bytes in a column. */
export function bytesOf(value: SQLOutputValue | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error("The vault's file holds something else than sealed values.");
  return value;
}
