import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import test from "ava";
import { WebSocket, WebSocketServer } from "ws";
import { nextFrames, textFrame } from "./frames.ts";

test("frames of every length are read as they were meant, between those that ws writes itself", async (t) => {
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
