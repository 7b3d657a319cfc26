import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { MasterKeyError, readMasterKey } from "./master-key.ts";

const root = await mkdtemp(join(tmpdir(), "logue-master-key-"));
let folders = 0;

test.after.always(() => rm(root, { recursive: true, force: true }));

function newPaths() {
  folders += 1;
  return { masterKeyFile: join(root, `${folders}.key`), vaultPath: join(root, `${folders}.sqlite`) };
}

test("the first start makes a key that only its owner can read, and later starts read it", async (t) => {
  const paths = newPaths();
  const made = readMasterKey(paths);
  t.is(made.length, 32);
  t.is((await stat(paths.masterKeyFile)).mode & 0o777, 0o600);
  t.is((await readFile(paths.masterKeyFile, "utf8")).trim(), made.toString("base64"));
  await writeFile(paths.vaultPath, "");
  t.deepEqual(readMasterKey(paths), made);
  t.notDeepEqual(readMasterKey(newPaths()), made);
});

test("a key in the setting is taken and no file is made", async (t) => {
  const paths = newPaths();
  const masterKey = Buffer.alloc(32, 7).toString("base64");
  t.deepEqual(readMasterKey({ ...paths, masterKey }), Buffer.alloc(32, 7));
  await t.throwsAsync(stat(paths.masterKeyFile), { code: "ENOENT" });
});

test("a vault whose key file is gone stops the start instead of getting a new key", async (t) => {
  const paths = newPaths();
  await writeFile(paths.vaultPath, "");
  t.throws(() => readMasterKey(paths), { instanceOf: MasterKeyError, message: /is missing, but the vault .* was made with one/ });
  await t.throwsAsync(stat(paths.masterKeyFile), { code: "ENOENT" });
});

test("a vault that lies elsewhere gets the key it is given, and never a new one", async (t) => {
  const { masterKeyFile, vaultPath } = newPaths();
  t.throws(() => readMasterKey({ masterKeyFile }), { instanceOf: MasterKeyError, message: /is missing/ });
  await t.throwsAsync(stat(masterKeyFile), { code: "ENOENT" });
  const made = readMasterKey({ masterKeyFile, vaultPath });
  t.deepEqual(readMasterKey({ masterKeyFile }), made);
  t.deepEqual(readMasterKey({ masterKeyFile, masterKey: Buffer.alloc(32, 7).toString("base64") }), Buffer.alloc(32, 7));
});

test("what is not 32 bytes in base64 is refused without being shown", async (t) => {
  const paths = newPaths();
  for (const wrong of ["", "hunter2", Buffer.alloc(31).toString("base64"), Buffer.alloc(33).toString("base64"), "!".repeat(44)]) {
    const error = t.throws(() => readMasterKey({ ...paths, masterKey: wrong }), { instanceOf: MasterKeyError });
    t.is(error.message, "MASTER_KEY does not hold a master key: 32 bytes in base64.");
  }
  await writeFile(paths.masterKeyFile, "hunter2");
  const error = t.throws(() => readMasterKey(paths), { instanceOf: MasterKeyError });
  t.regex(error.message, /^The file .* does not hold a master key/);
  t.notRegex(error.message, /hunter2/);
});

test("a folder that cannot hold the key file is named", (t) => {
  const paths = { ...newPaths(), masterKeyFile: join(root, "missing", "master.key") };
  t.throws(() => readMasterKey(paths), { instanceOf: MasterKeyError, message: /missing\/master\.key cannot be made/ });
});
