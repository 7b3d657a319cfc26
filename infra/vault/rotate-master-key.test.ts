import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { startNode } from "../../tests/support/child-process.ts";
import { addMasterKey, openMasterKeys, removeMasterKeys } from "./master-key.ts";
import { retireMasterKeys, rotateMasterKey } from "./rotate-master-key.ts";
import { openSqliteVault } from "./sqlite-vault.ts";
import type { Secret } from "./vault.ts";

const root = await mkdtemp(join(tmpdir(), "logue-rotation-"));
let folders = 0;

test.after.always(() => rm(root, { recursive: true, force: true }));

const secrets: readonly Secret[] = Array.from({ length: 25 }, (_, index) => ({
  kind: "data-key",
  id: `key-${String(index).padStart(2, "0")}`,
  ownerId: "ada",
  value: { key: randomBytes(32).toString("base64") },
}));

async function newVault() {
  folders += 1;
  const [path, masterKeyFile] = [join(root, `${folders}.sqlite`), join(root, `${folders}.key`)];
  await writeFile(masterKeyFile, `${randomBytes(32).toString("base64")}\n`);
  const open = () => openSqliteVault({ path, masterKeys: openMasterKeys({ masterKeyFile }) });
  const vault = open();
  for (const secret of secrets) await vault.put(secret);
  const rotate = () =>
    rotateMasterKey({
      vault,
      masterKeys: openMasterKeys({ masterKeyFile }),
      addVersion: () => addMasterKey(masterKeyFile),
      settleMs: 0,
      pageMax: 4,
    });
  return { path, masterKeyFile, open, vault, rotate };
}

test("a rotation makes a version, wraps all with it, and the old version is removed when nothing needs it", async (t) => {
  const { masterKeyFile, open, vault, rotate } = await newVault();
  // Opened before the rotation, as by a running Logue: it reads the new version in the file itself.
  const running = open();
  t.deepEqual(await rotate(), { version: 2, wrapped: 25 });
  t.deepEqual(await running.list("data-key", "ada"), secrets);
  await running.put({ kind: "session", id: "one", ownerId: "ada", value: {} });
  t.deepEqual(await running.wrapping(), {
    current: 2,
    counts: new Map([
      [1, 0],
      [2, 26],
    ]),
  });
  t.deepEqual(await retireMasterKeys(vault), [1]);
  removeMasterKeys(masterKeyFile, [1]);
  t.regex(await readFile(masterKeyFile, "utf8"), /^2:\S+\n$/);
  const again = open();
  t.deepEqual(await again.list("data-key", "ada"), secrets);
  t.deepEqual(await rotate(), { version: 3, wrapped: 26 });
  for (const each of [running, again, vault]) await each.close();
});

test("a rotation that was killed in the middle leaves all readable, and the next one finishes it", async (t) => {
  const { path, masterKeyFile, open, vault, rotate } = await newVault();
  const killed = startNode(["infra/vault/testing/rotate-until-killed.ts", path, masterKeyFile, "3"]);
  t.teardown(() => killed.stop());
  await killed.ended;
  const { current, counts } = await vault.wrapping();
  t.is(current, 2, killed.output());
  t.deepEqual(
    counts,
    new Map([
      [1, 13],
      [2, 12],
    ]),
  );
  t.deepEqual(await vault.list("data-key", "ada"), secrets);
  t.deepEqual(await retireMasterKeys(vault), []);
  const reopened = open();
  t.deepEqual(await reopened.list("data-key", "ada"), secrets);
  t.deepEqual(await rotate(), { version: 2, wrapped: 13 }, "It makes no third version.");
  t.deepEqual(await reopened.list("data-key", "ada"), secrets);
  t.deepEqual(await retireMasterKeys(vault), [1]);
  for (const each of [reopened, vault]) await each.close();
});

test("a rotation that ended after it made the version uses that one", async (t) => {
  const { masterKeyFile, vault, rotate } = await newVault();
  t.is(addMasterKey(masterKeyFile), 2);
  t.deepEqual(await rotate(), { version: 2, wrapped: 25 });
  await vault.close();
});

test("what people and programs sign in by is read after a rotation as before it", async (t) => {
  const { open, vault, rotate } = await newVault();
  const kinds = [
    ...["password", "totp", "recovery-codes", "passkey", "mail-factor", "session", "access-token"],
    ...["oauth-client", "oauth-grant", "oauth-token", "external-session"],
  ] as const satisfies readonly Secret["kind"][];
  const kept = kinds.map(
    (kind): Secret => ({ kind, id: `of ${kind}`, ownerId: "ada", value: { secret: `the secret of ${kind}` } }),
  );
  for (const secret of kept) await vault.put(secret);
  const running = open();
  t.like(await rotate(), { wrapped: secrets.length + kinds.length });
  for (const reader of [running, open()]) {
    t.deepEqual(await Promise.all(kept.map(({ kind, id }) => reader.get(kind, id))), kept);
    await reader.close();
  }
  await vault.close();
});
