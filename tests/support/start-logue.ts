import { type Environment, type NodeProcess, startNode } from "./child-process.ts";
import { startDistributedLogue } from "./distributed-logue.ts";
import { chosenProfile, type Profile } from "./profiles.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { waitUntil } from "./wait-until.ts";

/** A Logue as its own process on a free port; in some profiles, several processes. */
export interface Logue {
  /** Without a slash at the end. */
  readonly url: string;
  /** The addresses of all instances of the API. */
  readonly urls: readonly string[];
  readonly dataFolder: string;
  readonly process: NodeProcess;
  /** Stops it like an operator (SIGTERM). */
  stop(): Promise<void>;
  /** Stops it like a power cut (SIGKILL). */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** The data folder; by default a temporary one, removed when Logue is stopped. */
  readonly dataFolder?: string;
  readonly environment?: Environment;
  readonly arguments?: readonly string[];
  readonly port?: number;
  /** See `startNode`. */
  readonly fileBlocksMax?: number;
  /** How long it may take until it is ready. */
  readonly readyWithinMs?: number;
}

const startPatienceMs = 120_000;

/** Starts Logue in the profile and waits until it reports that it is ready. */
export async function startLogue(options: StartOptions = {}): Promise<Logue> {
  const profile = await chosenProfile();
  if (profile.isDistributed) return startApart(profile, options);
  const environment = { ...profile.environment, ...options.environment };
  const logue = await startAlone({ ...options, environment }).catch(async (error: unknown) => {
    await profile.close();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await logue.stop();
    await profile.close();
  };
  return { ...logue, stop };
}

async function startApart({ engines }: Profile, { environment }: StartOptions): Promise<Logue> {
  const { urls, services, stop } = await startDistributedLogue({ engines, environment });
  const [url] = urls;
  const api = services.find((service) => service.url === url);
  if (url === undefined || api === undefined) throw new Error("A distributed Logue has no API.");
  const kill = async (): Promise<void> => {
    for (const { process } of services) process.signal("SIGKILL");
    await stop();
  };
  return { url, urls, dataFolder: "", process: api.process, stop, kill };
}

async function startAlone(options: StartOptions): Promise<Logue> {
  const folder = options.dataFolder === undefined ? await temporaryFolder() : undefined;
  const dataFolder = options.dataFolder ?? folder?.path ?? "";
  const child = launchLogue(dataFolder, options);
  const url = await readyUrl(child, options.readyWithinMs);
  return {
    url,
    urls: [url],
    dataFolder,
    process: child,
    async stop() {
      await child.stop();
      await folder?.remove();
    },
    async kill() {
      child.signal("SIGKILL");
      await child.ended;
    },
  };
}

/** Starts Logue without waiting, for tests that expect it to refuse to start. */
export function launchLogue(dataFolder: string, options: StartOptions = {}): NodeProcess {
  const { environment = {}, port = 0, fileBlocksMax } = options;
  const argumentList = ["start.ts", "--port", String(port), "--data", dataFolder, ...(options.arguments ?? [])];
  return startNode(argumentList, { LOG_LEVEL: "warn", ...environment }, fileBlocksMax);
}

/** Its address, as soon as it reports it. Throws with its output when it ends before. */
export async function readyUrl(child: NodeProcess, withinMs = startPatienceMs): Promise<string> {
  const url = await waitUntil(
    "Logue to be ready",
    () => /Logue is ready at (http:\/\/\S+)/.exec(child.output())?.[1] ?? child.hasEnded(),
    withinMs,
  ).catch(async (error: Error) => {
    await child.stop();
    throw new Error(`${error.message}. It said:\n${child.output()}`);
  });
  if (url === true) throw new Error(`Logue ended before it was ready. It said:\n${child.output()}`);
  return url;
}
