import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  type ImportCommand,
  type Importer,
  type ImportHost,
  type ImportReport,
  NoExport,
} from "@logue/integrations/integration.ts";
import test from "ava";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { createRehearsalHost, type FollowedImportHost } from "./import-host.ts";
import { createImportJobs, type RunningImportJobs } from "./import-jobs.ts";
import { createProgressMeter } from "./progress-meter.ts";

type Teardowns = { teardown(end: () => unknown): void };

const report: ImportReport = { taken: { people: 3 }, notes: [] };
const command = {} as ImportCommand;

interface World {
  readonly dataFolder: string;
  readonly sent: string[];
  /** Held back at the second command until it is let go. */
  readonly letGo: () => void;
  /** Has the documents follow: until then they show nothing of what was sent. */
  readonly follow: () => void;
  open(importer?: Partial<Importer>): Promise<RunningImportJobs>;
}

/** An importer of three commands, whose host notes what it is sent. */
async function world(t: Teardowns): Promise<World> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = join(folder.path, "data");
  const sent: string[] = [];
  const [gate, documents] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const importer: Importer = {
    description: "",
    needsFile: true,
    open: async () => ({
      import: async (host) => {
        for (const _step of [1, 2, 3]) await host.send(command);
        return report;
      },
      close: () => undefined,
    }),
  };
  const hostFor = (kind: string, progress: ImportHost["progress"]): FollowedImportHost => ({
    ...createRehearsalHost(progress),
    settled: () => (kind === "import" ? documents.promise : Promise.resolve()),
    send: async () => {
      if (kind === "import" && sent.length === 1) await gate.promise;
      if (kind === "import") sent.push(kind);
      return { kind: "accepted" };
    },
  });
  const options = { config: { dataFolder, importSizeMaxBytes: 1000 }, hostFor, log: { error: () => undefined } };
  return {
    ...{ dataFolder, sent },
    letGo: () => gate.resolve(),
    follow: () => documents.resolve(),
    open: (other = {}) => createImportJobs({ ...options, importer: { ...importer, ...other } }),
  };
}

const uploads = (jobs: RunningImportJobs, text = "an export") => jobs.receive("team.zip", Readable.from([Buffer.from(text)]));
const reaches = (jobs: RunningImportJobs, state: string) => waitUntil(state, () => jobs.current()?.state === state);

test("an upload is read through and waits; nothing is sent before an administrator starts it", async (t) => {
  const { open, sent, letGo, follow } = await world(t);
  const jobs = await open();
  t.is(jobs.current(), null);
  t.is(await uploads(jobs), undefined);
  await reaches(jobs, "checked");
  t.deepEqual(jobs.current()?.report, report);
  t.deepEqual(sent, []);
  letGo();
  t.is(await jobs.start("existing"), undefined);
  await waitUntil("all commands", () => sent.length === 3);
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
  t.is(jobs.current()?.state, "importing", "what was imported is not in the lists yet");
  follow();
  await reaches(jobs, "finished");
  t.is(sent.length, 3);
});

test("an import that is interrupted by a restart goes on", async (t) => {
  const { open, sent, letGo, follow } = await world(t);
  const first = await open();
  await uploads(first);
  await reaches(first, "checked");
  await first.start("suffix");
  await waitUntil("the first command", () => sent.length === 1);
  const closing = first.close();
  letGo();
  await closing;
  t.true(sent.length < 3);

  const second = await open();
  await waitUntil("the commands again", () => sent.length > 3);
  await second.close();
  t.is(second.current()?.state, "importing", "it waited for the documents");
  follow();
  const third = await open();
  await reaches(third, "finished");
  t.true(sent.length > 3);
});

test("while an import runs, neither another upload nor a second start is taken", async (t) => {
  const { open, letGo, follow } = await world(t);
  follow();
  const jobs = await open();
  await uploads(jobs);
  await reaches(jobs, "checked");
  await jobs.start("existing");
  for (const refusal of [await uploads(jobs), await jobs.start("existing"), await jobs.discard()])
    t.is(refusal?.refused, "InputInvalid");
  letGo();
  await reaches(jobs, "finished");
});

test("an export over the limit is refused, and none of it is kept", async (t) => {
  const { open, dataFolder } = await world(t);
  const jobs = await open();
  t.deepEqual(await uploads(jobs, "x".repeat(1001)), { refused: "FileTooLarge", details: { sizeMaxBytes: 1000 } });
  t.deepEqual(await readdir(join(dataFolder, "imports")), []);
  t.is(jobs.current(), null);
});

test("an upload that breaks off is refused, and the export of before stays", async (t) => {
  const { open } = await world(t);
  const jobs = await open();
  await uploads(jobs);
  await reaches(jobs, "checked");
  const broken = Readable.from(
    (function* () {
      yield Buffer.from("a part");
      throw new Error("The connection was lost.");
    })(),
  );
  t.is((await jobs.receive("other.zip", broken))?.refused, "FileIncomplete");
  t.is(jobs.current()?.fileName, "team.zip");
});

test("a file that is no export fails with its own name in the words, and can be discarded", async (t) => {
  const { open, dataFolder } = await world(t);
  const jobs = await open({
    open: async (file) => {
      throw new NoExport(`${file} is a damaged zip file.`);
    },
  });
  await uploads(jobs);
  await reaches(jobs, "failed");
  t.is(jobs.current()?.problem, "team.zip is a damaged zip file.");
  t.is(await jobs.discard(), undefined);
  t.is(jobs.current(), null);
  t.false(existsSync(join(dataFolder, "imports")));
});

test("the time left follows the speed of the current step", (t) => {
  let nowMs = 0;
  const meter = createProgressMeter(() => nowMs);
  meter.note(0, 100, "people");
  t.is(meter.now().secondsLeft, null);
  nowMs = 10_000;
  meter.note(50, 100, "people");
  t.deepEqual(meter.now(), { doing: "people", done: 50, total: 100, secondsLeft: 10 });
  meter.note(0, 1000, "#general");
  t.is(meter.now().secondsLeft, null);
});
