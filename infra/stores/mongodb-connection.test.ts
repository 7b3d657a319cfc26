import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import test from "ava";
import { isMongodbError, isUnreachable } from "./mongodb-connection.ts";

/** A connection to a server in this process that does this with it. */
async function connected(t: { teardown(end: () => void): void }, serve: (socket: Socket) => void): Promise<Socket> {
  const server = createServer(serve);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  t.teardown(() => {
    socket.destroy();
    server.close();
  });
  await once(socket, "connect");
  return socket;
}

const errorOf = (write: (done: (error: unknown) => void) => void): Promise<unknown> => new Promise((resolve) => write(resolve));

test("what Node says of a socket that broke while it was written to counts as a server that is away", async (t) => {
  const ended = await connected(t, (socket) => socket.end());
  ended.on("error", () => {});
  ended.resume();
  await once(ended, "end");
  const afterItsEnd = await errorOf((done) => ended.write("a command", done));

  const destroyed = await connected(t, () => {});
  destroyed.destroy();
  const afterDestruction = await errorOf((done) => destroyed.write("a command", done));

  const closing = await connected(t, () => {});
  closing.on("error", () => {});
  closing.end();
  const afterOurEnd = await errorOf((done) => closing.write("a command", done));

  for (const error of [afterItsEnd, afterDestruction, afterOurEnd]) {
    t.true(error instanceof Error);
    t.true(isMongodbError(error), String(error));
    t.true(isUnreachable(error), String(error));
  }
});

test("an error of our own is no server that is away", (t) => {
  for (const error of [new Error("a bug"), new TypeError("undefined is not a function"), null]) t.false(isMongodbError(error));
});
