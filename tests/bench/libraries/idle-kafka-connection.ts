/**
 * What a Kafka connection costs that does nothing: with kafkajs as released, and with
 * `checkOnlyWaitingRequests`. Run it with `node tests/bench/libraries/idle-kafka-connection.ts`.
 */
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import { checkOnlyWaitingRequests } from "@logue/infra/event-bus/kafka/request-queue.ts";
import { startTinyBroker } from "@logue/infra/event-bus/kafka/testing/tiny-broker.ts";
import kafkajs, { type Admin } from "kafkajs";
import { compare, cpuMicroseconds, report } from "./compare.ts";

const connections = 20;
const roundMs = 3_000;

const { prototype } = createRequire(import.meta.url)("kafkajs/src/network/requestQueue/index.js");
const released = prototype.scheduleCheckPendingRequests;
checkOnlyWaitingRequests();
const ours = prototype.scheduleCheckPendingRequests;
// Node warns of each negative time-out of the released way.
process.removeAllListeners("warning").on("warning", () => {});

const broker = await startTinyBroker();
const kafka = new kafkajs.Kafka({ brokers: [new URL(broker.url).host], logLevel: kafkajs.logLevel.NOTHING });

/** CPU microseconds a second and connection. */
async function idle(way: unknown): Promise<number> {
  prototype.scheduleCheckPendingRequests = way;
  const admins: Admin[] = Array.from({ length: connections }, () => kafka.admin());
  for (const admin of admins) {
    await admin.connect();
    await admin.describeCluster();
  }
  const before = cpuMicroseconds();
  await pause(roundMs);
  const used = cpuMicroseconds() - before;
  for (const admin of admins) await admin.disconnect();
  return used / connections / (roundMs / 1_000);
}

report(
  "idle Kafka connection, CPU a second",
  "us",
  await compare(
    7,
    () => idle(released),
    () => idle(ours),
  ),
);
broker.stop();
process.exit();
