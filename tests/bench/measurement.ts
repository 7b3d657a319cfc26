import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { Dataset } from "./dataset/dataset.ts";
import type { ProfileName, ServerOptions, SystemUnderTest } from "./profile.ts";
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
  /** Null when there is no gate. */
  readonly isReached: boolean | null;
}

/** It throws when what was delivered or stored is not what it has to be. */
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
  /** Of Logue's own processes, and what is to be said of the engines beside. */
  readonly cpuPerPostMs: number;
  readonly enginesBeside: string;
}

/**
 * What a measurement may use. Everything it starts is stopped, and every folder removed, however it
 * ends.
 */
export interface Bench {
  readonly profile: ProfileName;
  /** Shorter runs, for trying the bench itself; no gate counts on them. */
  readonly isQuick: boolean;
  say(line: string): void;
  /** An empty folder that is gone after the run. */
  makeFolder(name: string): Promise<string>;
  /** Logue as the profile has it. */
  startServer(options: ServerOptions): Promise<SystemUnderTest>;
  /** Logue in one process, whatever the profile. */
  startEmbedded(options: ServerOptions): Promise<SystemUnderTest>;
  /** An empty event store of the profile. */
  openEventStore(): Promise<EventStore>;
  /**
   * The log of a million events, or as many as the profile bears, made when it is first asked for.
   */
  dataset(): Promise<Dataset>;
  /** What the search for the sustained rate finds; it is made when it is first asked for. */
  sustained(): Promise<Sustained>;
}

/** What each profile has to reach; undefined where a row is only told. */
export type Gates<Gate> = Readonly<Record<ProfileName, Gate | undefined>>;

/** The verdict of a row; a quick run has none. */
export const reaches = (bench: Pick<Bench, "isQuick">, isReached: boolean): boolean | null => (bench.isQuick ? null : isReached);

/** The last two columns of a row; both empty where the profile has no gate. */
export const gateOf = (
  bench: Pick<Bench, "isQuick">,
  gate: string | undefined,
  isReached: boolean,
): Pick<Row, "gate" | "isReached"> =>
  gate === undefined ? { gate: "", isReached: null } : { gate, isReached: reaches(bench, isReached) };

/** The same for a figure that must not be more than the gate. */
export const atMost = (
  bench: Pick<Bench, "isQuick">,
  max: number | undefined,
  figure: number,
  unit: string,
): Pick<Row, "gate" | "isReached"> => gateOf(bench, max === undefined ? undefined : `≤ ${max} ${unit}`, figure <= (max ?? 0));

/** The same for one that must not be less. */
export const atLeast = (
  bench: Pick<Bench, "isQuick">,
  min: number | undefined,
  figure: number,
  unit: string,
): Pick<Row, "gate" | "isReached"> =>
  gateOf(bench, min === undefined ? undefined : `≥ ${min.toLocaleString("en")} ${unit}`.trim(), figure >= (min ?? 0));
