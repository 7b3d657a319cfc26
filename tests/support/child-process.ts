import { type ChildProcess, spawn } from "node:child_process";
import { settings } from "@logue/infra/settings/config.ts";
import { repository } from "./repository.ts";
import { waitUntil } from "./wait-until.ts";

export type Environment = Readonly<Record<string, string>>;

/** A Node process started from the repository. */
export interface NodeProcess {
  readonly pid: number;
  /** Its output so far, stdout and stderr together. */
  output(): string;
  /** The process's exit code, or null while it runs and when a signal ended it. */
  exitCode(): number | null;
  readonly hasEnded: () => boolean;
  /** Resolves with the exit code when the process has ended; null after a signal. */
  readonly ended: Promise<number | null>;
  signal(name: "SIGTERM" | "SIGKILL" | "SIGINT" | "SIGSTOP" | "SIGCONT"): void;
  /** Sends SIGTERM, after a while SIGKILL, and waits for the exit. */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

const stopPatienceMs = 20_000;

/**
 * Starts a script of the repository. Settings of the surrounding environment do not reach it. With
 * `fileBlocksMax` the kernel refuses to let any of its files grow past that many blocks (of 512
 * bytes, or 1,024, as the shell counts): this simulates a full disk.
 */
export function startNode(argumentList: readonly string[], environment: Environment = {}, fileBlocksMax?: number): NodeProcess {
  const limit = fileBlocksMax === undefined ? [] : ["-c", 'ulimit -f "$0" && exec "$@"', String(fileBlocksMax), process.execPath];
  const child = spawn(fileBlocksMax === undefined ? process.execPath : "sh", [...limit, ...argumentList], {
    cwd: repository,
    env: { ...surroundings(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  running.add(child);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const hasEnded = (): boolean => !running.has(child);
  const stop = async (): Promise<number | null> => {
    child.kill("SIGTERM");
    await waitUntil("the process to stop", hasEnded, stopPatienceMs).catch(() => child.kill("SIGKILL"));
    return ended;
  };
  return {
    pid: child.pid ?? 0,
    output: () => said.join(""),
    exitCode: () => child.exitCode,
    hasEnded,
    ended,
    signal: (name) => child.kill(name),
    stop,
  };
}

/**
 * Returns the program's exit code. A program that still waits is ended, so that its last output is
 * seen.
 */
export async function endOf(program: NodeProcess, withinMs: number): Promise<number | null> {
  const impatience = setTimeout(() => program.signal("SIGKILL"), withinMs);
  const exitCode = await program.ended;
  clearTimeout(impatience);
  return exitCode;
}

/** The environment of the tests without any setting of Logue. */
function surroundings(): NodeJS.ProcessEnv {
  const names = new Set(Object.values(settings).map(({ name }) => name));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.has(name)));
}
