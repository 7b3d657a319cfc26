import type { RunningEngine } from "../../engines/engine.ts";
import type { EngineVariable } from "../../engines/engine-urls.ts";
import { fetchEngines } from "../../engines/fetch-engines.ts";
import { kafka } from "../../engines/kafka/kafka.ts";
import { mongoJavaServer } from "../../engines/mongo-java-server/mongo-java-server.ts";
import { seaweedfs } from "../../engines/seaweedfs/seaweedfs.ts";
import type { EngineUrls } from "../../support/distributed-logue.ts";
import { processCpuMs } from "../load/process-figures.ts";

/** The engines that run beside Logue while it is measured. */
export interface BenchEngines {
  readonly urls: EngineUrls;
  /**
   * Processor time of the engines started here; a server named in the environment is not measured.
   */
  cpuMs(): number;
  stop(): Promise<void>;
}

const wanted = [
  { variable: "MONGODB_URL", engine: mongoJavaServer },
  { variable: "S3_URL", engine: seaweedfs },
  { variable: "KAFKA_BROKERS", engine: kafka },
] as const;

const named = (variable: EngineVariable): string => process.env[variable] ?? "";

/**
 * The stand-in for MongoDB has no index for ranges, so that a page of a long conversation takes it
 * longer than a read may.
 */
export const hasRealMongodb = (): boolean => named("MONGODB_URL") !== "";

/** Which engines are used, for the table. */
export const describeEngines = (): string =>
  wanted
    .map(({ variable, engine }) => (named(variable) === "" ? `${engine.name} ${engine.version}` : `the server of ${variable}`))
    .join(", ");

/** Fetches and starts one of each, unless the environment names a server. */
export async function startEngines(): Promise<BenchEngines> {
  const missing = wanted.filter(({ variable }) => named(variable) === "");
  if (missing.length > 0) await fetchEngines();
  const running = new Map<EngineVariable, RunningEngine>();
  const stop = async (): Promise<void> => {
    await Promise.all([...running.values()].map((engine) => engine.stop()));
    running.clear();
  };
  try {
    for (const { variable, engine } of missing) running.set(variable, await engine.start());
  } catch (error) {
    await stop();
    throw error;
  }
  const urlOf = (variable: EngineVariable): string => running.get(variable)?.url ?? named(variable);
  return {
    urls: { mongodb: urlOf("MONGODB_URL"), s3: urlOf("S3_URL"), kafka: urlOf("KAFKA_BROKERS") },
    cpuMs: () => [...running.values()].reduce((sum, engine) => sum + processCpuMs(engine.pid()), 0),
    stop,
  };
}
