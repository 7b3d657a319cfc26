import type { Dataset } from "./dataset/dataset.ts";
import type { ServerOptions, ServerProcess } from "./load/server-process.ts";
import type { Percentiles } from "./report/latency.ts";

/** One line of the table. */
export interface Row {
  /** What was measured, with its unit. */
  readonly what: string;
  /** The figure, or what the percentiles beside it are of. */
  readonly figure: string;
  readonly percentiles?: Percentiles;
  /** What has to be reached; empty for a row that is only told. */
  readonly gate: string;
  /** Null where there is no gate. */
  readonly isReached: boolean | null;
}

/** One of the eleven measurements; it throws when what was delivered or stored is not what it has to be. */
export interface Measurement {
  readonly name: string;
  /** Its place in the table. */
  readonly number: number;
  run(bench: Bench): Promise<readonly Row[]>;
}

/** The most posts a second that are delivered on time, and how they were. */
export interface Sustained {
  readonly postsPerSecond: number;
  readonly delivered: Percentiles;
  readonly cpuPerPostMs: number;
}

/** What a measurement may use. Everything it starts is stopped, and every folder removed, however it ends. */
export interface Bench {
  /** Shorter runs, for trying the bench itself; no gate counts on them. */
  readonly isQuick: boolean;
  say(line: string): void;
  /** An empty folder that is gone after the run. */
  makeFolder(name: string): Promise<string>;
  startServer(options: ServerOptions): Promise<ServerProcess>;
  /** The log of a million events, made when it is first asked for. */
  dataset(): Promise<Dataset>;
  /** What the search for the sustained rate finds; it is made when it is first asked for. */
  sustained(): Promise<Sustained>;
}

/** The verdict of a row; a quick run has none. */
export const reaches = (bench: Bench, isReached: boolean): boolean | null => (bench.isQuick ? null : isReached);
