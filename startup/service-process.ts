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

/** What a service needs to start: the options of its stores, its life, and its port. */
export interface ServiceStart extends OpeningOptions {
  readonly life: ServiceLife;
  /** Releases the port for a service that serves health itself, and returns the port's number. */
  releasePort(): Promise<number>;
}

export interface StartedService {
  readonly probes: readonly HealthProbe[];
  /** Finishes running work, commits and hands over. */
  close(): Promise<void>;
}

export interface ServiceDescription {
  readonly process: Process;
  readonly portSetting: "port" | "commandServicePort" | "projectionServicePort" | "integrationsPort";
  start(start: ServiceStart): Promise<StartedService>;
}

/** Load balancers see that the process is not ready before anything ends. */
const farewellMs = 500;
const stopMaxMs = 10_000;

/**
 * Runs one service as its own process until SIGTERM or SIGINT. An error that an operator can fix is
 * one line, and exit code 1.
 */
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
