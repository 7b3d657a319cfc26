import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import test, { type ExecutionContext } from "ava";
import { DataFolderError, openDataFolder } from "./data-folder.ts";

async function newFolder(t: ExecutionContext): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "logue-data-"));
  t.teardown(() => rm(parent, { recursive: true, force: true }));
  return join(parent, "deep", "data");
}

/** Another process that opens the folder, says how it went and stays. */
async function openElsewhere(t: ExecutionContext, folder: string): Promise<{ child: ChildProcess; said: string }> {
  const script = `
    import { openDataFolder } from ${JSON.stringify(import.meta.resolve("./data-folder.ts"))};
    try { openDataFolder(${JSON.stringify(folder)}); gc(); console.log("opened"); } catch (error) { console.log(error.message); }
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.teardown(() => child.kill("SIGKILL"));
  const [said] = await once(createInterface({ input: child.stdout }), "line");
  return { child, said };
}

test("a folder that is missing is made for its owner alone, and says where everything lies", async (t) => {
  const path = await newFolder(t);
  const folder = openDataFolder(path);
  t.teardown(folder.close);
  t.is((await stat(path)).mode & 0o777, 0o700);
  const places = [folder.eventStore, folder.readStore, folder.vault, folder.workStore, folder.masterKey, folder.blobs];
  t.is(new Set(places).size, 6);
  for (const place of places) t.is(dirname(place), path);
});

test("a folder that an earlier Logue left open to others is closed, with all that is in it", async (t) => {
  const path = await newFolder(t);
  await mkdir(join(path, "documents"), { recursive: true });
  await writeFile(join(path, "events.sqlite"), "");
  await writeFile(join(path, "documents", "messages@1.sqlite"), "");
  for (const place of ["", "documents"]) await chmod(join(path, place), 0o755);
  for (const place of ["events.sqlite", "documents/messages@1.sqlite"]) await chmod(join(path, place), 0o644);
  openDataFolder(path).close();
  for (const place of ["", "documents"]) t.is((await stat(join(path, place))).mode & 0o777, 0o700, place);
  for (const place of ["events.sqlite", "documents/messages@1.sqlite"]) {
    t.is((await stat(join(path, place))).mode & 0o777, 0o600, place);
  }
});

test("a second opening is refused while the first lasts, within one process too", async (t) => {
  const path = await newFolder(t);
  const first = openDataFolder(path);
  t.throws(() => openDataFolder(path), { instanceOf: DataFolderError, code: "InUse" });
  first.close();
  first.close();
  openDataFolder(path).close();
});

test("a second process is refused with a line that tells what to do", async (t) => {
  const path = await newFolder(t);
  const folder = openDataFolder(path);
  const { said } = await openElsewhere(t, path);
  t.is(
    said,
    `The data folder ${path} is in use by another Logue (process ${process.pid}). Stop that one, or start with another folder (--data or DATA_FOLDER).`,
  );
  folder.close();
});

test("a process keeps the folder until it ends, also without a reference to it; after a kill it is free", async (t) => {
  const path = await newFolder(t);
  const { child, said } = await openElsewhere(t, path);
  t.is(said, "opened");
  t.throws(() => openDataFolder(path), { code: "InUse", message: new RegExp(`process ${child.pid}`) });
  child.kill("SIGKILL");
  await once(child, "exit");
  openDataFolder(path).close();
});

test("a path that cannot be a folder is said to be unusable, and why", async (t) => {
  const path = await newFolder(t);
  await writeFile(dirname(dirname(path)).concat("/file"), "");
  const error = t.throws(() => openDataFolder(join(dirname(dirname(path)), "file", "data")), {
    instanceOf: DataFolderError,
    code: "Unusable",
  });
  t.regex(error.message, /cannot be used: .*ENOTDIR/);
});
