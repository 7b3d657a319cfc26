import { once } from "node:events";
import { request } from "node:http";
import { connect as connectTcp, createServer as createTcpServer, type Socket } from "node:net";
import test, { type ExecutionContext } from "ava";
import {
  type CommandAnswer,
  CommandChannelForbidden,
  CommandChannelUnavailable,
  type CommandEnvelope,
  type CommandHandler,
} from "./command-channel.ts";
import { describeCommandChannel } from "./conformance.ts";
import { openHttpCommandChannel } from "./http-command-channel.ts";
import { type CommandServer, type CommandServerOptions, type ServedOutcome, serveCommandChannel } from "./http-command-server.ts";

const token = "a-token-for-these-tests";
const accepted: CommandAnswer = { kind: "accepted", stream: "room-1", revision: 0, position: "1", result: {} };
const command: CommandEnvelope = {
  commandId: "1",
  type: "PostMessage",
  data: { roomId: "general" },
  actorId: "ada",
  actorKind: "user",
  correlationId: "1",
};

async function serve(
  t: ExecutionContext,
  handle: CommandHandler,
  more: Partial<CommandServerOptions> = {},
): Promise<CommandServer> {
  const server = await serveCommandChannel({ handle, token, host: "127.0.0.1", port: 0, ...more });
  t.teardown(() => server.close());
  return server;
}

function connect(
  t: ExecutionContext,
  url: string,
  more: { token?: string; deadlineMs?: number; attemptTimeoutMs?: number } = {},
) {
  const channel = openHttpCommandChannel({ url, token, ...more });
  t.teardown(() => channel.close());
  return channel;
}

describeCommandChannel(test, "HTTP channel", async (handle) => {
  const server = await serveCommandChannel({ handle, token, host: "127.0.0.1", port: 0 });
  const channel = openHttpCommandChannel({ url: server.url, token });
  const close = async () => {
    await channel.close();
    await server.close();
  };
  return { send: channel.send, close };
});

/** A service that breaks the first attempts in its own way, then forwards to a real one. */
async function spoilFirst(t: ExecutionContext, count: number, spoil: (socket: Socket) => void, target: string): Promise<string> {
  let spoiled = 0;
  const server = createTcpServer((socket) => {
    socket.on("error", () => {});
    if (spoiled < count) {
      spoiled += 1;
      return spoil(socket);
    }
    const upstream = connectTcp(Number(new URL(target).port), "127.0.0.1");
    upstream.on("error", () => socket.destroy());
    socket.pipe(upstream).pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
}

const ways: Readonly<Record<string, (socket: Socket) => void>> = {
  "breaks the connection before it has read the command": (socket) => socket.resetAndDestroy(),
  "breaks the connection after it has read the command": (socket) => void socket.once("data", () => socket.resetAndDestroy()),
  "breaks off in the middle of its answer": (socket) =>
    void socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{")),
  "answers nothing": (socket) => void socket.once("data", () => {}),
};

for (const [way, spoil] of Object.entries(ways)) {
  test(`a command goes through although its service ${way}`, async (t) => {
    const received: string[] = [];
    const server = await serve(t, async ({ commandId }) => {
      received.push(commandId);
      return accepted;
    });
    const url = await spoilFirst(t, 2, spoil, server.url);
    const channel = connect(t, url, { attemptTimeoutMs: 500, deadlineMs: 60_000 });
    t.deepEqual(await channel.send(command), accepted);
    // On a busy machine a command may be sent twice because of a late answer: always under the same
    // id.
    t.deepEqual([...new Set(received)], ["1"]);
  });
}

test("when no service answers until the deadline, the send rejects with that reason", async (t) => {
  const server = await serve(t, async () => accepted);
  await server.close();
  const channel = connect(t, server.url, { deadlineMs: 100 });
  await t.throwsAsync(channel.send(command), { instanceOf: CommandChannelUnavailable, message: /^No command service answered/ });
});

test("a wrong service token is refused, counted and not retried", async (t) => {
  const outcomes: ServedOutcome[] = [];
  const received: unknown[] = [];
  const handle: CommandHandler = async (envelope) => {
    received.push(envelope);
    return accepted;
  };
  const server = await serve(t, handle, { onServed: (outcome) => void outcomes.push(outcome) });
  const channel = connect(t, server.url, { token: "another-token-altogether" });
  await t.throwsAsync(channel.send(command), { instanceOf: CommandChannelForbidden, message: /service token/ });
  t.deepEqual([outcomes, received], [["forbidden"], []]);
});

test("a token too short to be a secret stops the start", async (t) => {
  const started = serveCommandChannel({ handle: async () => accepted, token: "short", host: "127.0.0.1", port: 0 });
  await t.throwsAsync(started, { message: /shorter than 16 characters/ });
});

test("an invalid address is refused", (t) => {
  for (const url of ["", "ftp://one", "http://one/path", "http://ada:secret@one", "http://one,"]) {
    const error = t.throws(() => openHttpCommandChannel({ url, token }), { message: /not of the form/ });
    t.false(error?.message.includes("secret"));
  }
});

interface Raw {
  readonly method?: string;
  readonly path?: string;
  readonly body: string;
}

async function sendRaw(server: CommandServer, { method = "POST", path = "/commands", body }: Raw): Promise<number> {
  const sent = request(new URL(path, server.url), { method, headers: { authorization: `Bearer ${token}` } });
  const answered = new Promise<number>((resolve, reject) => {
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
  });
  sent.end(body);
  return answered;
}

test("invalid requests are refused by kind, and the next command is served", async (t) => {
  const outcomes: ServedOutcome[] = [];
  const server = await serve(t, async () => accepted, {
    bodySizeMaxBytes: 1000,
    onServed: (outcome) => void outcomes.push(outcome),
  });
  t.is(await sendRaw(server, { body: "{" }), 400);
  t.is(await sendRaw(server, { body: JSON.stringify([command, { ...command, actorKind: "god" }]) }), 400);
  t.is(await sendRaw(server, { body: JSON.stringify([{ ...command, extra: 1 }]) }), 400);
  t.is(await sendRaw(server, { body: JSON.stringify([{ ...command, data: "x".repeat(1000) }]) }), 413);
  t.is(await sendRaw(server, { body: "[]" }), 400);
  t.is(await sendRaw(server, { path: "/other", body: JSON.stringify([command]) }), 404);
  t.is(await sendRaw(server, { method: "PUT", body: JSON.stringify([command]) }), 404);
  t.is(await sendRaw(server, { body: JSON.stringify([command, command]) }), 200);
  t.deepEqual(outcomes, [
    ...["malformed", "malformed", "malformed", "tooLarge", "malformed", "notFound", "notFound"],
    ...["answered", "answered"],
  ]);
});

test("the operator gets the error of a broken handler, and the sender gets no detail of it", async (t) => {
  const errors: unknown[] = [];
  const failure = new Error("The secret is 42.");
  const server = await serve(t, () => Promise.reject(failure), { onError: (error) => void errors.push(error) });
  const error = await t.throwsAsync(connect(t, server.url).send(command), { message: /failed at the command/ });
  t.false(error?.message.includes("42"));
  t.deepEqual(errors, [failure]);
});

test("a service that closes answers running commands, and new ones go to another service", async (t) => {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const closing = await serve(t, async () => {
    begun.resolve();
    await gate.promise;
    return { ...accepted, stream: "closing" };
  });
  const other = await serve(t, async () => ({ ...accepted, stream: "other" }));
  const first = connect(t, closing.url).send(command);
  await begun.promise;
  const closed = closing.close();
  const answer = await connect(t, `${closing.url},${other.url}`).send(command);
  t.like(answer, { stream: "other" });
  gate.resolve();
  t.like(await first, { stream: "closing" });
  await closed;
});

test("commands of one room go to one service, and to another while that one does not answer", async (t) => {
  const served = new Map<string, number>();
  const handlerOf =
    (name: string): CommandHandler =>
    async () => {
      served.set(name, (served.get(name) ?? 0) + 1);
      return { ...accepted, stream: name };
    };
  const one = await serve(t, handlerOf("one"));
  const other = await serve(t, handlerOf("other"));
  const channel = connect(t, `${one.url},${other.url}`);
  for (let count = 0; count < 10; count += 1) await channel.send(command);
  t.deepEqual([...served.values()], [10]);
  const [first] = [...served.keys()];
  await (first === "one" ? one : other).close();
  for (let count = 0; count < 10; count += 1) await channel.send(command);
  t.deepEqual([...served.values()], [10, 10]);
  const rooms = Array.from({ length: 20 }, (_, index) => ({ ...command, data: { roomId: `room-${index}` } }));
  await t.notThrowsAsync(Promise.all(rooms.map((each) => channel.send(each))));
});

test("many parallel commands share few connections", async (t) => {
  let most = 0;
  let underWay = 0;
  const server = await serve(t, async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    return accepted;
  });
  const channel = connect(t, server.url, { deadlineMs: 60_000, attemptTimeoutMs: 60_000 });
  const commands = Array.from({ length: 1000 }, (_, index) => ({
    ...command,
    commandId: String(index),
    data: { roomId: `room-${index}` },
  }));
  const answers = await Promise.all(commands.map((each) => channel.send(each)));
  t.is(answers.filter(({ kind }) => kind === "accepted").length, 1000);
  t.true(most <= 256);
});
