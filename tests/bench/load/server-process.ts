import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { ServerOptions, SystemUnderTest } from "../profile.ts";
import { processCpuMs, processResidentKiB } from "./process-figures.ts";
import { nodeFlags } from "./run-command.ts";

const root = resolve(import.meta.dirname, "../../..");
const readyTimeoutMs = 300_000;
const stopTimeoutMs = 15_000;

const unlimited = "1000000000";
const many = "1000000";
/** The bench is a whole town at one address. */
export const roomForLoad = {
  REQUESTS_PER_MINUTE_PER_PERSON: unlimited,
  REQUESTS_PER_MINUTE_PER_ADDRESS: unlimited,
  LOGIN_ATTEMPTS_PER_10_MINUTES: many,
  CONNECTIONS_PER_PERSON_MAX: many,
};

/** What `npm start` gives to Node. */
function startArguments(): string[] {
  const scripts: { readonly start: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
  const [program, ...given] = scripts.start.split(" ");
  if (program !== "node") throw new Error(`npm start runs ${program}, and the bench knows only how to run node.`);
  return given;
}

/** Logue in one process, as people start it. */
export async function startServer({ dataFolder, env = {} }: ServerOptions): Promise<SystemUnderTest> {
  const spawnedAtMs = performance.now();
  const server = spawn(process.execPath, [...nodeFlags(), ...startArguments(), "--port", "0", "--data", dataFolder], {
    cwd: root,
    env: { ...process.env, LOG_FORMAT: "json", ...roomForLoad, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const origin = await readyLine(server);
  const { hostname, port } = new URL(origin);
  const { pid } = server;
  return {
    host: hostname,
    port: Number(port),
    spawnedAtMs,
    cpuMs: () => processCpuMs(pid),
    enginesCpuMs: () => 0,
    residentKiB: () => processResidentKiB(pid),
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
