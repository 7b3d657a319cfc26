import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { personalData } from "@logue/command-service/contract/event.ts";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { prepareTombstones } from "@logue/infra/event-store/personal-data/tombstones.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { pathsIn } from "@logue/infra/stores/data-folder.ts";
import { oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import { openSqliteWorkStore } from "@logue/infra/work-store/sqlite-work-store.ts";
import { givenSealing } from "@logue/sealing/testing/sealing-workspace.ts";
import { v7 as uuidv7 } from "uuid";
import { event } from "../../migrate/testing/any-log.ts";
import { type BackupOptions, type BackupReport, backUp } from "../back-up.ts";
import type { BackupPlace } from "../backup-place.ts";

export const masterKey = Buffer.alloc(32, 1);

/** The stores of a data folder, open as a running Logue has them. */
export async function openStoresIn(path: string) {
  const paths = pathsIn(path);
  const eventStore = await openSqliteEventStore({ file: paths.eventStore });
  const vault = openSqliteVault({ path: paths.vault, masterKeys: oneMasterKey(masterKey) });
  await prepareTombstones(vault);
  const workStore = openSqliteWorkStore({ path: paths.workStore });
  const blobs = await openFolderBlobStore(paths.blobs);
  const keys = openDataKeys(vault);
  const log = protectPersonalData(eventStore, { keys, fields: personalData });
  const sealing = givenSealing({ eventStore, vault, blobs });
  const uploads = async (text: string): Promise<string> => {
    const [fileId, blobKey] = [uuidv7(), `files/${uuidv7()}`];
    await blobs.put(blobKey, Readable.from([Buffer.from(text)]));
    await eventStore.append(`file-${fileId}`, [event("FileUploaded", { fileId, blobKey })], "no_stream");
    return blobKey;
  };
  const posts = async (senderId: string, ...texts: readonly string[]): Promise<void> => {
    const roomId = uuidv7();
    const events = texts.map((text) => event("MessagePosted", { roomId, senderId, text }));
    await log.append(`conversation-${roomId}`, events, "no_stream");
  };
  const texts = async (): Promise<unknown[]> =>
    (await log.readAll({ limit: 10_000, streamPrefixes: ["conversation-"] })).map(({ data }) => Object(data).text);
  const close = async (): Promise<void> => {
    for (const store of [eventStore, workStore, blobs, vault]) await store.close();
  };
  return { ...{ paths, eventStore, vault, workStore, blobs, keys, log, sealing }, uploads, posts, texts, close };
}

export type OpenedFolder = Awaited<ReturnType<typeof openStoresIn>>;

/** One backup of these stores while they are open. */
export const backsUp = (
  { paths, vault, blobs }: OpenedFolder,
  place: BackupPlace,
  changed: Partial<BackupOptions> = {},
): Promise<BackupReport> =>
  backUp({
    files: { eventStore: paths.eventStore, vault: paths.vault, workStore: paths.workStore },
    ...{ workFolder: join(paths.path, "backup-under-way"), vault, blobStore: blobs, eventStore: undefined, place },
    ...{ keptCount: 7, masterKey: "another place", now: Date.now },
    ...changed,
  });

export async function placeIn(folder: string): Promise<BackupPlace> {
  // A test needs no durable copy.
  return placeOn(await openFolderBlobStore(folder, { sync: async () => {} }));
}

export const placeOn = (blobs: BlobStore): BackupPlace => ({
  blobs,
  data: { blobs, prefix: "chunks" },
  vault: { blobs, prefix: "vault" },
  close: () => blobs.close(),
});

/** A place that is gone after so many more calls that change it. */
export function placeGoneAfter({ blobs }: BackupPlace, calls: number): BackupPlace {
  let left = calls;
  const whileThere = <Rest extends readonly unknown[], Result>(call: (...rest: Rest) => Promise<Result>) => {
    return async (...rest: Rest): Promise<Result> => {
      left -= 1;
      if (left < 0) throw new Error("The place of the backup is gone.");
      return call(...rest);
    };
  };
  return placeOn({ ...blobs, put: whileThere(blobs.put), delete: whileThere(blobs.delete) });
}

/** The keys of everything at a place. */
export async function keysAt(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}
