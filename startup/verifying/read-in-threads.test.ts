import { randomUUID } from "node:crypto";
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EventStoreError, startPosition } from "@logue/infra/event-store/event-store.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { readLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { givenSealing } from "@logue/sealing/testing/sealing-workspace.ts";
import { openPageReader, type PageReader } from "@logue/sealing/verify/stored-page.ts";
import { readPages, readPagesBy, type StoredPages } from "@logue/sealing/verify/stored-pages.ts";
import { type Problem, verifyLog } from "@logue/sealing/verify/verify-log.ts";
import test, { type ExecutionContext } from "ava";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { isReadable } from "../readable-errors.ts";
import { readInThreads, threadsFor } from "./read-in-threads.ts";

const event = (number: number, metadata: Record<string, string> = {}) => ({
  ...{ id: randomUUID(), type: "MessagePosted", data: { z: number, text: `é "${number}"`, list: [{ b: 1, a: 2 }] } },
  metadata: { keyId: randomUUID(), $correlationId: randomUUID(), ...metadata },
});

/** A sealed log in a file, of events as they were written here and as a migration brings them. */
async function given(t: ExecutionContext) {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const file = join(folder.path, "events.sqlite");
  const eventStore = await openSqliteEventStore({ file });
  const workspace = givenSealing({ eventStore });
  for (let stream = 0; stream < 7; stream += 1) {
    const moved = { created: "2020-01-01T00:00:00.000Z" };
    const events = Array.from({ length: 400 }, (_, number) => event(number, stream === 3 ? moved : {}));
    await eventStore.append(`room-${stream}`, events, "any");
  }
  await workspace.sealOnce();
  await eventStore.close();
  const keys = await readLogKeys(workspace.vault);
  if (keys === undefined) throw new Error("The log has no keys.");
  return { file, keys, blobs: workspace.blobs };
}

async function allOf(pages: StoredPages) {
  const found = { bundles: Buffer.alloc(0), streams: new Map<string, string>(), unreadable: [] as string[] };
  for (let page = await pages.next(); page !== undefined; page = await pages.next()) {
    found.bundles = Buffer.concat([found.bundles, page.bundle]);
    for (const [label, stream] of page.streams) found.streams.set(label, stream);
    found.unreadable.push(...page.unreadable);
  }
  return found;
}

test("threads that read the file give what the event store gives, and what is wrong with it", async (t) => {
  const { file, keys, blobs } = await given(t);
  const database = new DatabaseSync(file);
  const damaged = database.prepare("update events set type = 'Tampered' where position in (5, 1024, 2000)").run();
  database.close();
  t.is(damaged.changes, 3);

  const eventStore = await openSqliteEventStore({ file });
  t.teardown(() => eventStore.close());
  const { origin, labelKey, verifiers } = keys;
  const readersOf = (count: number) => {
    const threads = readInThreads({ file, labelKey }, count);
    t.teardown(threads.close);
    return threads.readers;
  };
  const last = await eventStore.lastPosition();
  const inTurn = await allOf(readPages(openPageReader(eventStore, labelKey), startPosition, last));
  t.deepEqual(await allOf(readPagesBy(readersOf(2), startPosition, last)), inTurn);
  t.is(inTurn.unreadable.length, 3);
  t.is(inTurn.streams.size, 7);

  const verifiedBy = async (readers?: readonly PageReader[]) => {
    const problems: Problem[] = [];
    const onProblem = (problem: Problem) => void problems.push(problem);
    const ports = { eventStore, blobs, origin, labelKey, verifiers, outside: [], onProblem };
    return { problems, ...(await verifyLog(readers === undefined ? ports : { ...ports, readers })) };
  };
  const found = await verifiedBy(readersOf(2));
  const sorted = (problems: readonly Problem[]) => problems.map((problem) => JSON.stringify(problem)).sort();
  t.deepEqual(sorted(found.problems), sorted((await verifiedBy()).problems));
  t.deepEqual([found.size, found.problemCount, found.unsealed], [2_800, 6, 0]);
});

test("a short log is read without threads", (t) => {
  t.is(threadsFor(19_999), 0);
  t.true(threadsFor(10_000_000) >= 1);
});

test("a thread that cannot read the file refuses what it is asked for, with an error that names the file", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const damaged = join(folder.path, "damaged.sqlite");
  await writeFile(damaged, Buffer.alloc(8_192, 7));
  const { file: cut, keys } = await given(t);
  await truncate(cut, 200_000);
  for (const [file, words] of [
    ["/nowhere/events.sqlite", /unable to open/],
    [damaged, /not a database/],
    [cut, /malformed|disk image|disk I\/O/],
  ] as const) {
    const threads = readInThreads({ file, labelKey: keys.labelKey }, 2);
    t.teardown(threads.close);
    const reading = allOf(readPagesBy(threads.readers, startPosition, "00000000000000009000"));
    const error = await t.throwsAsync(reading, { instanceOf: EventStoreError, code: "StoreUnavailable", message: words });
    t.true(error?.message.startsWith(`The events in ${file} cannot be read: `), error?.message);
    t.true(isReadable(error), "an operator sees the words, and no stack");
  }
});
