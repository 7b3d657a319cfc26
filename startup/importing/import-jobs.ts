import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { ImportJob, ImportJobs } from "@logue/graphql-api/importing/import-jobs.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { type Importer, type ImportHost, type ImportReport, NoExport } from "@logue/integrations/integration.ts";
import type { FollowedImportHost } from "./import-host.ts";
import { readJob, type StoredJob, writeJob } from "./job-file.ts";
import { createProgressMeter } from "./progress-meter.ts";
import { storeExport } from "./store-export.ts";

export interface ImportJobsOptions {
  readonly config: Pick<Config, "dataFolder" | "importSizeMaxBytes">;
  readonly importer: Importer;
  /** Makes the host of a dry run, and of an import. */
  readonly hostFor: (kind: "rehearsal" | "import", progress: ImportHost["progress"]) => FollowedImportHost;
  readonly log: Pick<Logger, "error">;
}

/** Import jobs of this process; `close` waits until the running one has stopped. */
export interface RunningImportJobs extends ImportJobs {
  close(): Promise<void>;
}

/** So many lines of each kind of note are kept for the report of the web client. */
const linesKeptMax = 200;

class Stopped extends Error {}

/**
 * Keeps one job in the data folder: the export and what became of it. A job that a restart
 * interrupted goes on; the importer sends nothing twice.
 */
export async function createImportJobs(options: ImportJobsOptions): Promise<RunningImportJobs> {
  const { config, importer, hostFor, log } = options;
  const folder = join(config.dataFolder, "imports");
  const [exportFile, jobFile] = [join(folder, "export.zip"), join(folder, "job.json")];
  let job = await readJob(jobFile);
  let meter = createProgressMeter();
  let running: Promise<void> = Promise.resolve();
  let isTaking = false;
  const stopping = new AbortController();

  async function keep(changed: StoredJob): Promise<void> {
    await writeJob(jobFile, changed);
    job = changed;
  }

  /** One request of an administrator at a time, and none while the job runs. */
  async function whenIdle(step: () => Promise<Refusal | undefined>): Promise<Refusal | undefined> {
    if (isTaking || job?.state === "checking" || job?.state === "importing")
      return refuse("InputInvalid", { reason: "an import is under way" });
    isTaking = true;
    try {
      return await step();
    } finally {
      isTaking = false;
    }
  }

  function runOnce({ into }: StoredJob, kind: "rehearsal" | "import"): Promise<ImportReport> {
    const host = hostFor(kind, (done, total, doing) => meter.note(done, total, doing));
    return runImporter(importer, exportFile, into, host, stopping.signal);
  }

  async function run(begun: StoredJob): Promise<void> {
    meter = createProgressMeter();
    const isImport = begun.state === "importing";
    try {
      const report = shortened(await runOnce(begun, isImport ? "import" : "rehearsal"));
      await keep({ ...begun, state: isImport ? "finished" : "checked", report });
      if (isImport) await rm(exportFile, { force: true });
    } catch (error) {
      if (error instanceof Stopped || stopping.signal.aborted) return;
      if (!(error instanceof NoExport)) log.error({ err: error }, "An import failed.");
      await keep({ ...begun, state: "failed", problem: problemOf(error, exportFile, begun.fileName) });
    }
  }

  async function begin(changed: StoredJob): Promise<void> {
    await keep(changed);
    running = run(changed).catch((error: unknown) => log.error({ err: error }, "The state of an import could not be kept."));
  }

  if (job?.state === "checking" || job?.state === "importing") await begin(job);

  return {
    current: () => job && jobWith(job, meter.now()),
    receive: (fileName, bytes) =>
      whenIdle(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const refusal = await storeExport(bytes, exportFile, config.importSizeMaxBytes);
        if (refusal !== undefined) return refusal;
        await begin({ id: randomUUID(), fileName, state: "checking", into: "existing", problem: null, report: null });
        return undefined;
      }),
    start: (into) =>
      whenIdle(async () => {
        if (job === null || job.state === "finished") return refuse("InputInvalid", { reason: "upload an export first" });
        await begin({ ...job, state: "importing", into, problem: null, report: null });
        return undefined;
      }),
    discard: () =>
      whenIdle(async () => {
        job = null;
        await rm(folder, { recursive: true, force: true });
        return undefined;
      }),
    async close() {
      stopping.abort();
      await running;
    },
  };
}

/** Resolves when the documents show what was imported: the report leads to lists of it. */
async function runImporter(
  importer: Importer,
  exportFile: string,
  into: StoredJob["into"],
  host: FollowedImportHost,
  stopping: AbortSignal,
): Promise<ImportReport> {
  const stopped = new Promise((resolve) => stopping.addEventListener("abort", resolve, { once: true }));
  const opened = await importer.open(exportFile, { into }, host.progress);
  try {
    const report = await opened.import(stoppable(host, () => stopping.aborted));
    await Promise.race([host.settled(), stopped]);
    if (stopping.aborted) throw new Stopped();
    return report;
  } finally {
    opened.close();
  }
}

const jobWith = ({ into, ...job }: StoredJob, now: Pick<ImportJob, "doing" | "done" | "total" | "secondsLeft">): ImportJob => ({
  ...job,
  ...(job.state === "checking" || job.state === "importing" ? now : { doing: "", done: 0, total: 0, secondsLeft: null }),
});

const shortened = (report: ImportReport): ImportReport => ({
  ...report,
  notes: report.notes.map((notes) => ({ ...notes, lines: notes.lines.slice(0, linesKeptMax) })),
});

/** Throws as soon as the process stops, so that the importer ends between two commands. */
function stoppable(host: ImportHost, isStopping: () => boolean): ImportHost {
  const orStop =
    <Arguments extends unknown[], Result>(act: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (isStopping()) throw new Stopped();
      return act(...given);
    };
  return { ...host, send: orStop(host.send), sendAll: orStop(host.sendAll), keepFile: orStop(host.keepFile) };
}

/** The administrator knows the export by its own name, not by that of the stored file. */
const problemOf = (error: unknown, file: string, fileName: string): string =>
  error instanceof NoExport
    ? error.message.replaceAll(file, fileName)
    : "The import stopped because of an error in Logue. The error was logged. Start it again to go on.";
