import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { temporaryFolder } from "../support/temporary-folder.ts";
import type { RunningEngine } from "./engine.ts";

export interface EngineProcess {
  readonly name: string;
  /** The folder of the engine's data and output; removed at `stop`. */
  readonly folder: Awaited<ReturnType<typeof temporaryFolder>>;
  readonly command: string;
  readonly argumentList: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Throws or returns false while the engine does not answer. */
  readonly isReady: () => Promise<boolean>;
  readonly url: string;
}

const readyWithinMs = 180_000;
const stopWithinMs = 10_000;
const outputFile = "output.log";

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts an engine's process and resolves when it answers. */
export async function startEngineProcess(plan: EngineProcess): Promise<RunningEngine> {
  let child = spawnEngine(plan);
  await untilReady(plan, child);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!running.has(child)) return;
    child.kill(signal);
    await once(child, "exit");
  };
  const endSoon = async (): Promise<void> => {
    // A frozen process receives SIGTERM only when it runs again.
    child.kill("SIGCONT");
    const impatience = setTimeout(() => child.kill("SIGKILL"), stopWithinMs);
    await end("SIGTERM");
    clearTimeout(impatience);
  };
  return {
    url: plan.url,
    pid: () => child.pid ?? 0,
    kill: end,
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    restart: async () => {
      await endSoon();
      child = spawnEngine(plan);
      await untilReady(plan, child);
    },
    stop: async () => {
      await endSoon();
      await plan.folder.remove();
    },
  };
}

function spawnEngine({ command, argumentList, environment, folder }: EngineProcess): ChildProcess {
  const output = openSync(join(folder.path, outputFile), "a");
  const child = spawn(command, argumentList, {
    cwd: folder.path,
    env: { ...process.env, ...environment },
    stdio: ["ignore", output, output],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

async function untilReady(plan: EngineProcess, child: ChildProcess): Promise<void> {
  const untilMs = performance.now() + readyWithinMs;
  while (running.has(child) && performance.now() < untilMs) {
    if (await plan.isReady().catch(() => false)) return;
    await pause(100);
  }
  child.kill("SIGKILL");
  const output = await readFile(join(plan.folder.path, outputFile), "utf8").catch(() => "");
  throw new Error(`${plan.name} did not start. Its last words:\n${output.split("\n").slice(-20).join("\n")}`);
}

/** Whether a server listens on the port; throws when none does. */
export async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } finally {
    socket.destroy();
  }
}
