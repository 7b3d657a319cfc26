import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";

/** The SQLite files to copy; one whose data lies in an engine is not named. */
export interface SnapshotFiles {
  readonly eventStore: string | undefined;
  readonly vault: string | undefined;
  readonly workStore: string | undefined;
}

/** Copies of the files as they were at one instant, and what was seen at that instant. */
export interface Snapshot<Seen> {
  /** A file. The vault and the work-store are small, and never lie on a disk a second time. */
  readonly eventStore: string | undefined;
  readonly vault: Buffer | undefined;
  readonly workStore: Buffer | undefined;
  readonly seen: Seen;
}

/** How long the running Logue may keep the vault locked. */
const lockPatienceMs = 10_000;
/** Pages copied between two looks at other work. */
const pagesAtOnce = 2_000;

/**
 * Copies the files of a running Logue with SQLite's own means. The vault is locked for writing while
 * it is copied and the log's state is chosen: so it has every key that the log needs, and the log
 * has every event that the vault's seals name.
 */
export async function takeSnapshot<Seen>(
  files: SnapshotFiles,
  folder: string,
  whileLocked: () => Promise<Seen>,
): Promise<Snapshot<Seen>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [events, vault, workStore] = [files.eventStore, files.vault, files.workStore].map(openedFile);
  try {
    vault?.exec("BEGIN IMMEDIATE");
    const seen = await whileLocked();
    // The first read of a transaction decides which state it sees.
    events?.exec("BEGIN; SELECT count(*) FROM streams");
    const copied = { vault: bytesOf(vault), workStore: bytesOf(workStore), seen };
    vault?.exec("ROLLBACK");
    const eventStore = events && join(folder, "events.sqlite");
    if (events !== undefined && eventStore !== undefined) await backup(events, eventStore, { rate: pagesAtOnce });
    return { ...copied, eventStore };
  } finally {
    for (const database of [events, vault, workStore]) database?.close();
  }
}

const openedFile = (file: string | undefined): DatabaseSync | undefined =>
  file === undefined ? undefined : new DatabaseSync(file, { timeout: lockPatienceMs });

const bytesOf = (database: DatabaseSync | undefined): Buffer | undefined => database && Buffer.from(database.serialize());
