import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import test from "ava";
import { describeVault } from "./conformance.ts";
import { WrongMasterKey } from "./master-key-check.ts";
import { masterKeysOf, oneMasterKey } from "./master-keys.ts";
import { openSqliteVault } from "./sqlite-vault.ts";
import { type Secret, type Vault, VaultUnavailable } from "./vault.ts";

const folder = await mkdtemp(join(tmpdir(), "logue-vault-"));
const masterKeys = oneMasterKey(randomBytes(32));
let files = 0;

test.after.always(() => rm(folder, { recursive: true, force: true }));

function newPath(): string {
  files += 1;
  return join(folder, `vault-${files}.sqlite`);
}

describeVault(test, "SQLite vault", async (startMs) => {
  let nowMs = startMs;
  const given = new Map([[1, randomBytes(32)]]);
  const masterKeys = masterKeysOf(given);
  const path = newPath();
  const clock = () => nowMs;
  return {
    vault: openSqliteVault({ path, masterKeys, clock }),
    reopen: async () => openSqliteVault({ path, masterKeys, clock }),
    giveMasterKey: (version) => void given.set(version, randomBytes(32)),
    takeMasterKey: (version) => void given.delete(version),
    advance: (milliseconds) => {
      nowMs += milliseconds;
    },
  };
});

const small: Secret = { kind: "data-key", id: "ada", ownerId: "ada", value: { key: "a secret that must be forgotten" } };
const large: Secret = { kind: "data-key", id: "large", ownerId: "ada", value: randomBytes(20_000).toString("base64") };

/** Pieces of the sealed value, as they lie in the file. */
function sealedPieces(path: string, id: string): Buffer[] {
  const reader = new DatabaseSync(path, { readOnly: true });
  const sealed = Buffer.from((reader.prepare("select sealed from secret where id = ?").get(id) as { sealed: Uint8Array }).sealed);
  reader.close();
  const starts = Array.from({ length: Math.floor(sealed.length / 24) }, (_, index) => index * 24);
  return starts.map((start) => sealed.subarray(start, start + 24));
}

/** How many of the pieces stand in any file of the vault. */
async function piecesLeft(path: string, pieces: readonly Buffer[]): Promise<number> {
  const names = (await readdir(folder)).filter((name) => join(folder, name).startsWith(path));
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return pieces.filter((piece) => contents.some((content) => content.includes(piece))).length;
}

const endings: Record<string, (vault: Vault) => Promise<void>> = {
  "deleted by id": async (vault) => {
    await vault.delete("data-key", small.id);
    await vault.delete("data-key", large.id);
  },
  "deleted with all its owner has": (vault) => vault.deleteOwned("data-key", "ada"),
  replaced: async (vault) => {
    await vault.put({ ...small, value: "new" });
    await vault.put({ ...large, value: "new" });
  },
};

for (const [how, end] of Object.entries(endings)) {
  test(`no byte of a secret that was ${how} can be found in the vault's files`, async (t) => {
    const path = newPath();
    const vault = openSqliteVault({ path, masterKeys });
    t.teardown(() => vault.close());
    for (let index = 0; index < 50; index += 1) await vault.put({ ...small, kind: "session", id: `other-${index}` });
    await vault.put(small);
    await vault.put(large);
    const pieces = [...sealedPieces(path, small.id), ...sealedPieces(path, large.id)];
    t.true(pieces.length > 500);
    t.true((await piecesLeft(path, pieces)) > 400, "the test sees them while they are there");
    await end(vault);
    t.is(await piecesLeft(path, pieces), 0);
  });
}

test("nothing of a value stands in the file, and the file is its owner's alone", async (t) => {
  const path = newPath();
  const vault = openSqliteVault({ path, masterKeys });
  t.teardown(() => vault.close());
  await vault.put(small);
  t.is(await piecesLeft(path, [Buffer.from("a secret that must"), Buffer.from('key":')]), 0);
  for (const ending of ["", "-wal"]) t.is((await stat(path + ending)).mode & 0o077, 0, ending);
});

test("a vault opened with another master key refuses with a helpful error, and is not changed", async (t) => {
  const path = newPath();
  const vault = openSqliteVault({ path, masterKeys });
  await vault.put(small);
  await vault.close();
  const error = t.throws(() => openSqliteVault({ path, masterKeys: oneMasterKey(randomBytes(32)) }), {
    instanceOf: WrongMasterKey,
  });
  t.regex(error.message, /does not open the vault .* \(MASTER_KEY or MASTER_KEY_FILE\)/);
  const again = openSqliteVault({ path, masterKeys });
  t.deepEqual(await again.get("data-key", "ada"), small);
  await again.close();
});

test("a value moved to another owner, or made to live longer, in the file is not opened", async (t) => {
  const path = newPath();
  const vault = openSqliteVault({ path, masterKeys });
  t.teardown(() => vault.close());
  await vault.put({ ...small, expiresAt: "2100-01-01T00:00:00.000Z" });
  const forger = new DatabaseSync(path);
  t.teardown(() => forger.close());
  forger.exec("update secret set owner_id = 'mallory'");
  await t.throwsAsync(vault.get("data-key", "ada"));
  forger.exec("update secret set owner_id = 'ada', expires_at = '2200-01-01T00:00:00.000Z'");
  await t.throwsAsync(vault.get("data-key", "ada"));
  forger.exec("update secret set expires_at = '2100-01-01T00:00:00.000Z'");
  t.deepEqual((await vault.get("data-key", "ada"))?.value, small.value);
});

test("secrets that expired while the vault was closed are wiped when it opens", async (t) => {
  const path = newPath();
  const before = openSqliteVault({ path, masterKeys });
  await before.put({ ...small, expiresAt: "2020-01-01T00:00:00.000Z" });
  const pieces = sealedPieces(path, small.id);
  await before.close();
  t.true((await piecesLeft(path, pieces)) > 0);
  const after = openSqliteVault({ path, masterKeys });
  t.teardown(() => after.close());
  t.is(await piecesLeft(path, pieces), 0);
});

test("a delete whose wipe a reader prevents throws, and the next one wipes both", async (t) => {
  const path = newPath();
  const vault = openSqliteVault({ path, masterKeys, busyTimeoutMs: 1 });
  t.teardown(() => vault.close());
  await vault.put(small);
  const pieces = sealedPieces(path, small.id);
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec("begin; select count(*) from secret");
  await t.throwsAsync(vault.delete("data-key", "ada"), { instanceOf: VaultUnavailable });
  t.is(await vault.get("data-key", "ada"), undefined);
  reader.close();
  await vault.delete("data-key", "ada");
  t.is(await piecesLeft(path, pieces), 0);
});

test("a new vault begins with the newest version given, and a vault from before versions reads as version 1", async (t) => {
  const path = newPath();
  const keys = new Map([
    [1, randomBytes(32)],
    [4, randomBytes(32)],
  ]);
  const begun = openSqliteVault({ path, masterKeys: masterKeysOf(keys) });
  await begun.put(small);
  t.deepEqual(await begun.wrapping(), { current: 4, counts: new Map([[4, 1]]) });
  await begun.close();

  const older = newPath();
  const vault = openSqliteVault({ path: older, masterKeys });
  await vault.put(small);
  await vault.close();
  const before = new DatabaseSync(older);
  before.exec(`
    drop index secret_by_key;
    alter table secret drop column key_version;
    create table master_key_check (only_one integer primary key check (only_one = 1), sealed blob not null) strict;
    insert into master_key_check select 1, sealed from master_key;
    drop table master_key;
  `);
  before.close();
  t.throws(() => openSqliteVault({ path: older, masterKeys: oneMasterKey(randomBytes(32)) }), { instanceOf: WrongMasterKey });
  for (const _ of [1, 2]) {
    const again = openSqliteVault({ path: older, masterKeys });
    t.deepEqual(await again.get("data-key", "ada"), small);
    t.deepEqual(await again.wrapping(), { current: 1, counts: new Map([[1, 1]]) });
    await again.close();
  }
});
