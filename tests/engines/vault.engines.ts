import { randomBytes } from "node:crypto";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { beginGeneration } from "@logue/infra/vault/begin-generation.ts";
import { describeVault } from "@logue/infra/vault/conformance.ts";
import { checkVault, type Generation } from "@logue/infra/vault/log-binding.ts";
import { WrongMasterKey } from "@logue/infra/vault/master-key-check.ts";
import { masterKeysOf, oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { followWithinMs } from "@logue/infra/vault/mongodb-rotation.ts";
import { openMongodbVault } from "@logue/infra/vault/mongodb-vault.ts";
import { rotateMasterKey } from "@logue/infra/vault/rotate-master-key.ts";
import type { Secret } from "@logue/infra/vault/vault.ts";
import { VaultMismatch } from "@logue/infra/vault/vault-mismatch.ts";
import test from "ava";
import { describeRaces } from "../support/vault-races.ts";
import { dropDatabase, newMongodbUrl, withMongodb } from "./mongodb-database.ts";

const masterKeys = oneMasterKey(randomBytes(32));
const dataKey: Secret = { kind: "data-key", id: "ada", ownerId: "ada", value: { key: "a secret that nobody reads" } };
const urls: string[] = [];

test.after.always(async () => {
  for (const url of urls) await dropDatabase(url);
});

function newUrl(): string {
  const url = newMongodbUrl();
  urls.push(url);
  return url;
}

describeVault(test, "MongoDB vault", async (startMs) => {
  let nowMs = startMs;
  const given = new Map([[1, randomBytes(32)]]);
  const masterKeys = masterKeysOf(given);
  const url = newUrl();
  const clock = () => nowMs;
  const reopen = () => openMongodbVault({ url, masterKeys, clock });
  return {
    vault: await reopen(),
    reopen,
    giveMasterKey: (version) => void given.set(version, randomBytes(32)),
    takeMasterKey: (version) => void given.delete(version),
    advance: (milliseconds) => {
      nowMs += milliseconds;
    },
  };
});

describeRaces(test, "MongoDB vault", () => openMongodbVault({ url: newUrl(), masterKeys }), 20);

test("a wrong master key makes opening fail, and the right one still works", async (t) => {
  const url = newUrl();
  const vault = await openMongodbVault({ url, masterKeys });
  await vault.put(dataKey);
  await vault.close();
  await t.throwsAsync(openMongodbVault({ url, masterKeys: oneMasterKey(randomBytes(32)) }), { instanceOf: WrongMasterKey });
  const again = await openMongodbVault({ url, masterKeys });
  t.deepEqual(await again.get("data-key", "ada"), dataKey);
  await again.close();
});

test("many processes can open a new vault at once, and use one key", async (t) => {
  const url = newUrl();
  const vaults = await Promise.all(Array.from({ length: 5 }, () => openMongodbVault({ url, masterKeys })));
  await vaults[0]?.put(dataKey);
  for (const vault of vaults) t.deepEqual(await vault.get("data-key", "ada"), dataKey);
  await Promise.all(vaults.map((vault) => vault.close()));
});

test("the server never receives a readable secret, and keeps no deleted one", async (t) => {
  const url = newUrl();
  const vault = await openMongodbVault({ url, masterKeys });
  const stored = () =>
    withMongodb(url, async (database) => JSON.stringify(await database.collection("secrets").find().toArray()));
  await vault.put(dataKey);
  t.regex(await stored(), /ada/);
  t.notRegex(await stored(), /nobody reads/);
  await vault.delete("data-key", "ada");
  t.is(await stored(), "[]");
  await vault.close();
});

test("a value that was moved to another owner or given a later end in the database is refused", async (t) => {
  const url = newUrl();
  const vault = await openMongodbVault({ url, masterKeys });
  await vault.put({ ...dataKey, expiresAt: "2100-01-01T00:00:00.000Z" });
  const change = (fields: Record<string, string>) =>
    withMongodb(url, (database) => database.collection("secrets").updateOne({ id: "ada" }, { $set: fields }));
  await change({ ownerId: "mallory" });
  await t.throwsAsync(vault.get("data-key", "ada"));
  await change({ ownerId: "ada", expiresAt: "2200-01-01T00:00:00.000Z" });
  await t.throwsAsync(vault.get("data-key", "ada"));
  await change({ expiresAt: "2100-01-01T00:00:00.000Z" });
  t.deepEqual((await vault.get("data-key", "ada"))?.value, dataKey.value);
  await vault.close();
});

test("a database with other content is refused", async (t) => {
  const url = newUrl();
  await withMongodb(url, (database) => database.collection("versions").insertOne({ of: "the read store" }));
  const refusal = { name: "MongodbRefused", message: /holds something else: versions/ };
  await t.throwsAsync(openMongodbVault({ url, masterKeys }), refusal);
});

test("services that start at once bind a new vault to the log with one mark, and a copy without it is refused", async (t) => {
  const [url, otherUrl] = [newUrl(), newUrl()];
  const log = openMemoryEventStore();
  const eventOf = ({ id, logId, number }: Generation) => ({
    id,
    type: "VaultGenerationBegun",
    data: { logId, generation: number },
    metadata: {},
  });
  const vaults = await Promise.all(Array.from({ length: 4 }, () => openMongodbVault({ url, masterKeys })));
  await Promise.all(
    vaults.map(async (vault) => {
      await checkVault({ log, vault });
      await beginGeneration({ log, vault, eventOf });
      t.is(await checkVault({ log, vault }), "bound");
    }),
  );
  t.is((await vaults[0]?.list("log", "server"))?.length, 1);
  const other = await openMongodbVault({ url: otherUrl, masterKeys });
  await t.throwsAsync(checkVault({ log, vault: other }), { instanceOf: VaultMismatch });
  for (const vault of [...vaults, other]) await vault.close();
});

test("a vault on MongoDB is rotated while another process writes to it", async (t) => {
  const url = newUrl();
  const keys = new Map([[1, randomBytes(32)]]);
  const open = () => openMongodbVault({ url, masterKeys: masterKeysOf(keys) });
  const [running, rotating] = [await open(), await open()];
  const secrets: Secret[] = Array.from({ length: 60 }, (_, index) => ({ ...dataKey, id: `key-${index}` }));
  for (const secret of secrets) await running.put(secret);
  const addVersion = (): number => {
    keys.set(2, randomBytes(32));
    return 2;
  };
  const rotation = rotateMasterKey({
    vault: rotating,
    masterKeys: masterKeysOf(keys),
    addVersion,
    settleMs: followWithinMs + 1_000,
    pageMax: 10,
  });
  for (const secret of secrets) await running.put({ ...secret, value: "replaced" });
  t.is((await rotation).version, 2);
  t.deepEqual(
    (await rotating.wrapping()).counts,
    new Map([
      [1, 0],
      [2, 60],
    ]),
  );
  t.true(await rotating.retire(1));
  keys.delete(1);
  for (const { id } of secrets) t.is((await running.get("data-key", id))?.value, "replaced");
  for (const vault of [running, rotating]) await vault.close();
});
