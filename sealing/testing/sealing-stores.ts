import { join } from "node:path";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import { openSqliteReader } from "@logue/infra/event-store/sqlite/reader.ts";
import { openReadingDatabase } from "@logue/infra/event-store/sqlite/schema.ts";
import { oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";

/** What a process prints before it kills itself. */
export const lastWords = "The process kills itself.\n";

export const eventsFile = (folder: string): string => join(folder, "events.db");

/** The embedded stores below a folder, beside another process that writes the events. */
export async function openSealingStores(folder: string, masterKey: string) {
  const masterKeys = oneMasterKey(Buffer.from(masterKey, "base64"));
  return {
    eventStore: openSqliteReader(openReadingDatabase(eventsFile(folder))),
    vault: openSqliteVault({ path: join(folder, "vault.db"), masterKeys, busyTimeoutMs: 10_000 }),
    blobs: await openFolderBlobStore(join(folder, "blobs"), { isShared: true }),
  };
}
