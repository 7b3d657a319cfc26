import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import kafkajs from "kafkajs";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Engine } from "../engine.ts";
import { kafkaPackage } from "../engine-packages.ts";
import { freePorts, startEngineProcess } from "../engine-process.ts";

const classPath = join(kafkaPackage.path, "libs", "*");

/** One broker that is its own controller (KRaft). */
export const kafka: Engine = {
  name: kafkaPackage.name,
  version: kafkaPackage.version,
  async start() {
    const folder = await temporaryFolder();
    const [brokerPort = 0, controllerPort = 0] = await freePorts(2);
    const propertiesFile = join(folder.path, "server.properties");
    await writeFile(propertiesFile, serverProperties(join(folder.path, "log"), brokerPort, controllerPort));
    await formatStorage(propertiesFile);
    return startEngineProcess({
      name: kafkaPackage.name,
      folder,
      command: "java",
      argumentList: ["-Xmx512m", "-cp", classPath, "kafka.Kafka", propertiesFile],
      isReady: () => answers(brokerPort),
      url: `kafka://127.0.0.1:${brokerPort}`,
    });
  },
};

function serverProperties(logFolder: string, brokerPort: number, controllerPort: number): string {
  const properties = {
    "process.roles": "broker,controller",
    "node.id": 1,
    "controller.quorum.bootstrap.servers": `127.0.0.1:${controllerPort}`,
    "controller.listener.names": "CONTROLLER",
    listeners: `PLAINTEXT://127.0.0.1:${brokerPort},CONTROLLER://127.0.0.1:${controllerPort}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${brokerPort}`,
    "log.dirs": logFolder,
    "auto.create.topics.enable": false,
    "offsets.topic.num.partitions": 4,
    "offsets.topic.replication.factor": 1,
    "transaction.state.log.replication.factor": 1,
    "transaction.state.log.min.isr": 1,
    "group.initial.rebalance.delay.ms": 0,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

async function formatStorage(propertiesFile: string): Promise<void> {
  const clusterId = randomBytes(16).toString("base64url");
  const format = ["format", "--standalone", "-t", clusterId, "-c", propertiesFile];
  await promisify(execFile)("java", ["-Xmx256m", "-cp", classPath, "kafka.tools.StorageTool", ...format]);
}

async function answers(port: number): Promise<boolean> {
  const client = new kafkajs.Kafka({ brokers: [`127.0.0.1:${port}`], logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 0 } });
  const admin = client.admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length > 0;
  } finally {
    await admin.disconnect();
  }
}
