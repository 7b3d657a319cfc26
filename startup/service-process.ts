import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import { type HealthServer, startHealthServer } from "@logue/infra/monitoring/health-server.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { checkArrangement, type Process } from "@logue/infra/settings/arrangement.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import type { OpeningOptions } from "@logue/infra/stores/open-stores.ts";
import closeWithGrace from "close-with-grace";
import { Command } from "commander";
import { isReadable } from "./readable-errors.ts";
import { newServiceLife, type ServiceLife } from "./service-life.ts";

/** What a service needs to start: the options its stores are opened with, its life, and its port. */
export interface ServiceStart extends OpeningOptions {
  readonly life: ServiceLife;
  /** Gives up the port for a service that tells its health itself, and answers which it is. */
  releasePort(): Promise<number>;
}

export interface StartedService {
  readonly probes: readonly HealthProbe[];
  /** Finishes what is under way, commits and hands over. */
  close(): Promise<void>;
}

export interface ServiceDescription {
  readonly process: Process;
  readonly portSetting: "port" | "commandServicePort" | "projectionServicePort";
  start(start: ServiceStart): Promise<StartedService>;
}

/** Whoever looks at readiness sees that it is false before anything ends. */
const farewellMs = 500;
const stopMaxMs = 10_000;

/** Runs one service as a process of its own until SIGTERM or SIGINT. What its operator can put right is one line, and exit code 1. */
export async function runServiceProcess(description: ServiceDescription): Promise<void> {
  try {
    await run(description);
  } catch (error) {
    console.error(isReadable(error) ? error.message : error);
    process.exit(1);
  }
}

async function run(description: ServiceDescription): Promise<void> {
  const config = readConfig(description);
  const [log, metrics] = [createLogger(config), createMetrics()];
  const life = newServiceLife();
  const { host, metricsToken } = config;
  const health = await startHealthServer(
    { probes: life.probes, metrics, metricsToken },
    { host, port: config[description.portSetting] },
  );
  const start = async (): Promise<StartedService | undefined> => {
    const { signal, onWaiting } = life;
    try {
      return await description.start({ config, log, metrics, signal, onWaiting, life, releasePort: () => release(health) });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  };
  const starting = start();
  closeWithGrace({ delay: stopMaxMs }, async ({ err }) => {
    if (err) log.fatal({ error: err }, "The service stops because of a bug");
    life.stop();
    const service = await starting.catch(() => undefined);
    if (service !== undefined) await pause(farewellMs);
    await service?.close();
    await health.close();
  });
  const service = await starting;
  if (service === undefined) return;
  life.begin(service.probes);
  console.log(`Logue's ${description.process} is ready at http://${host.includes(":") ? `[${host}]` : host}:${health.port}`);
}

async function release(health: HealthServer): Promise<number> {
  await health.close();
  return health.port;
}

function readConfig({ process: kind, portSetting }: ServiceDescription): Config {
  const options = new Command(`start:${kind}`)
    .option("--port <number>", "the port to listen on; 0 takes a free one")
    .parse()
    .opts<{ port?: string }>();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig(process.env, { [portSetting]: options.port });
  checkArrangement(config, kind);
  return config;
}
