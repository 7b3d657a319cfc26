import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { openCheckpoint } from "../checkpoints/checkpoint.ts";
import { exportTamperings, type LooseExport } from "../testing/export-tamperings.ts";
import { type ExportedLog, exportedLines, exportOf, givenExportedLog, type WholeExport } from "../testing/exported-log.ts";
import { givenSealing } from "../testing/sealing-workspace.ts";
import { checkExportFile, linesOfWhole } from "../verify-page/check-export-file.ts";
import { checkExport } from "./check-export.ts";
import { parseWholeExport, readExport } from "./log-export.ts";

const eventCount = 1_500;
let log: ExportedLog;
let whole: WholeExport;
test.before(async () => {
  log = await givenExportedLog(givenSealing());
  whole = await log.exported();
});

/** What both verifiers find. */
async function check(file: WholeExport, outside: readonly string[] = []) {
  const { origin, verifiers } = log.keys;
  const kept = outside.map((note) => openCheckpoint(note, origin, verifiers));
  const server = await checkExport(parseWholeExport(JSON.stringify(file)), { verifiers, outside: kept });
  const vkeys = verifiers.map(({ vkey }) => vkey);
  const page = await checkExportFile(linesOfWhole(JSON.stringify(file)), vkeys, outside);
  return { server, page };
}

/** What both find in the lines of a file. */
async function checkLines(lines: readonly string[], outside: readonly string[] = []) {
  const { origin, verifiers } = log.keys;
  const kept = outside.map((note) => openCheckpoint(note, origin, verifiers));
  const read = await readExport(Readable.from(lines));
  const server = await checkExport(read, { verifiers, outside: kept });
  const vkeys = verifiers.map(({ vkey }) => vkey);
  return { server, page: await checkExportFile(lines, vkeys, outside) };
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
    const lines = await checkLines(await exportedLines(log.workspace, { first, end }), log.outside);
    t.deepEqual([lines.server.problems, lines.page.problems], [[], []], `${first} to ${end}, line by line`);
    t.deepEqual([page.first, page.end, page.size, page.checked], [first, end, eventCount, ["Ed25519", "ML-DSA-44"]]);
  }
  t.deepEqual((await check(whole, log.outside)).server.comparedCount, 2);
  t.deepEqual((await check(whole, log.outside)).page.comparedCount, 2);
  const { server, page } = await checkLines(await exportedLines(log.workspace), log.outside);
  t.deepEqual([server.comparedCount, page.comparedCount], [2, 2], "the smaller tree is compared when its leaves are read");
});

test("a file that was cut off anywhere, or lacks a line, is not proven", async (t) => {
  const lines = await exportedLines(log.workspace);
  const without = (index: number) => lines.toSpliced(index, 1);
  const cut = [...lines.slice(0, 900), lines[900]?.slice(0, 40) ?? ""];
  const tile = lines.findIndex((line) => line.startsWith('{"tile":"tile/0/001"'));
  for (const changed of [
    lines.slice(0, 1),
    lines.slice(0, -1),
    lines.slice(0, 700),
    cut,
    without(1),
    without(800),
    without(tile),
  ]) {
    const { server, page } = await checkLines(changed);
    t.not(server.problemCount, 0);
    t.not(page.problems.length, 0);
  }
  for (const checked of Object.values(await checkLines(cut)))
    t.regex(String(checked.problems), /After \d+ events the file is cut off/);
  const swapped = lines.with(900, lines[901] ?? "").with(901, lines[900] ?? "");
  for (const checked of Object.values(await checkLines(swapped))) t.is(checked.problems.length, 2);
});

test("a range that the log does not have is refused", async (t) => {
  for (const range of [{ first: 5, end: 5 }, { first: -1 }, { first: 0, end: eventCount + 1 }])
    await t.throwsAsync(log.exported(range), { instanceOf: RangeError });
});

test("a file that is not as the format says is refused with the part that is wrong", (t) => {
  t.throws(() => parseWholeExport("no JSON"), { message: /not JSON/ });
  t.throws(() => parseWholeExport("{}"), { message: /format/ });
  for (const part of ["log", "checkpoint", "first", "events", "tiles", "labels", "stated"])
    t.throws(() => parseWholeExport(JSON.stringify({ ...whole, [part]: null })), { message: new RegExp(`"${part}"`) });
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

test("both verifiers name the tile that was tampered with: one of leaves, and one above them", async (t) => {
  for (const [path, words] of [
    ["tile/0/001", /Its tile\/0\/001 is not the one of the signed tree\./],
    ["tile/1/000.p/5", /Its tile\/1\/000\.p\/5 does not hold the hash over its tile\/0\/001\./],
  ] as const) {
    const file: LooseExport = structuredClone(whole);
    const bytes = Buffer.from(file.tiles[path], "base64");
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    file.tiles[path] = bytes.toString("base64");
    const { server, page } = await check(file);
    for (const { problems } of [server, page]) t.is(problems.filter((problem) => words.test(problem)).length, 1, path);
  }
});

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
