import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { addMasterKey, MasterKeyError, openMasterKeys, removeMasterKeys } from "./master-key.ts";
import type { MasterKeys } from "./master-keys.ts";

const root = await mkdtemp(join(tmpdir(), "logue-master-key-"));
let folders = 0;

test.after.always(() => rm(root, { recursive: true, force: true }));

function newPaths() {
  folders += 1;
  return { masterKeyFile: join(root, `${folders}.key`), vaultPath: join(root, `${folders}.sqlite`) };
}

const keyText = (byte: number): string => Buffer.alloc(32, byte).toString("base64");

/** Every key given, by version. */
const given = (keys: MasterKeys): [number, string][] =>
  [1, 2, 3, 4].flatMap((version) => {
    const key = keys.find(version);
    return key === undefined ? [] : [[version, Buffer.from(key).toString("base64")]];
  });

test("the first start makes a key that only its owner can read, and later starts read it", async (t) => {
  const paths = newPaths();
  const made = openMasterKeys(paths);
  const [[version, key] = [], ...others] = given(made);
  t.is(version, 1);
  t.deepEqual(others, []);
  t.is((await stat(paths.masterKeyFile)).mode & 0o777, 0o600);
  t.is((await readFile(paths.masterKeyFile, "utf8")).trim(), String(key));
  await writeFile(paths.vaultPath, "");
  t.deepEqual(given(openMasterKeys(paths)), given(made));
  t.notDeepEqual(given(openMasterKeys(newPaths())), given(made));
});

test("a key in the setting is taken and no file is made", async (t) => {
  const paths = newPaths();
  t.deepEqual(given(openMasterKeys({ ...paths, masterKey: keyText(7) })), [[1, keyText(7)]]);
  await t.throwsAsync(stat(paths.masterKeyFile), { code: "ENOENT" });
});

test("several versions stand in the setting with commas between, or in the file line by line", async (t) => {
  const paths = newPaths();
  const both: [number, string][] = [
    [1, keyText(7)],
    [3, keyText(9)],
  ];
  const inSetting = openMasterKeys({ ...paths, masterKey: `${keyText(7)}, 3:${keyText(9)}` });
  t.deepEqual(given(inSetting), both);
  t.is(inSetting.newest(), 3);
  await writeFile(paths.masterKeyFile, `3:${keyText(9)}\n1:${keyText(7)}\n`);
  t.deepEqual(given(openMasterKeys(paths)), both);
});

test("a process reads a version that is added to the file while it runs", async (t) => {
  const paths = newPaths();
  const running = openMasterKeys(paths);
  const [first] = given(running);
  t.is(addMasterKey(paths.masterKeyFile), 2);
  t.is(running.newest(), 2);
  t.deepEqual(given(running), given(openMasterKeys(paths)));
  t.deepEqual(given(running)[0], first);
  t.is((await stat(paths.masterKeyFile)).mode & 0o777, 0o600);
  removeMasterKeys(paths.masterKeyFile, [1, 2]);
  t.deepEqual(
    given(openMasterKeys(paths)).map(([version]) => version),
    [2],
    "The newest one stays.",
  );
});

test("a vault whose key file is gone stops the start instead of getting a new key", async (t) => {
  const paths = newPaths();
  await writeFile(paths.vaultPath, "");
  t.throws(() => openMasterKeys(paths), {
    instanceOf: MasterKeyError,
    message: /is missing, but the vault .* was made with one/,
  });
  await t.throwsAsync(stat(paths.masterKeyFile), { code: "ENOENT" });
});

test("a vault that lies elsewhere gets the key it is given, and never a new one", async (t) => {
  const { masterKeyFile, vaultPath } = newPaths();
  t.throws(() => openMasterKeys({ masterKeyFile }), { instanceOf: MasterKeyError, message: /is missing/ });
  await t.throwsAsync(stat(masterKeyFile), { code: "ENOENT" });
  const made = openMasterKeys({ masterKeyFile, vaultPath });
  t.deepEqual(given(openMasterKeys({ masterKeyFile })), given(made));
  t.deepEqual(given(openMasterKeys({ masterKeyFile, masterKey: keyText(7) })), [[1, keyText(7)]]);
});

test("what is not 32 bytes in base64 is refused without being shown", async (t) => {
  const paths = newPaths();
  for (const wrong of [
    "",
    "hunter2",
    Buffer.alloc(31).toString("base64"),
    Buffer.alloc(33).toString("base64"),
    "!".repeat(44),
    `0:${keyText(7)}`,
    `${keyText(7)},${keyText(8)}`,
  ]) {
    const error = t.throws(() => openMasterKeys({ ...paths, masterKey: wrong }), { instanceOf: MasterKeyError });
    t.is(error.message, "MASTER_KEY does not hold a master key: 32 bytes in base64, or several as VERSION:KEY.");
  }
  await writeFile(paths.masterKeyFile, "hunter2");
  const error = t.throws(() => openMasterKeys(paths), { instanceOf: MasterKeyError });
  t.regex(error.message, /^The file .* does not hold a master key/);
  t.notRegex(error.message, /hunter2/);
});

test("a folder that cannot hold the key file is named", (t) => {
  const paths = { ...newPaths(), masterKeyFile: join(root, "missing", "master.key") };
  t.throws(() => openMasterKeys(paths), { instanceOf: MasterKeyError, message: /missing\/master\.key cannot be made/ });
});
