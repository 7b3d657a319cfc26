import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/**
 * The numbers of the requests that the tiny broker answers; see "The Messages" in the guide to
 * Kafka's protocol.
 */
export const apis = { produce: 0, metadata: 3, apiVersions: 18 };

export interface TinyBroker {
  readonly url: string;
  stop(): void;
}

/** Sends one answer, size field included, to the client. */
export type SendAnswer = (socket: Socket, answer: Buffer, api: number) => void;

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

/**
 * The versions that a broker of 0.10 has, without the request that gives an idempotent producer its
 * number.
 */
function versionsAnswer(version: number): Buffer {
  const known = [
    [apis.produce, 2],
    [apis.metadata, 1],
    [apis.apiVersions, 0],
  ] as const;
  const list = known.flatMap(([api, highest]) => [int16(api), int16(0), int16(highest)]);
  return Buffer.concat([int16(0), int32(known.length), ...list, ...(version > 0 ? [int32(0)] : [])]);
}

/** The tiny broker is the only broker and the controller, and has no topics. */
const metadataAnswer = (port: number): Buffer =>
  Buffer.concat([int32(1), int32(1), text("127.0.0.1"), int32(port), int16(-1), int32(1), int32(0)]);

/**
 * A TCP server that answers as a broker of Kafka 0.10 does. A test may send the answers in its own
 * way.
 */
export async function startTinyBroker(
  send: SendAnswer = (socket, answer) => {
    socket.write(answer);
  },
): Promise<TinyBroker> {
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
        send(socket, Buffer.concat([int32(4 + answer.length), int32(correlation), answer]), api);
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `kafka://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}
