import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import { type EventStore, EventStoreError, type EventToAppend } from "@logue/infra/event-store/event-store.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb/eventstoredb-event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { originalTime } from "@logue/infra/event-store/wrappers/original-time.ts";
import { oneMasterKey } from "@logue/infra/vault/master-keys.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { openSqliteVault } from "@logue/infra/vault/sqlite-vault.ts";
import { openMemoryWorkStore } from "@logue/infra/work-store/memory-work-store.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import { openSqliteWorkStore } from "@logue/infra/work-store/sqlite-work-store.ts";
import { sealedObjectKeys } from "@logue/sealing/reading/published-seals.ts";
import { type BlobsInMemory, blobsInMemory } from "@logue/sealing/testing/blobs-in-memory.ts";
import { type GivenSealing, givenSealing } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { startNode } from "../../tests/support/child-process.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { differencesOf, digestLog } from "./compare-events.ts";
import { copyEvents, NoCopy } from "./events.ts";
import { blobKeysIn, copyFiles } from "./files.ts";
import { event, writeLog } from "./testing/any-log.ts";
import { copyWorkStore } from "./work-store.ts";

async function folderFor(t: ExecutionContext): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  return folder.path;
}

const quietly = { onProgress: () => undefined };

async function differences(source: EventStore, target: EventStore): Promise<string[]> {
  return differencesOf(await digestLog(source, () => {}), await digestLog(target, () => {}));
}

test("a copy has the same events, in the same order and streams, with their original dates", async (t) => {
  const [source, target] = [openMemoryEventStore(), openMemoryEventStore()];
  await writeLog(source, 300);
  await copyEvents({ source, target, ...quietly });
  t.deepEqual(await differences(source, target), []);
  const [was, is] = [await source.readAll({ limit: 5 }), await target.readAll({ limit: 5 })];
  t.deepEqual(
    is.map((one) => originalTime(one)),
    was.map(({ created }) => created),
  );

  const back = openMemoryEventStore();
  await copyEvents({ source: target, target: back, ...quietly });
  t.deepEqual(await differences(source, back), []);
});

test("an interrupted copy continues where it ended, also when the last append's answer was lost", async (t) => {
  const [source, memory] = [openMemoryEventStore(), openMemoryEventStore()];
  await writeLog(source, 200);
  let appends = 0;
  const breaking: EventStore["append"] = async (...append) => {
    appends += 1;
    const result = await memory.append(...append);
    if (appends % 50 === 0) throw new EventStoreError("StoreUnavailable", "The connection broke.");
    return result;
  };
  const target = { ...memory, append: breaking };
  let [copied, breaks] = [0, 0];
  for (let isDone = false; !isDone; ) {
    try {
      await copyEvents({ source, target, onProgress: () => undefined });
      isDone = true;
    } catch (error) {
      t.true(error instanceof EventStoreError);
      breaks += 1;
    }
    copied += 1;
  }
  t.true(breaks > 1 && copied === breaks + 1);
  t.deepEqual(await differences(source, memory), []);
});

test("a target that contains other events is not changed", async (t) => {
  const [source, target] = [openMemoryEventStore(), openMemoryEventStore()];
  await writeLog(source, 3);
  await target.append("workspace", [event("WorkspaceCreated", {})], "no_stream");
  await t.throwsAsync(copyEvents({ source, target, ...quietly }), { instanceOf: NoCopy });
  t.is((await target.readAll({ limit: 10 })).length, 1);
});

test("every kind of difference is found", async (t) => {
  const [source, target] = [openMemoryEventStore(), openMemoryEventStore()];
  const [first, second] = [event("MessagePosted", { text: "a" }), event("MessagePosted", { text: "b" })];
  await source.append("conversation-1", [first], "any");
  await source.append("conversation-2", [second], "any");
  const dated = (one: EventToAppend) => ({ ...one, metadata: { ...one.metadata, created: "2020-01-01T00:00:00.000Z" } });
  await target.append("conversation-2", [dated(second)], "any");
  t.deepEqual(await differences(source, target), [
    "The source has 2 events, the target 1.",
    "conversation-1 is missing in the target.",
    "conversation-2 holds other events in the target.",
  ]);
  const [one, other] = [openMemoryEventStore(), openMemoryEventStore()];
  for (const [store, order] of [
    [one, [first, second]],
    [other, [second, first]],
  ] as const) {
    for (const each of order) await store.append(`conversation-${each.id}`, [dated(each)], "any");
  }
  t.deepEqual(await differences(one, other), ["The events stand in another order."]);
});

test("the sealed log is copied with the files, and a newer checkpoint replaces the copied one", async (t) => {
  const [source, target] = [withStat(blobsInMemory()), withStat(blobsInMemory())];
  const sealed = givenSealing({ blobs: source });
  for (const count of [300, 7]) {
    await sealed.append("room-1", count);
    await sealed.sealOnce();
    const { missing } = await copyFiles(await sealedObjectKeys(source), { source, target, ...quietly });
    t.deepEqual(missing, []);
  }
  const there = givenSealing({ ...sealed, blobs: target });
  await there.append("room-1", 1);
  await there.sealOnce();
  t.is((await there.published())?.size, 308);
});

const withStat = (store: BlobsInMemory) => ({
  ...store,
  stat: async (key: string) => {
    const bytes = store.blobs.get(key);
    return bytes && { sizeBytes: bytes.length };
  },
});

test("files that the log names are copied and compared; files that exist in the target are not copied again", async (t) => {
  const folder = await folderFor(t);
  const store = openMemoryEventStore();
  const [source, target] = [await openFolderBlobStore(join(folder, "a")), await openFolderBlobStore(join(folder, "b"))];
  const bytes = Buffer.alloc(300_000, "logue");
  for (const key of ["files/one", "files/small", "files/orphan"]) await source.put(key, Readable.from([bytes]));
  const thumbnail = { blobKey: "files/small" };
  await store.append("file-1", [event("FileUploaded", { blobKey: "files/one", thumbnail })], "any");
  await store.append("file-2", [event("FileUploaded", { blobKey: "files/gone", thumbnail: null })], "any");
  const keys = await blobKeysIn(store);
  t.deepEqual(keys, ["files/one", "files/small", "files/gone"]);
  t.deepEqual(await copyFiles(keys, { source, target, ...quietly }), { copied: 2, wereThere: 0, missing: ["files/gone"] });
  t.deepEqual(await copyFiles(keys, { source, target, ...quietly }), { copied: 0, wereThere: 2, missing: ["files/gone"] });
  t.deepEqual(await buffer(await target.get("files/one")), bytes);
  t.is(await target.stat("files/orphan"), undefined);
  const flipped = { ...target, stat: async () => undefined, get: async () => Readable.from([Buffer.from("other")]) };
  await t.throwsAsync(copyFiles(["files/one"], { source, target: flipped, ...quietly }), { message: /is not what was read/ });
});

test("a work-store is copied completely and stays sealed, and never overwrites other records", async (t) => {
  const folder = await folderFor(t);
  const [source, target] = [openMemoryWorkStore(), openSqliteWorkStore({ path: join(folder, "work.sqlite") })];
  t.teardown(() => target.close());
  const keys = openDataKeys(openMemoryVault());
  const [work, copy] = [source, target].map((store) => sealWork(store, { keys }));
  const record = { kind: "delivery", ownerId: "ada", value: "not sent", updatedAt: "2026-01-01T00:00:00.000Z" } as const;
  for (let index = 0; index < 700; index += 1) await work?.put({ ...record, id: `${index}`, dueAtMs: index });
  t.is(await copyWorkStore({ source, target }), 700);
  t.is(await copyWorkStore({ source, target }), 700);
  t.deepEqual(await copy?.list("delivery", "ada"), await work?.list("delivery", "ada"));
  await copy?.put({ ...record, id: "0", value: "of another Logue" });
  await t.throwsAsync(copyWorkStore({ source, target }), { instanceOf: NoCopy, message: /keeps another delivery/ });
});

/** The checkpoint after a sealer has compared its tree with this store and found nothing. */
async function sealedAgain(workspace: GivenSealing) {
  const again = givenSealing(workspace);
  await again.sealOnce();
  const found = again.reports.filter(({ level }) => level !== "info");
  if (found.length > 0) throw new Error(JSON.stringify(found));
  return again.published();
}

/** The output that an operator sees. */
async function migrate(...argumentList: string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = startNode(["startup/migrate/migrate.ts", ...argumentList], {
    MASTER_KEY: Buffer.alloc(32, 1).toString("base64"),
  });
  const code = await child.ended;
  return { code, said: child.output() };
}

test("a log is copied to EventStoreDB's protocol and back, and its seals fit in each place", async (t) => {
  const folder = await folderFor(t);
  const [file, backFile] = [join(folder, "events.sqlite"), join(folder, "back.sqlite")];
  const original = await openSqliteEventStore({ file });
  await writeLog(original, 60);
  const sealed = givenSealing({ eventStore: original });
  await sealed.sealOnce();
  const checkpoint = await sealed.published();
  await original.close();
  const server = await startServerProcess();
  t.teardown(() => server.dispose());

  const there = await migrate("--from", `sqlite:${file}`, "--to", server.url);
  t.is(there.code, 0, there.said);
  t.regex(there.said, /events in \d+ streams are the same in both/);
  t.regex(there.said, /npm run rebuild -- all/);
  t.false(there.said.includes("password"), "No secret is shown.");
  const again = await migrate("--from", `sqlite:${file}`, "--to", server.url);
  t.regex(again.said, /; 0 were copied now/);
  const apart = await openEventstoredbEventStore({ url: server.url });
  t.deepEqual(await sealedAgain({ ...sealed, eventStore: apart }), checkpoint);
  await apart.close();
  const back = await migrate("--from", server.url, "--to", `sqlite:${backFile}`);
  t.is(back.code, 0, back.said);

  const [was, is] = [await openSqliteEventStore({ file }), await openSqliteEventStore({ file: backFile })];
  t.deepEqual(await differences(was, is), []);
  t.deepEqual(await sealedAgain({ ...sealed, eventStore: is }), checkpoint);
  await Promise.all([was.close(), is.close()]);
});

test("the command reports what it cannot do in one line", async (t) => {
  const folder = await folderFor(t);
  const missing = await migrate("--from", `sqlite:${folder}/none.sqlite`, "--to", `sqlite:${folder}/new.sqlite`);
  t.deepEqual(
    [missing.code, missing.said.trim()],
    [1, `These settings are wrong:\n  --from: there is no file ${folder}/none.sqlite`],
  );
  const wrong = await migrate("--from", `sqlite:${folder}/a`, "--to", "postgres://ada:hunter2@host");
  t.is(wrong.code, 1);
  t.false(wrong.said.includes("hunter2"));
  t.deepEqual(await readdir(folder), []);
});

test("files and vault are copied by the same command", async (t) => {
  const folder = await folderFor(t);
  const file = join(folder, "events.sqlite");
  const store = await openSqliteEventStore({ file });
  await store.append("file-1", [event("FileUploaded", { blobKey: "files/one", thumbnail: null })], "any");
  await store.close();
  await mkdir(join(folder, "blobs"));
  const blobs = await openFolderBlobStore(join(folder, "blobs"));
  await blobs.put("files/one", Readable.from(["bytes"]));
  const files = await migrate(
    ...["files", "--from", `file:${folder}/blobs`, "--to", `file:${folder}/other`, "--events", `sqlite:${file}`],
  );
  t.is(files.code, 0, files.said);
  t.regex(files.said, /1 files were copied and compared/);

  const vault = openSqliteVault({ path: join(folder, "vault.sqlite"), masterKeys: oneMasterKey(Buffer.alloc(32, 1)) });
  await vault.put({ kind: "password", id: "ada", ownerId: "ada", value: { hash: "argon" } });
  await vault.close();
  const secrets = await migrate("vault", "--from", `sqlite:${folder}/vault.sqlite`, "--to", `sqlite:${folder}/moved.sqlite`);
  t.is(secrets.code, 0, secrets.said);
  t.regex(secrets.said, /1 secrets are the same in both/);
});
