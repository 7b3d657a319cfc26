import { randomUUID } from "node:crypto";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { openCheckpoint } from "../checkpoints/checkpoint.ts";
import { exportTamperings, type LooseExport } from "../testing/export-tamperings.ts";
import { type ExportedLog, exportOf, givenExportedLog } from "../testing/exported-log.ts";
import { givenSealing } from "../testing/sealing-workspace.ts";
import { checkExportFile } from "../verify-page/check-export-file.ts";
import { checkExport } from "./check-export.ts";
import { type LogExport, parseLogExport } from "./log-export.ts";

const eventCount = 1_500;
let log: ExportedLog;
let whole: LogExport;
test.before(async () => {
  log = await givenExportedLog();
  whole = await log.exported();
});

/** What both verifiers find. */
async function check(file: LogExport, outside: readonly string[] = []) {
  const { origin, verifiers } = log.keys;
  const kept = outside.map((note) => openCheckpoint(note, origin, verifiers));
  const server = await checkExport(file, verifiers, kept);
  const page = await checkExportFile(
    JSON.stringify(file),
    verifiers.map(({ vkey }) => vkey),
    outside,
  );
  return { server, page };
}

test("an export proves each of its events, for the whole log and for any part of it", async (t) => {
  const ranges = [
    [0, eventCount],
    [0, 1],
    [255, 257],
    [256, 512],
    [700, 1_200],
    [1_499, 1_500],
  ];
  for (const [first = 0, end = 0] of ranges) {
    const file = await log.exported({ first, end });
    const { server, page } = await check(file, log.outside);
    t.deepEqual([server.problems, page.problems], [[], []], `${first} to ${end}`);
    t.is(server.isWhole, first === 0 && end === eventCount);
    t.deepEqual([page.first, page.end, page.size, page.checked], [first, end, eventCount, ["Ed25519", "ML-DSA-44"]]);
  }
  t.deepEqual((await check(whole, log.outside)).server.comparedCount, 2);
  t.deepEqual((await check(whole, log.outside)).page.comparedCount, 2);
});

test("a range that the log does not have, and one that is too long, is refused", async (t) => {
  for (const range of [{ first: 5, end: 5 }, { first: -1 }, { first: 0, end: eventCount + 1 }, { first: 0, eventsMax: 1_000 }])
    await t.throwsAsync(log.exported(range), { instanceOf: RangeError });
});

test("a file that is not as the format says is refused with the part that is wrong", (t) => {
  t.throws(() => parseLogExport("no JSON"), { message: /not JSON/ });
  t.throws(() => parseLogExport("{}"), { message: /format/ });
  for (const part of ["log", "checkpoint", "first", "events", "tiles", "labels", "stated"])
    t.throws(() => parseLogExport(JSON.stringify({ ...whole, [part]: null })), { message: new RegExp(`"${part}"`) });
});

test("nothing is exported of a log that is not the one that was sealed", async (t) => {
  const { workspace } = await givenExportedLog();
  const { eventStore } = workspace;
  const altered = {
    ...workspace,
    eventStore: {
      ...eventStore,
      readAll: async (read: Parameters<typeof eventStore.readAll>[0]) =>
        (await eventStore.readAll(read)).map((event) => (event.revision === 7 ? { ...event, data: {} } : event)),
    },
  };
  await t.throwsAsync(exportOf(altered), { message: /the event 7 of the log/ });
});

for (const [name, tamper] of Object.entries(exportTamperings)) {
  test(`both verifiers name what was tampered with in an export: ${name}`, async (t) => {
    const file: LooseExport = structuredClone(whole);
    tamper(file);
    const { server, page } = await check(file);
    t.not(server.problems.length, 0);
    t.not(page.problems.length, 0);
  });
}

test("a log put back together with its seals is seen from outside alone", async (t) => {
  const without = await check(log.older);
  t.deepEqual([without.server.problems, without.page.problems], [[], []]);
  const { server, page } = await check(log.older, log.outside);
  for (const { problems } of [server, page]) t.regex(String(problems), /has 1500 events, and this one 600/);
});

test("a log written anew and sealed with its own keys is seen from outside alone", async (t) => {
  const secret = await log.workspace.vault.get("seal", "keys");
  if (secret === undefined) throw new Error("The log has no keys.");
  const vault = openMemoryVault();
  await vault.put(secret);
  const anew = givenSealing({ vault });
  for (const { event } of whole.events) {
    const metadata = { ...event.metadata, created: event.created };
    await anew.eventStore.append(
      event.stream,
      [{ id: randomUUID(), type: event.type, data: event.data as object, metadata }],
      "any",
    );
  }
  await anew.sealOnce();
  const forked = await exportOf(anew);
  const without = await check(forked);
  t.deepEqual([without.server.problems, without.page.problems], [[], []]);
  const { server, page } = await check(forked, log.outside);
  for (const { problems } of [server, page]) {
    t.regex(String(problems), /another tree of 600 events/);
    t.regex(String(problems), /another tree of 1500 events/);
  }
});

test("names of streams are stated alone: renamed everywhere they are not seen, even from outside", async (t) => {
  const file: LooseExport = structuredClone(whole);
  const rename = (stream: string): string => (stream === "room-0" ? "room-9" : stream);
  for (const { event } of file.events) event.stream = rename(event.stream);
  file.labels = Object.fromEntries(Object.entries(file.labels).map(([label, stream]) => [label, rename(String(stream))]));
  const { server, page } = await check(file, log.outside);
  t.deepEqual([server.problems, page.problems], [[], []]);
});
