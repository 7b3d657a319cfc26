import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { openDataKeys } from "../event-store/personal-data/data-keys.ts";
import { openMemoryVault } from "../vault/memory-vault.ts";
import { describeWorkStore } from "./conformance.ts";
import { sealWork } from "./seal-work.ts";
import { openSqliteWorkStore } from "./sqlite-work-store.ts";
import { type WorkRecord, WorkStoreUnavailable } from "./work-store.ts";

const folder = await mkdtemp(join(tmpdir(), "logue-work-store-"));
let files = 0;

test.after.always(() => rm(folder, { recursive: true, force: true }));

function newPath(): string {
  files += 1;
  return join(folder, `work-${files}.sqlite`);
}

describeWorkStore(test, "SQLite work-store", async (startMs) => {
  let nowMs = startMs;
  const path = newPath();
  const open = () => openSqliteWorkStore({ path, clock: () => nowMs });
  const advance = (milliseconds: number) => {
    nowMs += milliseconds;
  };
  return { store: open(), openAgain: async () => open(), advance };
});

const draft: WorkRecord = {
  kind: "draft",
  ownerId: "ada",
  id: "one",
  value: "a text that was not sent",
  updatedAt: "2026-01-01T00:00:00.000Z",
};

test("the file is its owner's alone, and no byte of an erased person's values is left in it", async (t) => {
  const path = newPath();
  const store = openSqliteWorkStore({ path });
  t.teardown(() => store.close());
  const work = sealWork(store, { keys: openDataKeys(openMemoryVault()) });
  await work.put(draft);
  await work.put({ ...draft, ownerId: "grace" });
  const sealedOf = async (ownerId: string) => Buffer.from((await store.get({ ...draft, ownerId }))?.sealed ?? []);
  const [erased, kept] = [await sealedOf("ada"), await sealedOf("grace")];
  const contents = async () => {
    const names = (await readdir(folder)).filter((name) => join(folder, name).startsWith(path));
    for (const name of names) t.is((await stat(join(folder, name))).mode & 0o077, 0, name);
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
  };
  t.true((await contents()).includes(erased));
  await work.eraseOwner("ada");
  t.false((await contents()).includes(erased));
  t.true((await contents()).includes(kept));
});

test("a file that cannot be written is a work-store that is away, and the records in it stay", async (t) => {
  const path = newPath();
  const [store, other] = [openSqliteWorkStore({ path, busyTimeoutMs: 1 }), openSqliteWorkStore({ path })];
  t.teardown(() => Promise.all([store.close(), other.close()]));
  const keys = openDataKeys(openMemoryVault());
  const work = sealWork(store, { keys });
  await work.put(draft);
  const { DatabaseSync } = await import("node:sqlite");
  const holder = new DatabaseSync(path);
  holder.exec("begin immediate");
  await t.throwsAsync(work.put({ ...draft, value: "new" }), { instanceOf: WorkStoreUnavailable });
  t.is((await work.get(draft))?.value, draft.value);
  holder.exec("rollback");
  holder.close();
  t.is((await work.put({ ...draft, value: "new" })).kind, "stored");
});
