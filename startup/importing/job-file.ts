import { readFile, rename, writeFile } from "node:fs/promises";
import type { ImportState } from "@logue/graphql-api/importing/import-jobs.ts";
import type { ImportOptions, ImportReport } from "@logue/integrations/integration.ts";

/** What a restart must know of the job. */
export interface StoredJob {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly into: ImportOptions["into"];
  readonly problem: string | null;
  readonly report: ImportReport | null;
}

/** The job of before; null where there is none. */
export const readJob = (file: string): Promise<StoredJob | null> =>
  readFile(file, "utf8").then(
    (text) => JSON.parse(text) as StoredJob,
    () => null,
  );

/** Replaces the file as a whole, so that a restart never finds a half-written one. */
export async function writeJob(file: string, job: StoredJob): Promise<void> {
  const unfinished = `${file}.part`;
  await writeFile(unfinished, JSON.stringify(job), { mode: 0o600 });
  await rename(unfinished, file);
}
