import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

export interface ServerOptions {
  readonly dataFolder: string;
  /** Environment beside the limits that a load from one address needs. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Logue in a process of its own, as people start it. */
export interface ServerProcess {
  readonly origin: string;
  readonly host: string;
  readonly port: number;
  /** From the spawn to the line that says it is ready. */
  readonly readyAfterMs: number;
  /** Epoch of `performance.now()` at the spawn. */
  readonly spawnedAtMs: number;
  /** Processor time of all its threads so far. */
  cpuMs(): number;
  residentKiB(): number;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, "../../..");
const readyTimeoutMs = 300_000;
const stopTimeoutMs = 15_000;
/** Linux counts processor time in hundredths of a second. */
const millisecondsPerTick = 10;

const unlimited = "1000000000";
const many = "1000000";
/** The bench is a whole town at one address. */
const roomForLoad = {
  REQUESTS_PER_MINUTE_PER_PERSON: unlimited,
  REQUESTS_PER_MINUTE_PER_ADDRESS: unlimited,
  LOGIN_ATTEMPTS_PER_10_MINUTES: many,
  CONNECTIONS_PER_PERSON_MAX: many,
};

/** Node's own flags for the server, such as those of its profiler. */
const nodeFlags = (): string[] => process.env.BENCH_NODE_FLAGS?.split(" ").filter((flag) => flag !== "") ?? [];

/** What `npm start` gives to Node. */
function startArguments(): string[] {
  const scripts: { readonly start: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
  const [program, ...given] = scripts.start.split(" ");
  if (program !== "node") throw new Error(`npm start runs ${program}, and the bench knows only how to run node.`);
  return given;
}

export async function startServer({ dataFolder, env = {} }: ServerOptions): Promise<ServerProcess> {
  const spawnedAtMs = performance.now();
  const server = spawn(process.execPath, [...nodeFlags(), ...startArguments(), "--port", "0", "--data", dataFolder], {
    cwd: root,
    env: { ...process.env, LOG_FORMAT: "json", ...roomForLoad, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const origin = await readyLine(server);
  const readyAfterMs = performance.now() - spawnedAtMs;
  const { hostname, port } = new URL(origin);
  const { pid } = server;
  return {
    origin,
    host: hostname,
    port: Number(port),
    readyAfterMs,
    spawnedAtMs,
    cpuMs: () => cpuTicks(pid) * millisecondsPerTick,
    residentKiB: () => residentKiB(pid),
    stop: () => stop(server),
  };
}

/** The address in the line that says it is ready; throws its last words when it ends before. */
async function readyLine(server: ChildProcess): Promise<string> {
  const lastLines: string[] = [];
  const ready = Promise.withResolvers<string>();
  const listen = (line: string): void => {
    lastLines.push(line);
    if (lastLines.length > 30) lastLines.shift();
    const origin = /Logue is ready at (http:\/\/[^\s"]+)/.exec(line)?.[1];
    if (origin !== undefined) ready.resolve(origin);
  };
  for (const stream of [server.stdout, server.stderr]) if (stream) createInterface({ input: stream }).on("line", listen);
  server.once("exit", (code) =>
    ready.reject(new Error(`The server ended (${code}) before it was ready.\n${lastLines.join("\n")}`)),
  );
  const timer = setTimeout(() => ready.reject(new Error(`Not ready in time.\n${lastLines.join("\n")}`)), readyTimeoutMs);
  try {
    return await ready.promise;
  } catch (error) {
    await stop(server);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, "exit");
  server.kill("SIGTERM");
  const timer = setTimeout(() => server.kill("SIGKILL"), stopTimeoutMs);
  await exited;
  clearTimeout(timer);
}

/** User and system time, the 14th and 15th field; the second one, a name in brackets, may hold spaces. */
function cpuTicks(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

function residentKiB(pid: number | undefined): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}
