import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import test, { type ExecutionContext } from "ava";
import { describeBlobStore } from "./conformance.ts";
import { openFolderBlobStore } from "./folder-blob-store.ts";

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "logue-blobs-"));
  folders.push(folder);
  return folder;
}

test.after.always(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describeBlobStore(test, "folder", async () => openFolderBlobStore(await newFolder()));

const hello = () => Readable.from([Buffer.from("hello")]);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test("the next start removes partial files of a crash and keeps complete blobs", async (t) => {
  const folder = await newFolder();
  const before = await openFolderBlobStore(folder);
  await before.put("rooms/one", hello());
  await mkdir(join(folder, ".incoming"), { recursive: true });
  await writeFile(join(folder, ".incoming", "left-over"), "half a fi");

  const after = await openFolderBlobStore(folder);
  t.deepEqual(await filesIn(folder), ["one.blob"]);
  t.deepEqual(await after.stat("rooms/one"), { sizeBytes: 5 });
});

test("a blob is readable by its owner alone", async (t) => {
  const folder = await newFolder();
  const store = await openFolderBlobStore(folder);
  await store.put("rooms/one", hello());
  t.is((await stat(join(folder, "rooms/one.blob"))).mode & 0o077, 0);
  t.is((await stat(join(folder, "rooms"))).mode & 0o077, 0);
});

test("when the disk is full, the put is refused as such, the source is released and nothing is left", async (t) => {
  const folder = await newFolder();
  const sync = () => writeFile("/dev/full", "x");
  const store = await openFolderBlobStore(folder, { sync });
  const source = hello();
  await t.throwsAsync(store.put("rooms/one", source), { code: "BlobStoreFull" });
  t.true(source.destroyed);
  t.deepEqual(await filesIn(folder), []);
});

test("when the operating system refuses further bytes, the put is refused as full and nothing is left", async (t) => {
  const folder = await newFolder();
  const script = `
    import { Readable } from "node:stream";
    import { openFolderBlobStore } from ${JSON.stringify(import.meta.resolve("./folder-blob-store.ts"))};
    const store = await openFolderBlobStore(${JSON.stringify(folder)});
    await store.put("large", Readable.from([Buffer.alloc(2_000_000)])).catch((error) => console.log(error.code));
  `;
  const limited = ["-c", `ulimit -f 100; exec "$0" --input-type=module -e "$1"`, process.execPath, script];
  const { stdout } = await promisify(execFile)("sh", limited);
  t.is(stdout.trim(), "BlobStoreFull");
  t.deepEqual(await filesIn(folder), []);
});

test("a folder that cannot be written to is said to be unavailable", async (t: ExecutionContext) => {
  const folder = await newFolder();
  await writeFile(join(folder, "a-file"), "");
  await t.throwsAsync(openFolderBlobStore(join(folder, "a-file")), { code: "BlobStoreUnavailable" });
});
