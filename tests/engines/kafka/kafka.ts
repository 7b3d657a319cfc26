import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkOnlyWaitingRequests } from "@logue/infra/event-bus/kafka/request-queue.ts";
import kafkajs from "kafkajs";
import { freePorts } from "../../support/free-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Engine, RunningEngine } from "../engine.ts";
import { kafkaPackage } from "../engine-packages.ts";
import { startEngineProcess } from "../engine-process.ts";

const classPath = join(kafkaPackage.path, "libs", "*");

/** How a broker differs from the default one. */
export interface KafkaPlan {
  readonly brokerPort?: number;
  /** The address that the broker advertises, when a proxy is in between. */
  readonly advertisedPort?: number;
  /** Further listeners, each with the address that it advertises. */
  readonly doors?: readonly { readonly port: number; readonly advertisedPort: number }[];
  /** Further lines of server.properties, before our own. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Further arguments of the tool that formats the storage. */
  readonly format?: readonly string[];
}

/** One broker that is its own controller (KRaft). */
export const kafka: Engine = {
  name: kafkaPackage.name,
  version: kafkaPackage.version,
  start: () => startKafka(),
};

export async function startKafka(plan: KafkaPlan = {}): Promise<RunningEngine> {
  const folder = await temporaryFolder();
  const [freePort = 0, controllerPort = 0] = await freePorts(2);
  const { brokerPort = freePort, advertisedPort = brokerPort, doors = [], format = [] } = plan;
  const propertiesFile = join(folder.path, "server.properties");
  const properties = {
    ...serverProperties(join(folder.path, "log"), controllerPort),
    ...listeners([{ port: brokerPort, advertisedPort }, ...doors], controllerPort),
    ...plan.properties,
  };
  const lines = Object.entries(properties).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(propertiesFile, lines.join(""));
  await formatStorage(propertiesFile, format);
  return startEngineProcess({
    name: kafkaPackage.name,
    folder,
    command: "java",
    argumentList: ["-Xmx512m", "-cp", classPath, "kafka.Kafka", propertiesFile],
    isReady: () => answers(brokerPort),
    url: `kafka://127.0.0.1:${advertisedPort}`,
  });
}

/** The name of the first listener, which the broker knows by default. */
function listeners(
  doors: readonly { readonly port: number; readonly advertisedPort: number }[],
  controllerPort: number,
): Record<string, string> {
  const named = doors.map((door, index) => ({ ...door, name: index === 0 ? "PLAINTEXT" : `DOOR${index}` }));
  const at = (name: string, port: number): string => `${name}://127.0.0.1:${port}`;
  return {
    listeners: [...named.map(({ name, port }) => at(name, port)), at("CONTROLLER", controllerPort)].join(","),
    "advertised.listeners": named.map(({ name, advertisedPort }) => at(name, advertisedPort)).join(","),
    "listener.security.protocol.map": [...named.map(({ name }) => name), "CONTROLLER"]
      .map((name) => `${name}:PLAINTEXT`)
      .join(","),
  };
}

function serverProperties(logFolder: string, controllerPort: number): Record<string, string> {
  return {
    "process.roles": "broker,controller",
    "node.id": "1",
    "controller.quorum.bootstrap.servers": `127.0.0.1:${controllerPort}`,
    "controller.listener.names": "CONTROLLER",
    "log.dirs": logFolder,
    "auto.create.topics.enable": "false",
    "offsets.topic.num.partitions": "4",
    "offsets.topic.replication.factor": "1",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "group.initial.rebalance.delay.ms": "0",
  };
}

async function formatStorage(propertiesFile: string, more: readonly string[]): Promise<void> {
  const clusterId = randomBytes(16).toString("base64url");
  // An id may begin with a hyphen.
  const format = ["format", "--standalone", `--cluster-id=${clusterId}`, "-c", propertiesFile, ...more];
  await promisify(execFile)("java", ["-Xmx256m", "-cp", classPath, "kafka.tools.StorageTool", ...format]);
}

async function answers(port: number): Promise<boolean> {
  checkOnlyWaitingRequests();
  const client = new kafkajs.Kafka({ brokers: [`127.0.0.1:${port}`], logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 0 } });
  const admin = client.admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length > 0;
  } finally {
    await admin.disconnect();
  }
}
