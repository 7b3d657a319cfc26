import { DatabaseSync } from "node:sqlite";

const applicationId = 0x4c6f6775;
const schemaVersion = 1;
const busyTimeoutMs = 5000;

const schema = `
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    begins_at INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('live', 'deleted', 'tombstoned')),
    truncate_before INTEGER,
    max_count INTEGER,
    max_age_seconds REAL
  ) STRICT;

  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream_id INTEGER NOT NULL REFERENCES streams (id),
    revision INTEGER NOT NULL,
    event_id BLOB NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    UNIQUE (stream_id, revision),
    UNIQUE (stream_id, event_id)
  ) STRICT;
`;

/**
 * FULL, because an answered append must survive a power cut: in WAL mode NORMAL may lose the last
 * commits. The writer makes checkpoints itself, because SQLite does not report a failed automatic
 * one.
 */
export function openWritingDatabase(file: string, cacheMaxKib: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -${cacheMaxKib};`,
  );
  prepareSchema(database, file);
  return database;
}

export function openReadingDatabase(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs });
}

function prepareSchema(database: DatabaseSync, file: string): void {
  const version = numberOf(database, "user_version");
  const owner = numberOf(database, "application_id");
  if (version === schemaVersion && owner === applicationId) return;
  if (version !== 0 || owner !== 0) {
    throw new Error(`${file} was not written by this version of the event store (application ${owner}, schema ${version}).`);
  }
  database.exec(
    `BEGIN IMMEDIATE; ${schema} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT;`,
  );
}

function numberOf(database: DatabaseSync, pragma: "user_version" | "application_id"): number {
  return Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
