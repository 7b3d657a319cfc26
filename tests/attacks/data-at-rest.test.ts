import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import { openHouse } from "../support/house.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sendFile } from "../support/upload.ts";

/** Every file and folder below a folder, and the folder itself, with what its mode lets others do. */
async function openToOthers(folder: string): Promise<{ readonly seen: string[]; readonly open: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const seen = [folder, ...entries.map((entry) => join(entry.parentPath, entry.name))];
  const modes = await Promise.all(seen.map(async (path) => ({ path, mode: (await stat(path)).mode })));
  return { seen, open: modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ path, mode }) => `${path} ${mode.toString(8)}`) };
}

test.serial("no other account of the machine can read anything that Logue keeps", async (t) => {
  const parent = await temporaryFolder();
  t.teardown(parent.remove);
  const dataFolder = join(parent.path, "data");
  const house = await openHouse({ dataFolder });
  t.teardown(() => house.close());
  const roomId = await house.ada.createsChannel();
  await house.ada.posts(roomId, "A message");
  t.is((await sendFile(house.ada, roomId, { name: "note.txt", bytes: "text" })).status, 201);
  const { seen, open } = await openToOthers(dataFolder);
  t.deepEqual(open, []);
  for (const name of ["events.sqlite", "events.sqlite-wal", "vault.sqlite", "master.key", "lock.sqlite", "lock.pid"]) {
    t.true(seen.includes(join(dataFolder, name)), name);
  }
  t.true(seen.some((path) => path.startsWith(join(dataFolder, "documents", "messages@"))));
  t.true(seen.some((path) => path.startsWith(join(dataFolder, "blobs", "files"))));
});

test.serial("everything is still closed to others when Logue was stopped and started again", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  await (await startLogue({ dataFolder: folder.path })).stop();
  const logue = await startLogue({ dataFolder: folder.path });
  t.teardown(() => logue.stop());
  t.deepEqual((await openToOthers(folder.path)).open, []);
});
