/**
 * What one delivery to one of many sockets costs in CPU: by graphql-ws and ws as they are meant to
 * be used, by `send` of ws with bytes made once, and by a frame made once and written to the TCP
 * connection. Run it with `node tests/bench/libraries/live-delivery.ts`.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { buildSchema, type ExecutionResult, parse } from "graphql";
import { makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import { nextFrames } from "../../../graphql-api/fan-out/frames.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { openLiveSocket } from "../load/live-socket.ts";
import { compare, cpuMicroseconds, report } from "./compare.ts";

const socketCount = 300;
const messagesPerRound = 60;
const rounds = 15;
const id = "1";
const result = { data: { roomEvents: { cursor: "c".repeat(40), message: { id: "m".repeat(26), text: "x".repeat(400) } } } };

interface Subscriber {
  readonly socket: WebSocket;
  readonly stream: Duplex;
  give: (result: ExecutionResult) => void;
}

const subscribers: Subscriber[] = [];
let askedCount = 0;

/** The results that are given one by one, each before graphql-ws asks for the next. */
async function* resultsFor(subscriber: Subscriber): AsyncGenerator<ExecutionResult, void> {
  for (;;) {
    askedCount += 1;
    const next = Promise.withResolvers<ExecutionResult>();
    subscriber.give = next.resolve;
    yield await next.promise;
  }
}

const schema = buildSchema("type Query { a: Int } type Subscription { a: Int }");
const document = parse("subscription { a }");
const protocol = makeServer<Record<string, unknown>, Subscriber>({
  onSubscribe: ({ extra: contextValue }) => ({ schema, document, contextValue }),
  subscribe: ({ contextValue }) => resultsFor(contextValue as Subscriber),
});

async function startServer(): Promise<number> {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const server = createServer().listen(0, "127.0.0.1");
  server.on("upgrade", (request, stream: Duplex, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const subscriber: Subscriber = { socket, stream, give: () => {} };
      subscribers.push(subscriber);
      const adapter = {
        protocol: "graphql-transport-ws",
        send: (text: string) => new Promise<void>((resolve) => socket.send(text, () => resolve())),
        close: (code: number, reason: string) => socket.close(code, reason),
        onMessage: (receive: (text: string) => Promise<void>) => socket.on("message", (data) => void receive(String(data))),
      };
      protocol.opened(adapter, subscriber);
    }),
  );
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** The clients, in a process of their own so that their work is not counted. */
function openClients(port: number): void {
  const subscriptions = [{ id, query: "subscription { a }", variables: {} }];
  for (let count = 0; count < socketCount; count += 1) {
    openLiveSocket({ host: "127.0.0.1", port, cookie: "", subscriptions, onMessage: () => {}, onClose: () => process.exit() });
  }
}

/** CPU microseconds for one delivery. */
async function cost(deliver: () => unknown): Promise<number> {
  const before = cpuMicroseconds();
  for (let count = 0; count < messagesPerRound; count += 1) {
    await deliver();
    await waitUntil("all bytes leave", () => subscribers.every(({ stream }) => stream.writableLength === 0));
  }
  return (cpuMicroseconds() - before) / messagesPerRound / socketCount;
}

const ways = {
  protocol: () => {
    askedCount = 0;
    for (const subscriber of subscribers) subscriber.give(result);
    return waitUntil("graphql-ws asks for the next result", () => askedCount === socketCount);
  },
  send: () => {
    const bytes = Buffer.from(JSON.stringify({ id, type: "next", payload: result }));
    for (const { socket } of subscribers) socket.send(bytes, { binary: false });
  },
  frames: () => {
    const frames = nextFrames(id, [JSON.stringify(result)]);
    for (const { stream } of subscribers) stream.write(frames);
  },
};

async function measure(): Promise<void> {
  const port = await startServer();
  const clients = fork(import.meta.filename, [String(port)]);
  await waitUntil("all clients subscribe", () => askedCount === socketCount);
  const frames = () => cost(ways.frames);
  report("delivery, graphql-ws and ws", "us", await compare(rounds, () => cost(ways.protocol), frames));
  report("delivery, ws.send of bytes made once", "us", await compare(rounds, () => cost(ways.send), frames));
  clients.kill();
  process.exit();
}

const [port] = process.argv.slice(2);
if (port === undefined) await measure();
else openClients(Number(port));
