import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { settings } from "@logue/infra/settings/config.ts";
import { waitUntil } from "./wait-until.ts";

export const repository = resolve(import.meta.dirname, "../..");

export type Environment = Readonly<Record<string, string>>;

/** A Node process of ours, started from the repository. */
export interface NodeProcess {
  readonly pid: number;
  /** Everything it has said so far, on both outputs. */
  output(): string;
  /** The process's exit code, or null while it runs and when a signal ended it. */
  exitCode(): number | null;
  readonly hasEnded: () => boolean;
  /** Resolves with the exit code when the process is over, null after a signal. */
  readonly ended: Promise<number | null>;
  signal(name: "SIGTERM" | "SIGKILL" | "SIGINT" | "SIGSTOP" | "SIGCONT"): void;
  /** Sends SIGTERM, after a while SIGKILL, and waits for the end. */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

const stopPatienceMs = 20_000;

/**
 * Starts a script of the repository. Settings of the surrounding environment do not reach it. With `fileBlocksMax` the kernel lets no file
 * of its grow over so many blocks (of 512 bytes, or 1,024, as the shell counts): to it the disk is full then.
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

/** The program's exit code; one that still waits for something that will not come is ended, so that its last words are seen. */
export async function endOf(program: NodeProcess, withinMs: number): Promise<number | null> {
  const impatience = setTimeout(() => program.signal("SIGKILL"), withinMs);
  const exitCode = await program.ended;
  clearTimeout(impatience);
  return exitCode;
}

/** What the tests themselves run in, without anything that configures Logue. */
function surroundings(): NodeJS.ProcessEnv {
  const names = new Set(Object.values(settings).map(({ name }) => name));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.has(name)));
}
