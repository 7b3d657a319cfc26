import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import anyTest, { type TestFn } from "ava";
import { idsOf, newStream, readWhole, refusedWith, said, saidMany } from "./conformance-events.ts";
import type { EventToAppend } from "./event-store.ts";
import { openSqliteEventStore } from "./sqlite-event-store.ts";
import type { FailureReport } from "./sqlite-failing-process.ts";

const test = anyTest as TestFn<{ folder: string; file: string }>;
const run = promisify(execFile);
const program = (name: string): string => join(import.meta.dirname, name);
const big = (): EventToAppend => said("x".repeat(5000));

test.beforeEach(async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "event-store-"));
  t.context = { folder, file: join(folder, "events.db") };
});
test.afterEach.always((t) => rm(t.context.folder, { recursive: true }));

test("a second store on the same file is refused in the same process", async (t) => {
  const { file } = t.context;
  const store = await openSqliteEventStore({ file });
  const error = await refusedWith(t, "StoreUnavailable", openSqliteEventStore({ file }));
  t.regex(error.message, /already open for writing/);
  await store.append(newStream(), [said("undisturbed")], "no_stream");
  await store.close();
  await (await openSqliteEventStore({ file })).close();
});

test("a second process is refused while the first one writes, and welcome once that was killed", async (t) => {
  const { file } = t.context;
  const child = spawn(process.execPath, [program("sqlite-writing-process.ts"), file], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const error = await refusedWith(t, "StoreUnavailable", openSqliteEventStore({ file }));
  t.regex(error.message, /already open for writing/);
  child.kill("SIGKILL");
  await once(child, "exit");
  const store = await openSqliteEventStore({ file });
  t.true((await store.readAll({ limit: 10 })).length > 0);
  await store.close();
});

test("a full disk refuses appends and acknowledges none of them, while everything else goes on", async (t) => {
  const store = await openSqliteEventStore({ file: t.context.file, sizeMaxBytes: 200_000 });
  const stream = newStream();
  const acknowledged: string[] = [];
  const fill = async (): Promise<void> => {
    for (let event = big(); ; event = big()) {
      await store.append(stream, [event], "any");
      acknowledged.push(event.id);
    }
  };
  await refusedWith(t, "StoreFull", fill());
  const together = await Promise.allSettled(saidMany(5).map((event) => store.append(stream, [event, big()], "any")));
  t.true(together.every((outcome) => outcome.status === "rejected"));
  t.deepEqual(idsOf(await readWhole(store, stream)), acknowledged);

  await store.limitSize(10_000_000);
  t.is((await store.append(stream, [said("room again")], "any")).revision, acknowledged.length);
  t.is((await store.readAll({ limit: 1000 })).length, acknowledged.length + 1);
  await store.close();
});

test("after a failed write the store stops writing for good, still reads, and has kept what it acknowledged", async (t) => {
  const { file } = t.context;
  const limited = `ulimit -f 2048; exec "${process.execPath}" "${program("sqlite-failing-process.ts")}" "${file}"`;
  const { stdout } = await run("sh", ["-c", limited]);
  const report: FailureReport = JSON.parse(stdout);
  t.is(report.firstError, "StoreUnavailable");
  t.is(report.laterError, "StoreUnavailable");
  t.is(report.readable, report.acknowledged.length);

  const store = await openSqliteEventStore({ file });
  const found = idsOf(await readWhole(store, "conversation-1"));
  t.true(report.acknowledged.length > 0);
  t.deepEqual(found.slice(0, report.acknowledged.length), report.acknowledged);
  t.true(found.length <= report.acknowledged.length + 1);
  await store.close();
});

test("an append that is not answered in time is refused, and a resend tells that it was written after all", async (t) => {
  const { file } = t.context;
  const store = await openSqliteEventStore({ file, answerTimeoutMs: 100 });
  const stream = newStream();
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const event = said("held up");
  await refusedWith(t, "StoreUnavailable", store.append(stream, [event], "no_stream"));
  other.exec("ROLLBACK");
  other.close();
  await store.append(newStream(), [said("behind it")], "any");
  t.is((await store.append(stream, [event], "no_stream")).revision, 0);
  t.is((await readWhole(store, stream)).length, 1);
  await store.close();
});

test("a damaged event is never served: the error names its position, its neighbours stay readable", async (t) => {
  const { file } = t.context;
  const stream = newStream();
  const store = await openSqliteEventStore({ file });
  await store.append(stream, saidMany(3), "no_stream");
  const other = new DatabaseSync(file);
  other.exec(`UPDATE events SET data = replace(data, 'message 1', 'massage 1')`);
  other.close();
  const error = await refusedWith(t, "StoreUnavailable", readWhole(store, stream));
  t.regex(error.message, /position 2 .*revision 1.* damaged/);
  t.is((await store.readStream(stream, { from: 2, limit: 1 })).length, 1);
  await store.close();
});

test("a file of another kind, or of a later version, is left alone", async (t) => {
  const { file, folder } = t.context;
  await (await openSqliteEventStore({ file })).close();
  const later = new DatabaseSync(file);
  later.exec("PRAGMA user_version = 99");
  later.close();
  await refusedWith(t, "StoreUnavailable", openSqliteEventStore({ file }));

  const foreign = join(folder, "foreign.db");
  const database = new DatabaseSync(foreign);
  database.exec("PRAGMA application_id = 7; CREATE TABLE theirs (x)");
  database.close();
  const error = await refusedWith(t, "StoreUnavailable", openSqliteEventStore({ file: foreign }));
  t.regex(error.message, /not written by this version/);
});
