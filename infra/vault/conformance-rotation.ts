import type { ExecutionContext } from "ava";
import type { DeclarePromise } from "./conformance.ts";
import { MasterKeyMissing } from "./master-key-check.ts";
import { retireMasterKeys } from "./rotate-master-key.ts";
import type { RotatableVault, Secret } from "./vault.ts";

const secrets: readonly Secret[] = Array.from({ length: 7 }, (_, index) => ({
  kind: "session",
  id: `session-${index}`,
  ownerId: "ada",
  value: { index },
  ...(index === 3 && { expiresAt: "2026-01-02T00:00:00.000Z" }),
}));

async function fill(vault: RotatableVault): Promise<void> {
  for (const secret of secrets) await vault.put(secret);
}

async function countsAre(t: ExecutionContext, vault: RotatableVault, expected: Readonly<Record<number, number>>): Promise<void> {
  t.deepEqual(Object.fromEntries((await vault.wrapping()).counts), expected);
}

/** What a vault promises of versions of the master key. */
export function describeRotation(promise: DeclarePromise): void {
  promise("a version that is begun wraps what is written, and rewrapping wraps the rest in pages", async (t, under) => {
    const { vault, giveMasterKey } = under;
    await fill(vault);
    giveMasterKey(2);
    await vault.wrapWith(2);
    t.is((await vault.wrapping()).current, 2);
    await vault.put({ ...secrets[0], kind: "password", id: "ada", ownerId: "ada", value: "new" });
    await countsAre(t, vault, { 1: 7, 2: 1 });
    t.deepEqual(await vault.list("session", "ada"), secrets, "Both versions are read.");
    t.is(await vault.rewrap(4), 4);
    await countsAre(t, vault, { 1: 3, 2: 5 });
    t.false(await vault.retire(1), "It still wraps secrets.");
    t.is(await vault.rewrap(4), 3);
    t.is(await vault.rewrap(4), 0);
    t.deepEqual(await vault.list("session", "ada"), secrets);
    t.deepEqual(await retireMasterKeys(vault), [1]);
    await countsAre(t, vault, { 2: 8 });
    under.takeMasterKey(1);
    const again = await under.reopen();
    t.teardown(() => again.close());
    t.deepEqual(await again.list("session", "ada"), secrets);
  });

  describeKilledRotation(promise);
  promise("a secret that is replaced or deleted while it is wrapped anew stays so", async (t, { vault, giveMasterKey }) => {
    await fill(vault);
    giveMasterKey(2);
    await vault.wrapWith(2);
    const replaced = secrets.slice(0, 3).map((secret) => ({ ...secret, value: "replaced" }));
    const deleted = secrets.slice(3, 5);
    await Promise.all([
      vault.rewrap(10),
      ...replaced.map((secret) => vault.put(secret)),
      ...deleted.map(({ kind, id }) => vault.delete(kind, id)),
    ]);
    while ((await vault.rewrap(10)) > 0);
    t.deepEqual(await vault.list("session", "ada"), [...replaced, ...secrets.slice(5)]);
    await countsAre(t, vault, { 1: 0, 2: 5 });
  });

  promise("another process reads what the new version wraps, and an older version is not begun again", async (t, under) => {
    const { vault } = under;
    const other = await under.reopen();
    t.teardown(() => other.close());
    under.giveMasterKey(2);
    await vault.wrapWith(2);
    await fill(vault);
    t.deepEqual(await other.list("session", "ada"), secrets);
    await other.wrapWith(1);
    t.is((await other.wrapping()).current, 2);
  });

  promise("a vault names the version of the master key that it misses", async (t, under) => {
    under.giveMasterKey(2);
    await under.vault.wrapWith(2);
    await fill(under.vault);
    under.takeMasterKey(2);
    const missing = { instanceOf: MasterKeyMissing, message: /^Version 2 of the master key.* is not given/ };
    await t.throwsAsync(under.vault.get("session", "session-0"), missing);
    await t.throwsAsync(under.reopen(), missing);
  });

  promise("the version that wraps what is written is not given up", async (t, { vault }) => {
    t.is((await vault.wrapping()).current, 1);
    t.false(await vault.retire(1));
    t.is((await vault.wrapping()).current, 1);
  });
}

function describeKilledRotation(promise: DeclarePromise): void {
  promise("a rotation that was killed in the middle leaves all readable, and the next process finishes it", async (t, under) => {
    await fill(under.vault);
    under.giveMasterKey(2);
    await under.vault.wrapWith(2);
    t.is(await under.vault.rewrap(3), 3);
    const next = await under.reopen();
    t.teardown(() => next.close());
    await countsAre(t, next, { 1: 4, 2: 3 });
    t.deepEqual(await next.list("session", "ada"), secrets);
    t.deepEqual(await retireMasterKeys(next), []);
    while ((await next.rewrap(3)) > 0);
    t.deepEqual(await retireMasterKeys(next), [1]);
    t.deepEqual(await next.list("session", "ada"), secrets);
    await countsAre(t, next, { 2: 7 });
  });
}
