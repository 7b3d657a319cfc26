/**
 * A server of another project with a fixed version, fetched by `fetch-engines.ts` and started only
 * for tests.
 */
export interface Engine<Running extends RunningEngine = RunningEngine> {
  readonly name: string;
  readonly version: string;
  /**
   * Starts it on 127.0.0.1, on free ports and an empty data folder, and resolves when it answers.
   */
  start(): Promise<Running>;
}

export interface RunningEngine {
  /** The address, in the form of the setting of its port. */
  readonly url: string;
  /** The process that runs now. */
  pid(): number;
  /** Sends the signal; resolves when the process has ended. */
  kill(signal: "SIGKILL" | "SIGTERM" | "SIGINT"): Promise<void>;
  /** Freezes the process: connections stay open and are not answered. */
  freeze(): void;
  thaw(): void;
  /** Starts it again on the same ports and data; stops it before if it runs. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}
