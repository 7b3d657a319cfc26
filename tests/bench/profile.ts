import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { Dataset } from "./dataset/dataset.ts";
import type { Bench, Measurement } from "./measurement.ts";

/** Everything in one process on embedded stores, or each service apart on real engines. */
export const profileNames = ["embedded", "distributed"] as const;

export type ProfileName = (typeof profileNames)[number];

export interface ServerOptions {
  /**
   * Where this Logue keeps its data, or what its place in the engines is called by: the same folder
   * is the same Logue again.
   */
  readonly dataFolder: string;
  /** Environment beside the limits that a load from one address needs. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Logue while it is measured: one process or several, reached at one address. */
export interface SystemUnderTest {
  readonly host: string;
  readonly port: number;
  /** Epoch of `performance.now()` at the spawn of its first process. */
  readonly spawnedAtMs: number;
  /** Processor time of all threads of Logue's own processes so far. */
  cpuMs(): number;
  /** The same of the engines it uses; 0 where it brings its stores along. */
  enginesCpuMs(): number;
  /** Of the process that has the people's connections. */
  residentKiB(): number;
  stop(): Promise<void>;
}

/**
 * What is measured by the same measurements, each time as another arrangement of the same Logue.
 */
export interface Profile {
  readonly name: ProfileName;
  /** In the order in which they run. */
  readonly measurements: readonly Measurement[];
  /** Facts needed to read the table, one a line. */
  facts(): readonly string[];
  startServer(options: ServerOptions): Promise<SystemUnderTest>;
  /**
   * An empty event store with its files in the folder; closing it also ends what was started for
   * it.
   */
  openEventStore(folder: string): Promise<EventStore>;
  makeDataset(bench: Bench): Promise<Dataset>;
  /** Processor time of engines that run from one measurement to the next. */
  enginesCpuMs(): number;
  close(): Promise<void>;
}
