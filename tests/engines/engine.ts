/** A server of another project, pinned, fetched by `fetch-engines.ts`, and started for tests alone. */
export interface Engine<Running extends RunningEngine = RunningEngine> {
  readonly name: string;
  readonly version: string;
  /** Starts it on 127.0.0.1, on free ports and an empty data folder, and resolves when it answers. */
  start(): Promise<Running>;
}

export interface RunningEngine {
  /** As the setting of the port it serves wants it. */
  readonly url: string;
  /** Of the process that runs now. */
  pid(): number;
  /** Sends the signal; resolves when the process is over. */
  kill(signal: "SIGKILL" | "SIGTERM" | "SIGINT"): Promise<void>;
  /** Stops its clock: connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Starts it again, on the same ports and data, after stopping it if it runs. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}
