/**
 * What it costs to give kafkajs only whole responses, for one response of a few sizes.
 * Run it with `node tests/bench/libraries/kafka-response.ts`.
 */
import { createRequire } from "node:module";
import { collectResponses } from "@logue/infra/event-bus/kafka/whole-responses.ts";
import { compare, report } from "./compare.ts";

const chunkBytes = 65_536;
const Connection = createRequire(import.meta.url)("kafkajs/src/network/connection.js");

/** The part of a kafkajs connection that reads, without a network. */
const openReader = (): { processData(bytes: Buffer): void } =>
  Object.assign(Object.create(Connection.prototype), {
    chunks: [],
    bytesBuffered: 0,
    bytesNeeded: 4,
    requestQueue: { fulfillRequest: () => {} },
  });

function chunksOf(sizeBytes: number): Buffer[] {
  const response = Buffer.alloc(sizeBytes + 4);
  response.writeInt32BE(sizeBytes);
  const count = Math.ceil(response.length / chunkBytes);
  return Array.from({ length: count }, (_, index) => response.subarray(index * chunkBytes, (index + 1) * chunkBytes));
}

/** Microseconds for one response. */
function time(times: number, work: () => void): number {
  const startedMs = performance.now();
  for (let count = 0; count < times; count += 1) work();
  return ((performance.now() - startedMs) * 1_000) / times;
}

for (const sizeBytes of [200, 100_000, 1_000_000]) {
  const chunks = chunksOf(sizeBytes);
  const times = Math.min(20_000, Math.ceil(50_000_000 / sizeBytes));
  const plain = (): number => {
    const reader = openReader();
    return time(times, () => {
      for (const chunk of chunks) reader.processData(chunk);
    });
  };
  const ours = (): number => {
    const [reader, wholeOf] = [openReader(), collectResponses()];
    return time(times, () => {
      for (const chunk of chunks) for (const piece of wholeOf(chunk)) reader.processData(piece);
    });
  };
  report(`response of ${sizeBytes} bytes`, "us", await compare(15, plain, ours));
}
