import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import type { Worker } from "node:worker_threads";
import anyTest, { type TestFn } from "ava";
import { idsOf, newStream, readWhole, refusedWith, said, saidMany } from "../conformance/events.ts";
import type { EventToAppend } from "../event-store.ts";
import type { FailureReport } from "./failing-process.ts";
import { openSqliteEventStore } from "./sqlite-event-store.ts";

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

test("a second process is refused while the first one writes, and accepted after that was killed", async (t) => {
  const { file } = t.context;
  const child = spawn(process.execPath, [program("writing-process.ts"), file], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const error = await refusedWith(t, "StoreUnavailable", openSqliteEventStore({ file }));
  t.regex(error.message, /already open for writing/);
  child.kill("SIGKILL");
  await once(child, "exit");
  const store = await openSqliteEventStore({ file });
  t.true((await store.readAll({ limit: 10 })).length > 0);
  await store.close();
});

test("on a full disk appends are refused and not acknowledged, and reads continue", async (t) => {
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

test("after a failed write the store stops writing for good, still reads, and keeps acknowledged events", async (t) => {
  const { file } = t.context;
  const limited = `ulimit -f 2048; exec "${process.execPath}" "${program("failing-process.ts")}" "${file}"`;
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

test("an append that is not answered in time is refused, and a resend shows that it was written", async (t) => {
  const { file } = t.context;
  const impatient = await openSqliteEventStore({ file, answerTimeoutMs: 100 });
  const stream = newStream();
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const event = said("held up");
  await refusedWith(t, "StoreUnavailable", impatient.append(stream, [event], "no_stream"));
  other.exec("ROLLBACK");
  other.close();
  await impatient.close();

  const store = await openSqliteEventStore({ file });
  t.is((await store.append(stream, [event], "no_stream")).revision, 0);
  t.is((await readWhole(store, stream)).length, 1);
  await store.close();
});

test("a damaged event is never returned: the error names its position, other events stay readable", async (t) => {
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

test("a file of another kind, or of a later version, is not changed", async (t) => {
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

test.serial(
  "when the writing thread dies, pending and later appends are refused, reads continue, and closing works",
  async (t) => {
    let writer: Worker | undefined;
    process.once("worker", (worker) => {
      writer = worker;
    });
    const store = await openSqliteEventStore({ file: t.context.file });
    const stream = newStream();
    await store.append(stream, [said("before")], "no_stream");
    const ended = writer?.terminate();
    await refusedWith(t, "StoreUnavailable", store.append(stream, [said("during")], 0));
    await ended;
    await refusedWith(t, "StoreUnavailable", store.append(stream, [said("after")], 0));
    await refusedWith(t, "StoreUnavailable", store.deleteStream(stream, "any"));
    t.is((await readWhole(store, stream)).length, 1);
    await store.close();
  },
);

test("a page of any size is complete and in order, filtered or not, and one interrupted by closing throws", async (t) => {
  const store = await openSqliteEventStore({ file: t.context.file });
  const streams = [newStream("room"), newStream("user")];
  for (let round = 0; round < 14; round += 1) await store.append(streams[round % 2] ?? "", saidMany(1000), "any");
  const all = await store.readAll({ limit: 14_000 });
  t.deepEqual(
    all.map((event) => Number(event.position)),
    Array.from({ length: 14_000 }, (_, index) => index + 1),
  );
  const rooms = all.filter((event) => event.stream === streams[0]);
  t.deepEqual(await store.readAll({ limit: 6_500, streamPrefixes: ["room-"] }), rooms.slice(0, 6_500));
  const backwards = await store.readAll({ limit: 6_500, direction: "backwards", streamPrefixes: ["room-"] });
  t.deepEqual(backwards, rooms.toReversed().slice(0, 6_500));
  const cutOff = store.readAll({ limit: 14_000 });
  const closing = store.close();
  await refusedWith(t, "StoreClosed", cutOff);
  await closing;
});
