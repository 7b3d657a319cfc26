import { randomUUID } from "node:crypto";
import test from "ava";
import { until } from "../../../tests/support/wait-until.ts";
import { openMemoryVault } from "../../vault/memory-vault.ts";
import type { Vault } from "../../vault/vault.ts";
import { openDataKeyCache } from "./data-key-cache.ts";
import { openDataKeys } from "./data-keys.ts";
import { DataKeyMissing, OwnerErased, prepareTombstones } from "./tombstones.ts";

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
  t.is(await keys.dataKeyById(before.keyId), "destroyed");
  t.not((await keys.dataKeyFor(alice)).keyId, before.keyId);
  t.deepEqual(await keys.dataKeyById(bobs.keyId), bobs.key);
});

test("an erased person gets no key in any process, also where one is being made, and a copy elsewhere is dropped when told", async (t) => {
  const vault = openMemoryVault();
  const [alice, bob] = [randomUUID(), randomUUID()];
  const [here, there] = [openDataKeys(vault), openDataKeys(vault)];
  const cache = openDataKeyCache(there);
  const { keyId } = await cache.loadForOwner(alice);
  await here.eraseOwner(alice);
  t.is(await here.dataKeyById(keyId), "destroyed");
  for (const keys of [here, there, openDataKeys(vault)]) await t.throwsAsync(keys.dataKeyFor(alice), { instanceOf: OwnerErased });
  t.not(cache.byId(keyId), "destroyed", "no process is told by the vault");
  there.forgetOwner(alice);
  t.is(cache.forOwner(alice), undefined);
  t.is(await cache.loadById(keyId), "destroyed");

  const slow: Vault = {
    ...vault,
    putIfAbsent: async (secret) => {
      if (secret.kind === "data-key") await here.eraseOwner(bob);
      return vault.putIfAbsent(secret);
    },
  };
  await t.throwsAsync(openDataKeys(slow).dataKeyFor(bob), { instanceOf: OwnerErased });
  for (const ownerId of [alice, bob]) t.deepEqual(await vault.list("data-key", ownerId), []);
});

/** A vault whose process is killed before its write number `calls`. */
function killedAfter(vault: Vault, calls: number): Vault {
  let left = calls;
  const orKilled = <Rest extends readonly unknown[], Result>(call: (...rest: Rest) => Promise<Result>) => {
    return async (...rest: Rest): Promise<Result> => {
      left -= 1;
      if (left < 0) throw new Error("The process is killed.");
      return call(...rest);
    };
  };
  return { ...vault, put: orKilled(vault.put), putIfAbsent: orKilled(vault.putIfAbsent), delete: orKilled(vault.delete) };
}

test("a destruction that is killed at any step is finished at the next start, or was not begun, and never looks like a lost key", async (t) => {
  const alice = randomUUID();
  let steps = 0;
  for (let isOver = false; !isOver; steps += 1) {
    const vault = openMemoryVault();
    await prepareTombstones(vault);
    const before = await openDataKeys(vault).dataKeyFor(alice);
    const keys = openDataKeys(killedAfter(vault, steps));
    const told: boolean[] = [];
    keys.onDestroyed((_ownerId, _keyIds, over) => told.push(over));
    isOver = await keys.destroyKeys(alice).then(
      () => true,
      () => false,
    );
    t.is(told.at(-1), true, "listeners are told in every case");
    // A running process reads the key, or that it is destroyed, and never that it is lost.
    const running = openDataKeys(vault);
    const known = await running.dataKeyById(before.keyId);
    if (told.length === 2) {
      t.is(known, "destroyed");
      t.not((await running.dataKeyFor(alice)).keyId, before.keyId);
    }
    await prepareTombstones(vault);
    if (steps === 0) await openDataKeys(vault).destroyKeys(alice);
    t.is(await openDataKeys(vault).dataKeyById(before.keyId), "destroyed", `killed before write ${steps}`);
    t.not((await openDataKeys(vault).dataKeyFor(alice)).keyId, before.keyId);
    t.deepEqual(await vault.list("tombstone", "begun"), []);
  }
  t.true(steps > 5);
});

test("a destruction that was killed is finished by the next one of the same person, with all its keys", async (t) => {
  const vault = openMemoryVault();
  await prepareTombstones(vault);
  const alice = randomUUID();
  const first = await openDataKeys(vault).dataKeyFor(alice);
  // The note and the tombstone are written, and the choice is deleted.
  await t.throwsAsync(openDataKeys(killedAfter(vault, 3)).destroyKeys(alice));
  const second = await openDataKeys(vault).dataKeyFor(alice);
  t.not(second.keyId, first.keyId);
  await openDataKeys(vault).destroyKeys(alice);
  for (const { keyId } of [first, second]) t.is(await openDataKeys(vault).dataKeyById(keyId), "destroyed");
  t.deepEqual(await vault.list("data-key", alice), []);
});

test("every process drops its copies before keys are wiped, and again when they are", async (t) => {
  const vault = openMemoryVault();
  const alice = randomUUID();
  const seen: string[] = [];
  const watched: Vault = {
    ...vault,
    putIfAbsent: async (secret) => {
      if (secret.kind === "tombstone") seen.push("tombstone");
      return vault.putIfAbsent(secret);
    },
    delete: async (kind, id) => {
      seen.push(`delete ${kind}`);
      await vault.delete(kind, id);
    },
  };
  const keys = openDataKeys(watched);
  await keys.dataKeyFor(alice);
  keys.onDestroyed((_ownerId, _keyIds, isOver) => seen.push(isOver ? "over" : "begun"));
  await keys.destroyKeys(alice);
  t.deepEqual(seen, ["tombstone", "begun", "delete data-key", "delete data-key", "delete tombstone", "over"]);
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
      if (isSlow && kind === "data-key") await held;
      return secret;
    },
  };
  const keys = openDataKeys(slowVault);
  const cache = openDataKeyCache(keys);
  const alice = randomUUID();
  const { keyId } = await cache.loadForOwner(alice);
  t.is(cache.forOwner(alice)?.keyId, keyId);
  t.not(cache.byId(keyId), undefined);

  isSlow = true;
  const onItsWay = cache.loadById(keyId);
  await keys.destroyKeys(alice);
  release();
  await onItsWay;
  t.is(cache.forOwner(alice), undefined);
  t.is(cache.byId(keyId), undefined);
  t.is(await cache.loadById(keyId), "destroyed");
});

test("a cached key is loaded again after its time", async (t) => {
  const keys = openDataKeys(openMemoryVault());
  const cache = openDataKeyCache(keys, { keepMs: 1 });
  const alice = randomUUID();
  await cache.loadForOwner(alice);
  await until(() => cache.forOwner(alice) === undefined);
  t.is((await cache.loadForOwner(alice)).keyId, (await keys.dataKeyFor(alice)).keyId);
});

test("a key that is gone without a tombstone is an error, and no new key hides the loss", async (t) => {
  const vault = openMemoryVault();
  await prepareTombstones(vault);
  const keys = openDataKeys(vault);
  const alice = randomUUID();
  const { keyId } = await keys.dataKeyFor(alice);
  await vault.delete("data-key", keyId);
  const error = await t.throwsAsync(keys.dataKeyById(keyId), { instanceOf: DataKeyMissing });
  t.is(error?.keyId, keyId);
  await t.throwsAsync(keys.dataKeyFor(alice), { instanceOf: DataKeyMissing });
});

test("a vault from before tombstones cannot tell a lost key from a destroyed one, and says so", async (t) => {
  const vault = openMemoryVault();
  const keys = openDataKeys(vault);
  const [alice, bob] = [randomUUID(), randomUUID()];
  const destroyed = await keys.dataKeyFor(alice);
  await keys.dataKeyFor(bob);
  await vault.deleteOwned("data-key", alice);
  await prepareTombstones(vault);
  t.is(await keys.dataKeyById(destroyed.keyId), "unexplained");
  const later = await keys.dataKeyFor(alice);
  await keys.destroyKeys(alice);
  t.is(await keys.dataKeyById(later.keyId), "destroyed");
});

test("a tombstone says whose key was destroyed and when, and nothing else", async (t) => {
  const vault = openMemoryVault();
  const keys = openDataKeys(vault);
  const alice = randomUUID();
  const { keyId } = await keys.dataKeyFor(alice);
  await keys.destroyKeys(alice);
  const [tombstone, ...others] = await vault.list("tombstone", alice);
  t.is(others.length, 0);
  t.is(tombstone?.id, keyId);
  t.regex(JSON.stringify(tombstone?.value), /^\{"destroyedAt":"\d{4}-[\d:.T-]+Z"\}$/);
  t.deepEqual(await vault.list("data-key", alice), []);
});
