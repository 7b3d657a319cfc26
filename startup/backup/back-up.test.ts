import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { readSealState } from "@logue/sealing/reading/seal-state.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { type BackupPlace, chosenBackup, readIndex } from "./backup-place.ts";
import { beginNewSeals } from "./begin-new-seals.ts";
import { BackupError } from "./manifest.ts";
import { countMissingEvents } from "./missing-events.ts";
import { backsUp, keysAt, type OpenedFolder, openStoresIn, placeGoneAfter, placeIn } from "./testing/backed-up-folder.ts";
import { claimFolder, releaseFolder, writeRestored } from "./write-restored.ts";

async function given(t: ExecutionContext) {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const paths = { data: join(folder.path, "data"), place: join(folder.path, "place") };
  await mkdir(paths.data);
  const stores = await openStoresIn(paths.data);
  t.teardown(() => stores.close());
  const place = await placeIn(paths.place);
  t.teardown(() => place.close());
  let restored = 0;
  const restores = async (id?: string): Promise<OpenedFolder> => {
    restored += 1;
    const into = join(folder.path, `restored-${restored}`);
    claimFolder(into);
    await writeRestored(place, chosenBackup(await readIndex(place), id), into);
    releaseFolder(into);
    const opened = await openStoresIn(into);
    t.teardown(() => opened.close());
    return opened;
  };
  return { ...paths, folder: folder.path, stores, backupPlace: place, restores };
}

function isGone(error: unknown): false {
  if (error instanceof Error && error.message.includes("is gone")) return false;
  throw error;
}

const ada = uuidv7();
const ben = uuidv7();

test("what is restored is what was backed up: events, keys, drafts, files and the sealed log", async (t) => {
  const { stores, backupPlace, restores } = await given(t);
  await stores.posts(ada, "of Ada");
  const blobKey = await stores.uploads("departures");
  await stores.sealing.append("room-1", 300);
  await stores.sealing.sealOnce();
  await backsUp(stores, backupPlace);
  const restored = await restores();
  t.deepEqual(await restored.eventStore.readAll({ limit: 1_000 }), await stores.eventStore.readAll({ limit: 1_000 }));
  t.deepEqual(await restored.texts(), ["of Ada"]);
  t.is(String(await buffer(await restored.blobs.get(blobKey))), "departures");
  const { eventStore, vault } = restored;
  t.is(await countMissingEvents({ eventStore, vault, outside: [] }), 0);
  await restored.sealing.append("room-1", 300);
  await restored.sealing.sealOnce();
  t.is((await restored.sealing.published())?.size, 602);
  t.deepEqual(
    restored.sealing.reports.filter(({ level }) => level !== "info"),
    [],
  );
});

test("a backup goes on where Logue seals meanwhile, also when the tiles it needs have been replaced by full ones", async (t) => {
  const { stores, backupPlace, restores } = await given(t);
  await stores.sealing.append("room-1", 250);
  await stores.sealing.sealOnce();
  // The backup has seen the tree of 250 events, and reads the tiles when they are those of 270.
  const stat = async (key: string) => {
    await stores.sealing.append("room-1", 20);
    await stores.sealing.sealOnce();
    return stores.blobs.stat(key);
  };
  await stores.uploads("read while the log grows");
  await backsUp({ ...stores, blobs: { ...stores.blobs, stat } }, backupPlace);
  const restored = await restores();
  const { sizes } = await readSealState({ vault: restored.vault, blobStore: restored.blobs });
  t.deepEqual(sizes, [250]);
  await restored.sealing.sealOnce();
  t.is((await restored.sealing.published())?.size, 251);
});

test("a second backup copies what is new, and nothing when nothing is", async (t) => {
  const { stores, backupPlace } = await given(t);
  await stores.posts(ada, ...Array.from({ length: 2_000 }, (_, number) => `${number} `.repeat(100)));
  const first = await backsUp(stores, backupPlace);
  t.true(first.copiedBytes > 1_000_000);
  const second = await backsUp(stores, backupPlace);
  t.is(second.copiedBytes, 0);
  await stores.uploads("new");
  const third = await backsUp(stores, backupPlace);
  t.is(third.copiedFiles, 1);
  t.true(third.copiedBytes > 0 && third.copiedBytes < first.copiedBytes / 2, `${third.copiedBytes} of ${first.copiedBytes}`);
});

test("a backup that ended at any step leaves the one before whole, and the next one finishes without leftovers", async (t) => {
  t.timeout(240_000);
  const { folder, stores, backupPlace, place, restores } = await given(t);
  const writes = async (text: string): Promise<void> => {
    await stores.posts(ada, text);
    await stores.uploads(text);
  };
  await writes("first");
  await stores.sealing.sealOnce();
  const backs = (to: BackupPlace) => backsUp(stores, to, { keptCount: 2 }).then(() => true, isGone);
  await backs(backupPlace);
  for (let calls = 0, isOver = false; !isOver; calls += 1) {
    await writes(`before call ${calls}`);
    const written = await stores.texts();
    isOver = await backs(placeGoneAfter(backupPlace, calls));
    const restored = await restores();
    const texts = await restored.texts();
    await restored.close();
    t.deepEqual(texts, isOver ? written : written.slice(0, texts.length), `gone after ${calls} calls`);
    t.true(texts.length >= written.length - 1);
    t.true(await backs(backupPlace));
  }
  await backsUp(stores, backupPlace, { keptCount: 1 });
  const fresh = await placeIn(join(folder, "fresh"));
  await backsUp(stores, fresh);
  await fresh.close();
  t.deepEqual((await keysAt(place)).sort(), (await keysAt(join(folder, "fresh"))).sort());
});

test("the keys of an erased person are in no backup after the next one, so that also older ones show nothing of them", async (t) => {
  const { place, stores, backupPlace, restores } = await given(t);
  await stores.posts(ada, "of Ada");
  await stores.posts(ben, "of Ben");
  const { manifest } = await backsUp(stores, backupPlace);
  await stores.keys.destroyKeys(ben);
  t.deepEqual(await (await restores()).texts(), ["of Ada", "of Ben"]);
  await backsUp(stores, backupPlace);
  const older = await restores(manifest.id);
  t.deepEqual(await older.texts(), ["of Ada", ""]);
  const index = await readIndex(backupPlace);
  const vaultKeys = (await keysAt(place)).filter((key) => key.startsWith("/vault/"));
  t.is(vaultKeys.length, new Set(index.vault?.chunks).size);
});

test("the vault may lie in a place of its own, and is restored from there", async (t) => {
  const { folder, place, stores, backupPlace } = await given(t);
  await stores.posts(ada, "of Ada");
  const apart = await placeIn(join(folder, "vaults"));
  t.teardown(() => apart.close());
  const both = { ...backupPlace, vault: apart.vault };
  const { manifest } = await backsUp(stores, both);
  t.deepEqual(
    (await keysAt(place)).filter((key) => key.startsWith("/vault/")),
    [],
  );
  t.true((await keysAt(join(folder, "vaults"))).every((key) => key.startsWith("/vault/")));
  const into = join(folder, "into");
  claimFolder(into);
  await writeRestored(both, manifest, into);
  const restored = await openStoresIn(into);
  t.teardown(() => restored.close());
  t.deepEqual(await restored.texts(), ["of Ada"]);
});

test("a log that is older than its seals is known to be: how many events it lacks is counted", async (t) => {
  const { stores, backupPlace, restores } = await given(t);
  await stores.sealing.append("room-1", 10);
  await stores.sealing.sealOnce();
  const { manifest } = await backsUp(stores, backupPlace);
  await stores.sealing.append("room-1", 7);
  await stores.sealing.sealOnce();
  const outside = (await readSealState({ vault: stores.vault, blobStore: stores.blobs })).notes.checkpoint ?? "";
  const before = await restores();
  t.is(await countMissingEvents({ ...before, outside: [] }), 0);
  t.is(await countMissingEvents({ ...before, outside: [outside] }), 7);
  await backsUp(stores, backupPlace);
  const older = await restores(manifest.id);
  t.is(await countMissingEvents({ ...older, outside: [] }), 7);
  const { paths, vault, sealing } = older;
  const name = await beginNewSeals(paths.path, vault, manifest.id);
  t.is(name, `chat.example.org/log/restored-${manifest.id}`);
  await sealing.sealOnce();
  t.is((await sealing.published())?.size, 10, "it is sealed anew from its first event on");
  t.is(await countMissingEvents({ ...older, outside: [] }), 0);
  t.deepEqual(
    sealing.reports.filter(({ level }) => level !== "info"),
    [],
  );
});

test("of a log in an engine, the backup holds what lies beside it: the vault, the work-store, and the files that the log names", async (t) => {
  const { folder, stores, backupPlace } = await given(t);
  await stores.posts(ada, "of Ada");
  const blobKey = await stores.uploads("departures");
  const { paths, eventStore } = stores;
  const files = { eventStore: undefined, vault: paths.vault, workStore: paths.workStore };
  const { manifest, fileCount } = await backsUp(stores, backupPlace, { files, eventStore });
  t.is(manifest.eventStore, undefined);
  t.is(fileCount, 1);
  const into = join(folder, "into");
  claimFolder(into);
  await writeRestored(backupPlace, manifest, into);
  const restored = await openStoresIn(into);
  t.teardown(() => restored.close());
  t.is((await restored.vault.list("data-key", ada)).length, 2);
  t.is(String(await buffer(await restored.blobs.get(blobKey))), "departures");
  t.is((await eventStore.readAll({ limit: 10 })).length, 2, "the engine's log is left open");
});

test("a restore refuses a folder with anything in it, a damaged part, and a backup that is not there", async (t) => {
  const { data, place, folder, stores, backupPlace } = await given(t);
  await t.throwsAsync(async () => chosenBackup(await readIndex(backupPlace), undefined), {
    instanceOf: BackupError,
    message: /no finished backup/,
  });
  await stores.posts(ada, "of Ada");
  const { manifest } = await backsUp(stores, backupPlace);
  t.throws(() => claimFolder(data), { instanceOf: BackupError, message: /not empty/ });
  const [chunk = ""] = manifest.eventStore?.chunks ?? [];
  const file = join(place, "chunks", chunk.slice(0, 2), `${chunk}.blob`);
  const bytes = await readFile(file);
  bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const into = join(folder, "into");
  claimFolder(into);
  await t.throwsAsync(writeRestored(backupPlace, manifest, into), { instanceOf: BackupError, message: /damaged/ });
  const index = await readIndex(backupPlace);
  t.throws(() => chosenBackup(index, "none"), { instanceOf: BackupError, message: /There is no backup none\. There are:/ });
});
