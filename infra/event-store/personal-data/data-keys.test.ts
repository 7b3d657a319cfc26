import { randomUUID } from "node:crypto";
import test from "ava";
import { until } from "../../../tests/support/wait-until.ts";
import { openMemoryVault } from "../../vault/memory-vault.ts";
import type { Vault } from "../../vault/vault.ts";
import { openDataKeyCache } from "./data-key-cache.ts";
import { openDataKeys } from "./data-keys.ts";

test("a person gets a key at first use and keeps it", async (t) => {
  const vault = openMemoryVault();
  const [alice, bob] = [randomUUID(), randomUUID()];
  const first = await openDataKeys(vault).dataKeyFor(alice);
  t.is(first.key.length, 32);
  t.deepEqual(await openDataKeys(vault).dataKeyFor(alice), first);
  t.deepEqual(await openDataKeys(vault).dataKeyById(first.keyId), first.key);
  t.notDeepEqual((await openDataKeys(vault).dataKeyFor(bob)).key, first.key);
});

test("parallel requests for a person's first key, in several processes, get the same key", async (t) => {
  const vault = openMemoryVault();
  const alice = randomUUID();
  const processes = Array.from({ length: 8 }, () => openDataKeys(vault));
  const asked = processes.flatMap((keys) => [keys.dataKeyFor(alice), keys.dataKeyFor(alice)]);
  const keyIds = (await Promise.all(asked)).map((key) => key.keyId);
  t.is(new Set(keyIds).size, 1);
  t.is((await vault.list("data-key", alice)).length, 2, "the key and the choice of it, and none of the losers");
});

test("a destroyed key is gone for all processes, and the person's next data gets a new one", async (t) => {
  const keys = openDataKeys(openMemoryVault());
  const [alice, bob] = [randomUUID(), randomUUID()];
  const before = await keys.dataKeyFor(alice);
  const bobs = await keys.dataKeyFor(bob);
  await keys.destroyKeys(alice);
  t.is(await keys.dataKeyById(before.keyId), undefined);
  t.not((await keys.dataKeyFor(alice)).keyId, before.keyId);
  t.deepEqual(await keys.dataKeyById(bobs.keyId), bobs.key);
});

test("an interrupted destruction does not leave the person without a key", async (t) => {
  const vault = openMemoryVault();
  const alice = randomUUID();
  const before = await openDataKeys(vault).dataKeyFor(alice);
  await vault.delete("data-key", before.keyId);
  const after = await openDataKeys(vault).dataKeyFor(alice);
  t.not(after.keyId, before.keyId);
  t.deepEqual(await openDataKeys(vault).dataKeyById(after.keyId), after.key);
});

test("a cache drops destroyed keys at once, also one that is being loaded", async (t) => {
  const vault = openMemoryVault();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isSlow = false;
  const slowVault: Vault = {
    ...vault,
    async get(kind, id) {
      const secret = await vault.get(kind, id);
      if (isSlow) await held;
      return secret;
    },
  };
  const keys = openDataKeys(slowVault);
  const cache = openDataKeyCache(keys);
  const alice = randomUUID();
  const { keyId } = await cache.loadForSubject(alice);
  t.is(cache.forSubject(alice)?.keyId, keyId);
  t.not(cache.byId(keyId), undefined);

  isSlow = true;
  const onItsWay = cache.loadById(keyId);
  await keys.destroyKeys(alice);
  release();
  await onItsWay;
  t.is(cache.forSubject(alice), undefined);
  t.is(cache.byId(keyId), undefined);
  t.is(await cache.loadById(keyId), "destroyed");
});

test("a cached key is loaded again after its time", async (t) => {
  const keys = openDataKeys(openMemoryVault());
  const cache = openDataKeyCache(keys, { keepMs: 1 });
  const alice = randomUUID();
  await cache.loadForSubject(alice);
  await until(() => cache.forSubject(alice) === undefined);
  t.is((await cache.loadForSubject(alice)).keyId, (await keys.dataKeyFor(alice)).keyId);
});
