import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

/**
 * While others write, a checkpoint leaves what they added meanwhile; a few more of them are short
 * and catch up.
 */
const triesMax = 5;

parentPort?.on("message", (path: string) => {
  try {
    checkpoint(path);
  } catch {
    // It may have been dropped just now, or the disk may be full: the log file keeps what is in it,
    // and the next checkpoint comes.
  }
});

/** Opens the file anew each time, so that none is held that is dropped meanwhile. */
function checkpoint(path: string): void {
  const place = pathToFileURL(path);
  // What is gone must not be made anew, and empty.
  place.searchParams.set("mode", "rw");
  const database = new DatabaseSync(place);
  try {
    const statement = database.prepare("PRAGMA wal_checkpoint(PASSIVE)");
    for (let tries = 0; tries < triesMax; tries += 1) {
      const { log, checkpointed } = statement.get() ?? {};
      if (log === checkpointed) return;
    }
  } finally {
    database.close();
  }
}
