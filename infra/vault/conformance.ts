import type { ExecutionContext, TestFn } from "ava";
import { describeCounts } from "./conformance-counts.ts";
import { describeRotation } from "./conformance-rotation.ts";
import { type RotatableVault, type Secret, VaultUnavailable } from "./vault.ts";

export interface VaultUnderTest {
  /** Opens the same secrets again, after the vault was closed. */
  readonly reopen: () => Promise<RotatableVault>;
  readonly vault: RotatableVault;
  /** Moves the vault's clock. */
  readonly advance: (milliseconds: number) => void;
  /** Gives a version of the master key, as a new line in its file does. At first there is version 1. */
  readonly giveMasterKey: (version: number) => void;
  readonly takeMasterKey: (version: number) => void;
}

/** Opens an empty vault whose clock begins at `startMs`. */
export type OpenVault = (startMs: number) => Promise<VaultUnderTest>;

export type DeclarePromise = (sentence: string, body: (t: ExecutionContext, under: VaultUnderTest) => Promise<void>) => void;

const startMs = Date.parse("2026-01-01T00:00:00.000Z");
const password: Secret = { kind: "password", id: "ada", ownerId: "ada", value: { hash: "argon2id$...", changes: 1 } };
const session = (id: string, ownerId: string, expiresAt?: string): Secret => ({
  kind: "session",
  id,
  ownerId,
  value: { id },
  ...(expiresAt && { expiresAt }),
});

/**
 * Every promise of the vault's port, for any adapter; the adapter in memory cannot keep the promise
 * of durability.
 */
export function describeVault(test: TestFn, name: string, open: OpenVault, isDurable = true): void {
  const promise: DeclarePromise = (sentence, body) =>
    test(`${name}: ${sentence}`, async (t) => {
      const under = await open(startMs);
      t.teardown(() => under.vault.close());
      await body(t, under);
    });
  describeStoring(promise);
  describeForgetting(promise);
  describeCounts(promise);
  if (!isDurable) return;
  describeDurability(promise);
  describeRotation(promise);
}

function describeStoring(promise: DeclarePromise): void {
  promise("a secret is found again by kind and id, and by nothing else", async (t, { vault }) => {
    await vault.put(password);
    t.deepEqual(await vault.get("password", "ada"), password);
    t.is(await vault.get("session", "ada"), undefined);
    t.is(await vault.get("password", "Ada"), undefined);
  });

  promise("the vault copies the values that it takes and returns", async (t, { vault }) => {
    const value = { scopes: ["read"] };
    await vault.put({ kind: "access-token", id: "one", ownerId: "ada", value });
    value.scopes.push("write");
    t.deepEqual((await vault.get("access-token", "one"))?.value, { scopes: ["read"] });
  });

  promise("paging by kind and id returns every valid secret once", async (t, { vault }) => {
    const all = [password, session("one", "ada"), session("two", "grace", "2026-01-02T00:00:00.000Z")];
    for (const secret of [...all, session("over", "ada", "2025-12-31T00:00:00.000Z")]) await vault.put(secret);
    const [first, second] = [await vault.page(undefined, 2), await vault.page(all[1], 2)];
    t.deepEqual([...first, ...second], all);
    t.deepEqual(await vault.page(all[2], 2), []);
  });

  promise("a put replaces the whole secret", async (t, { vault }) => {
    await vault.put(session("one", "ada", "2026-01-02T00:00:00.000Z"));
    await vault.put({ ...session("one", "grace"), value: "new" });
    t.deepEqual(await vault.get("session", "one"), { ...session("one", "grace"), value: "new" });
    t.deepEqual(await vault.list("session", "ada"), []);
  });

  promise("of many parallel puts of an absent id one succeeds", async (t, { vault }) => {
    const tries = Array.from({ length: 20 }, (_, index) => ({ ...password, value: index }));
    const outcomes = await Promise.all(tries.map((secret) => vault.putIfAbsent(secret)));
    t.is(outcomes.filter((isWritten) => isWritten).length, 1);
    t.is((await vault.get("password", "ada"))?.value, outcomes.indexOf(true));
  });

  promise(
    "a put that requires an existing secret replaces it, and does not restore a deleted one",
    async (t, { vault, advance }) => {
      t.false(await vault.putIfPresent(password));
      t.is(await vault.get("password", "ada"), undefined);
      await vault.put(session("one", "ada", "2026-01-01T01:00:00.000Z"));
      t.true(await vault.putIfPresent(session("one", "ada", "2026-01-01T02:00:00.000Z")));
      t.deepEqual(await vault.get("session", "one"), session("one", "ada", "2026-01-01T02:00:00.000Z"));
      await vault.delete("session", "one");
      t.false(await vault.putIfPresent(session("one", "ada")));
      await vault.put(session("two", "ada", "2026-01-01T01:00:00.000Z"));
      advance(3_600_000);
      t.false(await vault.putIfPresent(session("two", "ada")));
      t.deepEqual(await vault.list("session", "ada"), []);
    },
  );

  promise("of many parallel replacements of one value one succeeds, and a stale one changes nothing", async (t, { vault }) => {
    const first = { size: 1, root: "a" };
    t.false(await vault.replaceValue({ ...password, value: first }, first));
    t.is(await vault.get("password", "ada"), undefined);
    await vault.put({ ...password, value: first });
    const tries = Array.from({ length: 20 }, (_, index) => ({ ...password, value: { size: 2, root: `${index}` } }));
    const outcomes = await Promise.all(tries.map((secret) => vault.replaceValue(secret, { root: "a", size: 1 })));
    t.is(outcomes.filter((isWritten) => isWritten).length, 1);
    t.deepEqual((await vault.get("password", "ada"))?.value, tries[outcomes.indexOf(true)]?.value);
    t.false(await vault.replaceValue({ ...password, value: { size: 3 } }, first));
    t.deepEqual((await vault.get("password", "ada"))?.value, tries[outcomes.indexOf(true)]?.value);
  });

  promise("an expired value is not replaced", async (t, { vault, advance }) => {
    const expiring = { ...password, expiresAt: "2026-01-01T01:00:00.000Z" };
    await vault.put(expiring);
    t.true(await vault.replaceValue({ ...expiring, value: "second" }, password.value));
    advance(3_600_000);
    t.false(await vault.replaceValue({ ...password, value: "third" }, "second"));
  });

  promise("secrets of a kind are listed by owner, in the order of their ids", async (t, { vault }) => {
    for (const secret of [session("two", "ada"), session("one", "ada"), session("three", "grace"), password])
      await vault.put(secret);
    t.deepEqual(await vault.list("session", "ada"), [session("one", "ada"), session("two", "ada")]);
    t.deepEqual(await vault.list("totp", "ada"), []);
  });

  promise("any JSON value and any id are kept exactly", async (t, { vault }) => {
    const values = [null, 0, "", "äöü \u0000 😀", [1, [2]], { a: { b: null } }, true, "x".repeat(50_000)];
    for (const [index, value] of values.entries()) {
      const secret: Secret = { kind: "provider", id: `id|${index}|"ü`, ownerId: "a|b", value };
      await vault.put(secret);
      t.deepEqual(await vault.get("provider", secret.id), secret);
    }
  });
}

function describeForgetting(promise: DeclarePromise): void {
  promise("an expired secret is not found, not listed, and its id is free again", async (t, { vault, advance }) => {
    await vault.put(session("one", "ada", "2026-01-01T01:00:00+00:00"));
    advance(3_599_999);
    t.not(await vault.get("session", "one"), undefined);
    t.false(await vault.putIfAbsent(session("one", "grace")));
    advance(1);
    t.is(await vault.get("session", "one"), undefined);
    t.deepEqual(await vault.list("session", "ada"), []);
    t.true(await vault.putIfAbsent(session("one", "grace")));
    t.is((await vault.get("session", "one"))?.ownerId, "grace");
  });

  promise("a deleted secret is gone, and deleting it again is no error", async (t, { vault }) => {
    await vault.put(password);
    await vault.delete("password", "ada");
    await vault.delete("password", "ada");
    t.is(await vault.get("password", "ada"), undefined);
  });

  promise("a value is deleted only while it is the expected one", async (t, { vault }) => {
    t.false(await vault.deleteValue("password", "ada", password.value));
    await vault.put(password);
    t.false(await vault.deleteValue("password", "ada", { hash: "another" }));
    t.deepEqual(await vault.get("password", "ada"), password);
    const outcomes = await Promise.all([1, 2, 3].map(() => vault.deleteValue("password", "ada", password.value)));
    t.is(outcomes.filter((isDeleted) => isDeleted).length, 1);
    t.is(await vault.get("password", "ada"), undefined);
  });

  promise("all secrets of one owner and kind are deleted at once, and no others", async (t, { vault }) => {
    for (const secret of [session("one", "ada"), session("two", "ada"), session("three", "grace"), password])
      await vault.put(secret);
    await vault.deleteOwned("session", "ada");
    t.deepEqual(await vault.list("session", "ada"), []);
    t.deepEqual(await vault.list("session", "grace"), [session("three", "grace")]);
    t.deepEqual(await vault.get("password", "ada"), password);
  });

  promise("removing what has expired leaves everything else", async (t, { vault, advance }) => {
    const kept = [password, session("two", "ada", "2026-01-09T00:00:00.000Z")];
    for (const secret of [...kept, session("one", "ada", "2026-01-02T00:00:00.000Z")]) await vault.put(secret);
    advance(3 * 24 * 3_600_000);
    await vault.deleteExpired();
    t.deepEqual(await vault.page(undefined, 10), kept);
    t.true(await vault.putIfAbsent(session("one", "grace")));
  });

  promise("a closed vault throws that it is closed", async (t, { vault }) => {
    await vault.close();
    await t.throwsAsync(vault.get("password", "ada"), { instanceOf: VaultUnavailable });
    await t.throwsAsync(vault.put(password), { instanceOf: VaultUnavailable });
    await t.throwsAsync(vault.counts.add("ada", "2026-01-02T00:00:00.000Z"), { instanceOf: VaultUnavailable });
    await t.notThrowsAsync(vault.close());
  });
}

function describeDurability(promise: DeclarePromise): void {
  promise("secrets are there after the vault was closed and opened again", async (t, { vault, reopen }) => {
    await vault.put(password);
    await vault.close();
    const again = await reopen();
    t.teardown(() => again.close());
    t.deepEqual(await again.get("password", "ada"), password);
  });
}
