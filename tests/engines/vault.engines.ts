import { randomBytes } from "node:crypto";
import { describeVault } from "@logue/infra/vault/conformance.ts";
import { WrongMasterKey } from "@logue/infra/vault/master-key-check.ts";
import { masterKeysOf, oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openMongodbVault } from "@logue/infra/vault/mongodb-vault.ts";
import type { Secret } from "@logue/infra/vault/vault.ts";
import test from "ava";
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
