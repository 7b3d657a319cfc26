import { createServer, type Socket } from "node:net";
import test, { type ExecutionContext } from "ava";
import { BSON } from "mongodb";
import { connectMongodb, MongodbRefused, maskMongodbUrl } from "./mongodb-connection.ts";

test("an address is shown without user, password and options", (t) => {
  t.is(maskMongodbUrl("mongodb://ann:p@ss/w?rd@db.example:27017/logue?tls=true"), "mongodb://…@db.example:27017/logue?…");
  t.is(maskMongodbUrl("mongodb+srv://db.example/logue"), "mongodb+srv://db.example/logue");
});

test("an address without a database, or an invalid one, is refused without showing its password", async (t) => {
  for (const url of ["mongodb://ann:s3cret@db.example", "mongodb://ann:s3cret@db.example/", "http://ann:s3cret@db.example/x"]) {
    const error = await t.throwsAsync(connectMongodb({ url, owner: "the read store" }), { instanceOf: MongodbRefused });
    t.regex(error?.message ?? "", /the read store/);
    t.notRegex(error?.message ?? "", /s3cret/);
  }
  const odd = "mongodb://ann:s3cret@db.example:no-port/logue";
  const error = await t.throwsAsync(connectMongodb({ url: odd, owner: "the vault" }), { instanceOf: MongodbRefused });
  t.notRegex(error?.message ?? "", /s3cret/);
});

/** Answers every question as a MongoDB 4.0 does the first one. */
async function listenAsOlderMongodb(t: ExecutionContext): Promise<number> {
  const document = BSON.serialize({ ok: 1, isWritablePrimary: true, minWireVersion: 0, maxWireVersion: 7 });
  const answer = (socket: Socket, question: Buffer): void => {
    const reply = Buffer.alloc(36 + document.length);
    const opReply = 1;
    for (const [place, value] of [reply.length, 0, question.readInt32LE(4), opReply].entries())
      reply.writeInt32LE(value, place * 4);
    reply.writeInt32LE(1, 32);
    reply.set(document, 36);
    socket.write(reply);
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    socket.on("data", (question) => answer(socket, question));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}

test("a server older than is supported is refused with that reason, and not waited for", async (t) => {
  const url = `mongodb://ann:s3cret@127.0.0.1:${await listenAsOlderMongodb(t)}/logue`;
  const error = await t.throwsAsync(connectMongodb({ url, owner: "the read store" }), { instanceOf: MongodbRefused });
  t.regex(error?.message ?? "", /^The MongoDB of the read store at .* is older than this driver supports/);
  t.false(error?.message.includes("s3cret"));
});
