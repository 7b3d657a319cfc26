import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Our EventStoreDB server in a process of its own, for tests: it can be killed, frozen, and started
 * again on its port and file.
 */
export interface ServerProcess {
  /** With credentials. */
  readonly url: string;
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT" | "SIGTERM"): void;
  /** Comes back when it is gone. */
  end(name: "SIGKILL" | "SIGTERM"): Promise<void>;
  isRunning(): boolean;
  startAgain(): Promise<void>;
  /** Ends it and removes its file. */
  dispose(): Promise<void>;
}

const program = join(import.meta.dirname, "../serve-eventstoredb.ts");
const credentials = { EVENTSTOREDB_USERNAME: "admin", EVENTSTOREDB_PASSWORD: "a test's password" };

export async function startServerProcess(): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), "eventstoredb-"));
  const file = join(folder, "events.sqlite");
  let child = await start(file, 0);
  const { port } = child;

  const end = async (name: "SIGKILL" | "SIGTERM"): Promise<void> => {
    const { process } = child;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const exited = once(process, "exit");
    process.kill("SIGCONT");
    process.kill(name);
    await exited;
  };

  const { EVENTSTOREDB_USERNAME: username, EVENTSTOREDB_PASSWORD: password } = credentials;
  return {
    url: `esdb://${username}:${encodeURIComponent(password)}@127.0.0.1:${port}?tls=false`,
    signal: (name) => void child.process.kill(name),
    end,
    isRunning: () => child.process.exitCode === null && child.process.signalCode === null,
    async startAgain() {
      child = await start(file, port);
    },
    async dispose() {
      await end("SIGKILL");
      await rm(folder, { recursive: true });
    },
  };
}

async function start(file: string, port: number): Promise<{ readonly process: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [program, "--file", file, "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...credentials },
  });
  const killWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", killWithUs);
  const exited = once(child, "exit").then(() => {
    process.off("exit", killWithUs);
    throw new Error("The EventStoreDB server did not start.");
  });
  exited.catch(() => undefined);
  for (let printed = ""; ; ) {
    const [text]: Buffer[] = await Promise.race([once(child.stdout, "data"), exited]);
    printed += String(text);
    const found = /esdb:\/\/127\.0\.0\.1:(\d+)/.exec(printed);
    if (found) return { process: child, port: Number(found[1]) };
  }
}
