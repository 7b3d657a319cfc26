import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { describeReadStore } from "./conformance.ts";
import { first, given, note, notes, people, positionAt, save, second, write } from "./conformance-notes.ts";
import { noSealing, sealingWith } from "./document-seal.ts";
import { type ReadStore, ReadStoreUnavailable } from "./read-store.ts";
import { openSqliteReadStore } from "./sqlite-read-store.ts";
import { declareCollections, finishVersion, leaveWorkToFinish, openVersionFile } from "./sqlite-version.ts";

const newFolder = () => mkdtemp(join(tmpdir(), "logue-read-store-"));

describeReadStore(test, "SQLite", async () => {
  const folder = await newFolder();
  return {
    open: () => openSqliteReadStore({ folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
});

describeReadStore(test, "SQLite, encrypted", async () => {
  const folder = await newFolder();
  const sealing = sealingWith({ key: new Uint8Array(32).fill(7), isOn: true });
  return {
    open: () => openSqliteReadStore({ folder, sealing }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
});

describeReadStore(test, "SQLite, building versions", async () => {
  const folder = await newFolder();
  return {
    open: () => openSqliteReadStore({ folder, isBuilding: true }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
});

test("a version that is built does not wait for the disk until it is finished, and does afterwards", async (t) => {
  const folder = await newFolder();
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = openVersionFile(join(folder, "notes@2.sqlite"), second, { sealing: noSealing });
  t.teardown(() => file.database.close());
  const synchronous = () => file.database.statement("PRAGMA synchronous").get()?.[0];
  declareCollections(file, [notes]);
  t.is(synchronous(), 1);
  leaveWorkToFinish(file);
  t.is(synchronous(), 0);
  finishVersion(file);
  leaveWorkToFinish(file);
  t.is(synchronous(), 1);
});

/**
 * Commits one note after another, with number and position alike, and prints each after its commit.
 */
const follower = `
  import { openSqliteReadStore } from ${JSON.stringify(import.meta.resolve("./sqlite-read-store.ts"))};
  import { first, note, positionAt, write } from ${JSON.stringify(import.meta.resolve("./conformance-notes.ts"))};
  const store = await openSqliteReadStore({ folder: process.argv[1] });
  let previous = await store.checkpoint(first, "0");
  for (let place = Number(previous) + 1; ; place++) {
    const next = positionAt(place);
    await store.commit(first, [write(note("n" + place, { number: place, text: "word", sentAtMs: place }), place)], { partition: "0", previous, next });
    previous = next;
    process.stdout.write(place + "\\n");
  }
`;

/** Lets a follower commit some notes, kills it, and returns the last position that it printed. */
async function killedAfter(folder: string, commits: number): Promise<number> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", follower, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = 0;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    lines += 1;
    if (lines === commits) child.kill("SIGKILL");
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, "exit");
  return told;
}

test("commits to a live version are carried into its file while it is in use, not by a commit", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await given(store, []);
  await store.finish?.(first);
  const sizeOf = async (ending: string): Promise<number> => {
    const names = (await readdir(folder)).filter((name) => name.startsWith("notes") && name.endsWith(ending));
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const before = await sizeOf(".sqlite");
  const writes = Array.from({ length: 500 }, (_, place) => write(note(`m${place}`, { text: "word" }), place + 2));
  await save(store, first, writes);
  t.is(await sizeOf(".sqlite"), before);
  await until(async () => (await sizeOf(".sqlite")) !== before);
  await store.close();
  await rm(folder, { recursive: true });
});

test("after a follower is killed at any moment, documents, search and checkpoint agree", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await given(store, []);
  await store.close();
  for (const commits of [1, 40, 150]) {
    const told = await killedAfter(folder, commits);
    const reopened = await openSqliteReadStore({ folder });
    const checkpoint = Number(await reopened.checkpoint(first, "0"));
    t.true(checkpoint >= told && told >= commits);
    const numbers = (await reopened.range(notes, { index: "timeline", prefix: ["r1"], limit: 100_000 })).map(
      ({ number }) => number,
    );
    t.deepEqual(
      numbers,
      Array.from({ length: checkpoint - 1 }, (_, place) => place + 2),
    );
    t.is((await reopened.search(notes, { words: ["word"], limit: 100_000 })).length, checkpoint - 1);
    await reopened.close();
  }
  await rm(folder, { recursive: true });
});

test("words that one process has kept are found by another, and are found once after both have indexed", async (t) => {
  const folder = await newFolder();
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const [store, other] = [await openSqliteReadStore({ folder }), await openSqliteReadStore({ folder })];
  t.teardown(() => Promise.all([store.close(), other.close()]));
  await given(store, [note("n1", { text: "word", sentAtMs: 1 })]);
  const found = async (of: ReadStore, word: string) => (await of.search(notes, { words: [word], limit: 10 })).map(({ id }) => id);
  t.deepEqual(await found(other, "word"), ["n1"]);
  await save(store, first, [write(note("n1", { text: "other", sentAtMs: 1 }), 5)]);
  for (const each of [other, store]) {
    t.deepEqual(await found(each, "word"), []);
    t.deepEqual(await found(each, "other"), ["n1"]);
  }
});

test("a version that was finished before words were kept beside the index is written and searched", async (t) => {
  const folder = await newFolder();
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const before = await openSqliteReadStore({ folder });
  await given(before, [note("n1", { text: "word", sentAtMs: 1 })]);
  t.is((await before.search(notes, { words: ["word"], limit: 10 })).length, 1);
  await before.close();
  const file = new DatabaseSync(join(folder, "notes@1.sqlite"));
  file.exec("DROP TABLE notes_terms");
  file.close();
  const store = await openSqliteReadStore({ folder });
  t.teardown(() => store.close());
  t.is((await store.search(notes, { words: ["word"], limit: 10 })).length, 1);
  await save(store, first, [write(note("n2", { text: "word", sentAtMs: 2 }), 5)]);
  t.is((await store.search(notes, { words: ["word"], limit: 10 })).length, 2);
});

test("a version is a file, and dropping it removes all of it", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await given(store, [note("n1")]);
  await store.declare(second, [notes, people]);
  await save(store, second, [write(note("n1"), 1)]);
  t.true((await readdir(folder)).includes("notes@2.sqlite"));
  await store.switchTo(second);
  await store.dropVersion(first);
  t.deepEqual(
    (await readdir(folder)).filter((file) => file.startsWith("notes@1")),
    [],
  );
  await store.close();
  await rm(folder, { recursive: true });
});

test("a reader that starts late finds the live version", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await given(store, [note("n1")]);
  const late = await openSqliteReadStore({ folder });
  t.is(await late.liveVersion("notes"), 1);
  await store.declare(second, [notes, people]);
  await store.switchTo(second);
  await store.dropVersion(first);
  t.is(await late.get(notes, "n1"), undefined);
  await late.close();
  await store.close();
  await rm(folder, { recursive: true });
});

test("a damaged file is reported as unavailable", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await given(store, [note("n1")]);
  await store.close();
  await writeFile(join(folder, "notes@1.sqlite"), "this is no database, whatever its name may say about it");
  const reopened = await openSqliteReadStore({ folder });
  const error = await t.throwsAsync(reopened.get(notes, "n1"), { instanceOf: ReadStoreUnavailable });
  t.true(error?.cause instanceof Error);
  await reopened.close();
  await rm(folder, { recursive: true });
});

test("names that could leave the folder or the statement are refused", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await t.throwsAsync(store.declare({ projection: "../x", version: 1 }, []), { message: /cannot be a name/ });
  await t.throwsAsync(store.declare({ projection: "x", version: 1 }, [{ ...notes, name: 'x"; DROP' }]), {
    message: /cannot be a name/,
  });
  await t.throwsAsync(store.declare({ projection: "x", version: 1.5 }, []), { message: /whole number/ });
  await store.close();
  await rm(folder, { recursive: true });
});

test("a message that changes often is found once, in its current state", async (t) => {
  const folder = await newFolder();
  const store = await openSqliteReadStore({ folder });
  await given(store, [note("n1", { text: "hello", number: 1, sentAtMs: 5 })]);
  for (let place = 2; place < 30; place++) {
    await save(store, first, [write(note("n1", { text: "hello", number: place, sentAtMs: 5, tags: ["x"] }), place)]);
  }
  t.deepEqual(
    (await store.search(notes, { words: ["hello"], limit: 10 })).map(({ number, tags }) => ({ number, tags })),
    [{ number: 29, tags: ["x"] }],
  );
  t.is(await store.count(notes, { index: "timeline", prefix: ["r1"], limit: 10 }), 1);
  t.is(await store.checkpoint(first, "0"), positionAt(29));
  await store.close();
  await rm(folder, { recursive: true });
});
