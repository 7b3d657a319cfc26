import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import test from "ava";
import { buildSchema, parse } from "graphql";
import { makeServer } from "graphql-ws";
import { WebSocket, WebSocketServer } from "ws";
import { nextFrames, textFrame } from "./frames.ts";

test("a client reads our frames of every length, between frames that ws writes itself", async (t) => {
  const texts = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000].map((length) => "é".repeat(length / 2) + "x".repeat(length % 2));
  const server = createServer().listen(0, "127.0.0.1");
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  server.on("upgrade", (request, stream: Duplex, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      for (const text of texts) {
        socket.send(`ws ${text.length}`);
        stream.write(textFrame(text));
      }
      stream.write(nextFrames('an "id"', ["1", "2"]));
    }),
  );
  await once(server, "listening");
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  t.teardown(() => {
    client.terminate();
    server.close();
  });
  const wanted = [
    ...texts.flatMap((text) => [`ws ${text.length}`, text]),
    '{"id":"an \\"id\\"","type":"next","payload":1}',
    '{"id":"an \\"id\\"","type":"next","payload":2}',
  ];
  const received: string[] = [];
  await new Promise<void>((resolve) => {
    client.on("message", (data) => {
      received.push(String(data));
      if (received.length === wanted.length) resolve();
    });
  });
  t.deepEqual(received, wanted);
});

/** The text that graphql-ws sends for one result of a subscription. */
async function nextMessageOf(id: string, result: { readonly data: Record<string, unknown> }): Promise<string> {
  const texts: string[] = [];
  let give: (text: string) => Promise<void> = async () => {};
  const schema = buildSchema("type Query { a: Int } type Subscription { a: Int }");
  const server = makeServer({
    onSubscribe: () => ({ schema, document: parse("subscription { a }") }),
    subscribe: async function* () {
      yield result;
    },
  });
  server.opened(
    {
      protocol: "graphql-transport-ws",
      send: async (text) => void texts.push(text),
      close: () => {},
      onMessage: (receive) => {
        give = receive;
      },
    },
    {},
  );
  await give(JSON.stringify({ type: "connection_init" }));
  await give(JSON.stringify({ type: "subscribe", id, payload: { query: "subscription { a }" } }));
  return texts.find((text) => JSON.parse(text).type === "next") ?? "";
}

/** The bytes that ws writes to the TCP connection for each text. */
async function bytesFromWs(texts: readonly string[]): Promise<Buffer[]> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [request, stream, head] = await once(server, "upgrade");
  const frames = new Promise<Buffer[]>((resolve) => {
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const written: Buffer[] = [];
      stream.write = (bytes: string | Buffer) => written.push(Buffer.from(bytes)) > 0;
      const frameOf = (text: string): Buffer => {
        socket.send(text);
        return Buffer.concat(written.splice(0));
      };
      resolve(texts.map(frameOf));
    });
  });
  const bytes = await frames;
  client.on("error", () => {}).terminate();
  stream.destroy();
  server.close();
  return bytes;
}

test("our frames have the same bytes as those of graphql-ws and ws", async (t) => {
  const id = 'an "id"';
  const results = [1, 60, 125, 65_535, 70_000].map((length) => ({ data: { a: "é".repeat(length) } }));
  const messages = await Promise.all(results.map((result) => nextMessageOf(id, result)));
  const ours = results.map((result) => nextFrames(id, [JSON.stringify(result)]));
  t.deepEqual(await bytesFromWs(messages), ours);
});
