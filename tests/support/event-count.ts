import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The events in the folder's store, without those that each start writes; 0 while there is no store. */
export function eventCount(dataFolder: string): number {
  const path = join(dataFolder, "events.sqlite");
  if (!existsSync(path)) return 0;
  const database = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'events'").get() !== undefined;
    return isThere
      ? Number(database.prepare("SELECT count(*) AS count FROM events WHERE type <> 'VaultGenerationBegun'").get()?.count)
      : 0;
  } finally {
    database.close();
  }
}
