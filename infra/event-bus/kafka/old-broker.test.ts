import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import test from "ava";
import { BusMisconfigured } from "../event-bus.ts";
import { openKafkaEventBus } from "./kafka-event-bus.ts";

const apis = { produce: 0, metadata: 3, apiVersions: 18 };

const int16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const text = (value: string): Buffer => Buffer.concat([int16(value.length), Buffer.from(value)]);

/** The versions that a broker of 0.10 has, without the request that gives an idempotent producer its number. */
function versionsAnswer(version: number): Buffer {
  const known = [
    [apis.produce, 2],
    [apis.metadata, 1],
    [apis.apiVersions, 0],
  ] as const;
  const list = known.flatMap(([api, highest]) => [int16(api), int16(0), int16(highest)]);
  return Buffer.concat([int16(0), int32(known.length), ...list, ...(version > 0 ? [int32(0)] : [])]);
}

/** Itself as the only broker and as the controller, and no topics. */
const metadataAnswer = (port: number): Buffer =>
  Buffer.concat([int32(1), int32(1), text("127.0.0.1"), int32(port), int16(-1), int32(1), int32(0)]);

/** Answers as a broker of 0.10 would; see "The Messages" in the guide to Kafka's protocol. */
async function startOldBroker() {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      received = Buffer.concat([received, bytes]);
      while (received.length >= 4 && received.length >= 4 + received.readInt32BE(0)) {
        const [api, version, correlation] = [received.readInt16BE(4), received.readInt16BE(6), received.readInt32BE(8)];
        received = received.subarray(4 + received.readInt32BE(0));
        const { port } = server.address() as AddressInfo;
        const answer = api === apis.apiVersions ? versionsAnswer(version) : metadataAnswer(port);
        socket.write(Buffer.concat([int32(4 + answer.length), int32(correlation), answer]));
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `kafka://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

test("a broker too old to number what a producer sends is refused at the start, with the reason", async (t) => {
  const broker = await startOldBroker();
  await t.throwsAsync(openKafkaEventBus({ url: broker.url }), { instanceOf: BusMisconfigured, message: /does not support/ });
  broker.stop();
});
