import { randomUUID } from "node:crypto";
import type { TestFn } from "ava";
import { openDataKeys } from "../event-store/personal-data/data-keys.ts";
import { openMemoryVault } from "../vault/memory-vault.ts";
import { describeClaims, describeLeasesLeft, describeProcesses } from "./conformance-claims.ts";
import {
  type DeclarePromise,
  draft,
  idsOf,
  type OpenWorkStoreUnderTest,
  recordsMax,
  revisionIn,
  sending,
  startMs,
  updatedAt,
} from "./conformance-given.ts";
import { sealWork } from "./seal-work.ts";
import type { SealedWorkStore } from "./sealed-work-store.ts";
import {
  recordsPerOwnerMax,
  type StoredWork,
  type WorkKind,
  type WorkRecord,
  WorkRecordInvalid,
  type WorkStore,
  WorkStoreUnavailable,
  workValueMaxBytes,
} from "./work-store.ts";

const kinds = Object.keys(recordsPerOwnerMax) as WorkKind[];
const eachKind = Object.fromEntries(kinds.map((kind) => [kind, recordsMax])) as Record<WorkKind, number>;

/**
 * Every promise of the work-store's port, for any adapter; `canReopen` is false for one that lives
 * in memory alone.
 */
export function describeWorkStore(test: TestFn, name: string, open: OpenWorkStoreUnderTest, canReopen = true): void {
  const promise: DeclarePromise = (sentence, body) =>
    test(`${name}: ${sentence}`, async (t) => {
      const under = await open(startMs);
      const keys = openDataKeys(openMemoryVault());
      const others: SealedWorkStore[] = [];
      const otherProcess = async (): Promise<WorkStore> => {
        const other = await under.openAgain();
        others.push(other);
        return sealWork(other, { keys, recordsMax: eachKind });
      };
      t.teardown(() => Promise.all([under.store, ...others].map((each) => each.close())));
      await body(t, { ...under, keys, otherProcess, work: sealWork(under.store, { keys, recordsMax: eachKind }) });
    });
  describeKeeping(promise);
  describeRevisions(promise);
  describeClaims(promise);
  describeLeasesLeft(promise);
  describeErasure(promise);
  describePages(promise);
  if (canReopen) describeProcesses(promise);
}

function describeKeeping(promise: DeclarePromise): void {
  promise("a record is found by kind, owner and id, and by nothing else", async (t, { work }) => {
    const revision = revisionIn(await work.put(draft("one")));
    t.deepEqual(await work.get(draft("one")), { ...draft("one"), revision });
    t.is(await work.get(draft("two")), undefined);
    t.is(await work.get(draft("one", "grace")), undefined);
    t.is(await work.get({ ...draft("one"), kind: "delivery" }), undefined);
  });

  promise("a put replaces the whole record", async (t, { work }) => {
    await work.put(sending("one", startMs));
    const { dueAtMs: _, ...undated } = { ...sending("one", startMs), value: "new" };
    const revision = revisionIn(await work.put(undated));
    t.deepEqual(await work.get(undated), { ...undated, revision });
    t.deepEqual(await work.claim({ kind: "scheduled-send", untilMs: startMs, limit: 9, leaseMs: 1_000 }), []);
  });

  promise("the records of an owner and kind are listed by id", async (t, { work }) => {
    for (const record of [draft("two"), draft("one"), draft("three", "grace"), sending("four", startMs)]) await work.put(record);
    t.deepEqual(idsOf(await work.list("draft", "ada")), ["one", "two"]);
    t.deepEqual(await work.list("push-device", "ada"), []);
  });

  promise("any JSON value and any id are kept exactly, and what was given is not shared", async (t, { work }) => {
    for (const [index, value] of [null, 0, "", "äöü \u0000 😀", [1, [2]], { a: { b: null } }, true].entries()) {
      const record: WorkRecord = { kind: "delivery", ownerId: "a|b", id: `id|${index % 2}|"ü`, value, updatedAt };
      await work.put(record);
      t.deepEqual((await work.get(record))?.value, value);
    }
    const value = { texts: ["before"] };
    await work.put({ ...draft("shared"), value });
    value.texts.push("after");
    t.deepEqual((await work.get(draft("shared")))?.value, { texts: ["before"] });
  });

  promise(
    "a value that is too large, an invalid id and a time with a fraction are refused, and nothing changes",
    async (t, { work }) => {
      await work.put(draft("one"));
      const tooLarge = { ...draft("one"), value: "x".repeat(workValueMaxBytes) };
      await t.throwsAsync(work.put(tooLarge), { instanceOf: WorkRecordInvalid });
      await t.throwsAsync(work.put(draft("")), { instanceOf: WorkRecordInvalid });
      await t.throwsAsync(work.put({ ...draft("one"), dueAtMs: startMs + 0.5 }), { instanceOf: WorkRecordInvalid });
      t.deepEqual((await work.get(draft("one")))?.value, draft("one").value);
      t.is((await work.put({ ...draft("one"), value: "x".repeat(workValueMaxBytes - 2) })).kind, "stored");
    },
  );

  promise("the number of records of an owner and kind is limited; existing ones can be changed", async (t, { work }) => {
    for (let index = 0; index < recordsMax; index += 1) t.is((await work.put(draft(`${index}`))).kind, "stored");
    t.deepEqual(await work.put(draft("more")), { kind: "full" });
    t.deepEqual(await work.put(draft("more"), null), { kind: "full" });
    t.is((await work.put(draft("0"))).kind, "stored");
    t.is((await work.put(draft("0"), null)).kind, "conflict");
    t.is((await work.put(draft("more", "grace"))).kind, "stored");
    t.true(await work.delete(draft("0")));
    t.is((await work.put(draft("more"), null)).kind, "stored");
  });

  promise("a closed work-store throws that it is closed", async (t, { work }) => {
    await work.close();
    await t.throwsAsync(work.get(draft("one")), { instanceOf: WorkStoreUnavailable });
    await t.throwsAsync(work.put(draft("one")), { instanceOf: WorkStoreUnavailable });
    await t.notThrowsAsync(work.close());
  });
}

function describeRevisions(promise: DeclarePromise): void {
  promise("a put that expects a revision is stored where that one stands", async (t, { work }) => {
    const first = revisionIn(await work.put(draft("one"), null));
    const second = revisionIn(await work.put({ ...draft("one"), value: "second" }, first));
    t.not(second, first);
    t.deepEqual(await work.put({ ...draft("one"), value: "late" }, first), {
      kind: "conflict",
      current: { ...draft("one"), value: "second", revision: second },
    });
    t.deepEqual(await work.put(draft("two"), first), { kind: "conflict", current: undefined });
    t.is(await work.get(draft("two")), undefined);
  });

  promise("of many puts that expect no record, one is stored and the others are answered with it", async (t, { work }) => {
    const tries = Array.from({ length: 20 }, (_, value) => work.put({ ...draft("one"), value }, null));
    const answers = await Promise.all(tries);
    const stored = answers.filter(({ kind }) => kind === "stored");
    t.is(stored.length, 1);
    const { value } = (await work.get(draft("one"))) as StoredWork;
    t.is(
      answers.findIndex(({ kind }) => kind === "stored"),
      value as number,
    );
    for (const answer of answers) if (answer.kind === "conflict") t.is(answer.current?.value, value);
  });

  promise("of many puts at once that expect nothing, all are stored and one stays", async (t, { work }) => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, value) => work.put({ ...draft("one"), value })));
    t.true(answers.every(({ kind }) => kind === "stored"));
    t.is((await work.list("draft", "ada")).length, 1);
  });

  promise("a record that was deleted and written anew has no revision of before", async (t, { work }) => {
    const before = revisionIn(await work.put(draft("one")));
    await work.delete(draft("one"));
    await work.put(draft("one"));
    t.is((await work.put(draft("one"), before)).kind, "conflict");
    t.false(await work.delete(draft("one"), before));
  });

  promise(
    "a delete that expects a revision deletes only that one, and deleting what is absent is no error",
    async (t, { work }) => {
      const first = revisionIn(await work.put(draft("one")));
      const second = revisionIn(await work.put(draft("one")));
      t.false(await work.delete(draft("one"), first));
      t.is((await work.get(draft("one")))?.revision, second);
      t.true(await work.delete(draft("one"), second));
      t.true(await work.delete(draft("one"), second));
      t.true(await work.delete(draft("one")));
      t.is(await work.get(draft("one")), undefined);
    },
  );
}

function describeErasure(promise: DeclarePromise): void {
  promise("erasing an owner deletes all that this person has, and nothing else", async (t, { work }) => {
    for (const record of [draft("one"), sending("two", startMs), draft("three", "grace")]) await work.put(record);
    await work.eraseOwner("ada");
    t.deepEqual([...(await work.list("draft", "ada")), ...(await work.list("scheduled-send", "ada"))], []);
    t.deepEqual(idsOf(await work.list("draft", "grace")), ["three"]);
  });

  promise("when a person's keys are destroyed, what a backup still holds reads as absent", async (t, { work, store, keys }) => {
    await work.put(draft("one"));
    await work.put(draft("two", "grace"));
    const [backup] = await store.page(undefined, 1);
    if (backup === undefined) throw new Error("There is a record.");
    await keys.destroyKeys("ada");
    await store.eraseOwner("ada");
    await store.put(backup, null, recordsMax);
    t.is(await work.get(draft("one")), undefined);
    t.deepEqual(await work.list("draft", "ada"), []);
    t.deepEqual(idsOf(await work.list("draft", "grace")), ["two"]);
    t.is((await work.put(draft("one"), null)).kind, "stored");
    t.deepEqual((await work.get(draft("one")))?.value, draft("one").value);
  });

  promise("a value that was given another owner, place or time is not opened", async (t, { work, store }) => {
    await work.put(sending("one", startMs));
    const [kept] = await store.page(undefined, 1);
    if (kept === undefined) throw new Error("There is a record.");
    for (const forged of [
      { ownerId: "mallory" },
      { id: "two" },
      { dueAtMs: startMs + 1 },
      { updatedAt: "2027-01-01T00:00:00.000Z" },
    ]) {
      const moved = { ...kept, ...forged };
      await store.put(moved, undefined, recordsMax);
      await t.throwsAsync(work.get(moved), undefined, JSON.stringify(forged));
    }
  });
}

function describePages(promise: DeclarePromise): void {
  promise("everything is paged through by kind, owner and id, and another store takes it as it is", async (t, given) => {
    const { work, store } = given;
    const records = [draft("one"), draft("two"), draft("one", "grace"), sending("one", startMs)];
    for (const record of records.toReversed()) await work.put(record);
    const [first, second] = [await store.page(undefined, 3), await store.page(records[2], 3)];
    t.deepEqual([first.length, second.length], [3, 1]);
    t.deepEqual(await store.page(records[3], 3), []);
    for (const record of records) await store.delete(record);
    for (const sealed of [...first, ...second]) await store.put(sealed, null, recordsMax);
    for (const record of records) t.like(await work.get(record), record);
  });

  promise("no word of a value is in what the adapter keeps", async (t, { work, store }) => {
    const id = randomUUID();
    await work.put({ ...draft(id), value: "Zaunkönig" });
    const [kept] = await store.page(undefined, 1);
    t.false(Buffer.from(kept?.sealed ?? []).includes("Zaun"));
  });
}
