import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

/** Writers add pages during a checkpoint; a few more short ones catch up. */
const triesMax = 5;

parentPort?.on("message", (path: string) => {
  try {
    checkpoint(path);
  } catch {
    // The file may have been dropped, or the disk may be full: the log keeps its content, and the
    // next checkpoint follows.
  }
});

/** Opens the file each time, so that it holds no dropped file open. */
function checkpoint(path: string): void {
  const place = pathToFileURL(path);
  // A dropped file must not be created again.
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
