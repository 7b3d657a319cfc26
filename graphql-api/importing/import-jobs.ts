import type { Readable } from "node:stream";
import type { Refusal } from "@logue/command-service/contract/refusals.ts";
import type { ImportReport } from "@logue/integrations/index.ts";

export type ImportState = "checking" | "checked" | "importing" | "finished" | "failed";

/** The one import that an administrator runs from the web client. */
export interface ImportJob {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  /** What it is doing now; empty while it waits for an administrator, and at its end. */
  readonly doing: string;
  readonly done: number;
  readonly total: number;
  /** Null while it cannot be told. */
  readonly secondsLeft: number | null;
  /** Why it failed, in words for the administrator. */
  readonly problem: string | null;
  /** Of the dry run, then of the import. */
  readonly report: ImportReport | null;
}

/** Runs imports in this process; `startup/importing/import-jobs.ts` makes it. */
export interface ImportJobs {
  current(): ImportJob | null;
  /** Stores an export, and reads it through without writing anything. */
  receive(fileName: string, bytes: Readable): Promise<Refusal | undefined>;
  /** Imports the export that was read through. */
  start(into: "existing" | "suffix"): Promise<Refusal | undefined>;
  /** Deletes the stored export and the report. */
  discard(): Promise<Refusal | undefined>;
}
