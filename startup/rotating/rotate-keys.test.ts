import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MasterKeyMissing } from "@logue/infra/vault/master-key-check.ts";
import { masterKeysOf } from "@logue/infra/vault/master-keys.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import test, { type ExecutionContext } from "ava";
import { type Environment, startNode } from "../../tests/support/child-process.ts";
import { freePort } from "../../tests/support/free-ports.ts";
import { DraftsDocument, SaveDraftDocument } from "../../tests/support/generated/operations.ts";
import { createWorkspace, signsIn } from "../../tests/support/person.ts";
import { startLogue } from "../../tests/support/start-logue.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { environmentOfWaysIn, everyWayIn, openWaysIn } from "../../tests/support/ways-in.ts";

async function rotateKeys(t: ExecutionContext, folder: string, options: readonly string[] = [], environment: Environment = {}) {
  return run(t, ["startup/rotating/rotate-keys.ts", "--data", folder, ...options], environment);
}

async function run(t: ExecutionContext, command: readonly string[], environment: Environment = {}) {
  const child = startNode([...command], environment);
  t.teardown(() => child.stop());
  return { exitCode: await child.ended, said: child.output() };
}

test("the master key is rotated beside a running Logue, which goes on without a restart, the old version is removed, and everyone signs in as before", async (t) => {
  t.timeout(180_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const port = await freePort();
  const start = async () => {
    const logue = await startLogue({ dataFolder: folder.path, environment: environmentOfWaysIn, port });
    t.teardown(() => logue.stop());
    return logue;
  };
  const logue = await start();
  const ada = await createWorkspace(logue.url);
  const signInAgain = await openWaysIn(t, ada);
  const roomId = await ada.createsChannel();
  await ada.posts(roomId, "before");
  await ada.query(SaveDraftDocument, { input: { roomId, text: "not sent yet" } });

  const rotated = await rotateKeys(t, folder.path);
  t.is(rotated.exitCode, 0, rotated.said);
  t.regex(rotated.said, /^Version 2 of the master key wraps all secrets; [1-9]\d* were wrapped anew\.$/m);
  await ada.posts(roomId, "after");
  const removed = await rotateKeys(t, folder.path, ["--remove-old"]);
  t.is(removed.exitCode, 0, removed.said);
  t.regex(removed.said, /master\.key: version 1\.$/m);
  t.regex(await readFile(join(folder.path, "master.key"), "utf8"), /^2:\S+\n$/);

  const sealKeys = await run(t, ["startup/rotating/rotate-seal-keys.ts", "--data", folder.path]);
  t.is(sealKeys.exitCode, 0, sealKeys.said);
  t.regex(sealKeys.said, /(^until 20\S+: localhost\/\S+\n){2}(^new: localhost\/\S+\n){2}/m);

  const again = await signsIn(logue.url, "ada");
  t.deepEqual(
    (await again.timeline(roomId)).map(({ text }) => text),
    ["before", "after"],
  );
  t.deepEqual(
    (await again.query(DraftsDocument, {})).drafts.map(({ text }) => text),
    ["not sent yet"],
  );
  await logue.stop();
  const restarted = await start();
  await (await signsIn(restarted.url, "ada")).posts(roomId, "with the new key alone");
  t.deepEqual(await signInAgain(), everyWayIn);
});

test("without a vault rotate-keys says what to do, and makes none", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const without = await rotateKeys(t, folder.path);
  t.is(without.exitCode, 1);
  t.regex(without.said, /^There is no vault at .*vault\.sqlite\. Name the data folder with --data or DATA_FOLDER\./m);
});

test("with keys in the setting, rotate-keys uses the new version that is given, and asks for one where there is none", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const [old, next] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const keys = new Map([[1, old]]);
  const vault = openSqliteVault({ path: join(folder.path, "vault.sqlite"), masterKeys: masterKeysOf(keys) });
  t.teardown(() => vault.close());
  await vault.put({ kind: "data-key", id: "ada", ownerId: "ada", value: { key: "AAAA" } });

  const alone = await rotateKeys(t, folder.path, [], { MASTER_KEY: old.toString("base64") });
  t.is(alone.exitCode, 1);
  t.regex(alone.said, /^MASTER_KEY holds no version that is not used yet\. .* MASTER_KEY=1:OLD,2:NEW/m);
  const MASTER_KEY = `1:${old.toString("base64")},2:${next.toString("base64")}`;
  const rotated = await rotateKeys(t, folder.path, [], { MASTER_KEY });
  t.is(rotated.exitCode, 0, rotated.said);
  t.deepEqual(
    (await vault.wrapping()).counts,
    new Map([
      [1, 0],
      [2, 1],
    ]),
  );
  await t.throwsAsync(vault.get("data-key", "ada"), { instanceOf: MasterKeyMissing });
  keys.set(2, next);
  t.deepEqual((await vault.get("data-key", "ada"))?.value, { key: "AAAA" });
  const removed = await rotateKeys(t, folder.path, ["--remove-old"], { MASTER_KEY });
  t.regex(removed.said, /^Take out of MASTER_KEY: version 1\.$/m);
  for (const { said } of [alone, rotated, removed]) t.false(said.includes(old.toString("base64")), "No key is shown.");
});
