import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EventStoreDBClient } from "@eventstore/db-client";
import featuresServices from "@eventstore/db-client/generated/serverfeatures_grpc_pb.js";
import type { SupportedMethods } from "@eventstore/db-client/generated/serverfeatures_pb.js";
import streamsServices from "@eventstore/db-client/generated/streams_grpc_pb.js";
import { Server, ServerCredentials, type ServerWritableStream, type sendUnaryData } from "@grpc/grpc-js";
import { makeSelfSignedTls } from "@logue/eventstoredb-server/self-signed-tls.ts";
import {
  type EventStoreDbServer,
  type EventStoreDbServerSettings,
  startEventStoreDbServer,
} from "@logue/eventstoredb-server/start-server.ts";
import test, { type ExecutionContext } from "ava";
import {
  collect,
  eventsOf,
  idsOf,
  isCaughtUp,
  newStream,
  readWhole,
  refusedWith,
  said,
  saidMany,
} from "../conformance/events.ts";
import { EventStoreError } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { openEventstoredbEventStore } from "./eventstoredb-event-store.ts";
import { messages } from "./messages.ts";

const administrator = { username: "admin", password: "changeit" };

async function serve(t: ExecutionContext, settings: Partial<EventStoreDbServerSettings> = {}): Promise<EventStoreDbServer> {
  const store = openMemoryEventStore();
  const server = await startEventStoreDbServer({ store, port: 0, credentials: administrator, ...settings });
  t.teardown(() => server.close());
  return server;
}

const addressOf = ({ port }: { readonly port: number }, password = "changeit"): string =>
  `esdb://admin:${password}@127.0.0.1:${port}?tls=false`;

async function open(t: ExecutionContext, url: string, timeoutMs = 5000) {
  const store = await openEventstoredbEventStore({ url, appendTimeoutMs: timeoutMs, readTimeoutMs: timeoutMs });
  t.teardown(() => store.close());
  return store;
}

test("wrong credentials are refused at once with a reason that contains no password", async (t) => {
  const server = await serve(t);
  for (const url of [addressOf(server, "guess"), `esdb://127.0.0.1:${server.port}?tls=false`]) {
    const error = await refusedWith(t, "StoreRefused", openEventstoredbEventStore({ url }));
    t.regex(error.message, /credentials/);
    t.notRegex(error.message, /guess/);
  }
});

test("the error for an invalid address does not contain it, since it may hold a password", async (t) => {
  for (const url of ["esdb://admin:hush@", "http://admin:hush@somewhere:2113", "esdb://admin:hush@host:2113?tls=perhaps"]) {
    const error = await refusedWith(t, "StoreRefused", openEventstoredbEventStore({ url }));
    t.notRegex(error.message, /hush/);
  }
  await refusedWith(t, "StoreRefused", openEventstoredbEventStore({ url: "esdb://host:2113?tls=true&tlsCAFile=/no/such/file" }));
});

/** A server that accepts connections and then does not behave like an event store. */
async function listen(t: ExecutionContext, take: (socket: Socket) => void): Promise<{ readonly port: number }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => undefined));
    take(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0 };
}

test("a missing, silent or different server is reported as unavailable in time", async (t) => {
  const silent = await listen(t, (socket) => void socket.resume());
  const other = await listen(t, (socket) => void socket.end("HTTP/1.0 200 OK\r\n\r\n"));
  const opening = (place: { readonly port: number }) =>
    openEventstoredbEventStore({ url: addressOf(place), appendTimeoutMs: 300, readTimeoutMs: 300 });
  const nobody = { port: 1 };
  for (const place of [silent, other, nobody]) await refusedWith(t, "StoreUnavailable", opening(place));
});

test("a server too old to take our appends is refused at the start, with its version", async (t) => {
  const older = new Server();
  t.teardown(() => older.forceShutdown());
  older.addService(
    { read: streamsServices.StreamsService.read },
    {
      read: (call: ServerWritableStream<unknown, unknown>) => call.end(),
    },
  );
  older.addService(
    { getSupportedMethods: featuresServices.ServerFeaturesService.getSupportedMethods },
    {
      getSupportedMethods: (_call: unknown, callback: sendUnaryData<SupportedMethods>) =>
        callback(null, new messages.SupportedMethods().setEventStoreServerVersion("21.6.0")),
    },
  );
  const bind = promisify(older.bindAsync.bind(older)) as (address: string, as: ServerCredentials) => Promise<number>;
  const port = await bind("127.0.0.1:0", ServerCredentials.createInsecure());
  const error = await refusedWith(t, "StoreRefused", openEventstoredbEventStore({ url: addressOf({ port }) }));
  t.regex(error.message, /its version is 21\.6\.0, and 21\.10 or later is needed/);
});

test("over TLS a store is reached only by clients that trust the certificate", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "eventstoredb-tls-"));
  t.teardown(() => rm(folder, { recursive: true }));
  const tls = makeSelfSignedTls(folder, "127.0.0.1");
  t.deepEqual(makeSelfSignedTls(folder, "127.0.0.1"), tls, "a certificate is made once");
  const server = await serve(t, { tls });
  const url = `esdb://admin:changeit@localhost:${server.port}?tls=true`;
  const trusting = await open(t, `${url}&tlsCAFile=${encodeURIComponent(join(folder, "certificate.pem"))}`);
  const stream = newStream();
  await trusting.append(stream, [said("sealed in transit")], "no_stream");
  t.is((await readWhole(trusting, stream)).length, 1);
  await refusedWith(t, "StoreUnavailable", openEventstoredbEventStore({ url, readTimeoutMs: 2000 }));
});

test("a broken store does not affect the pending appends of another store", async (t) => {
  const [breaking, sound] = [await serve(t), await serve(t)];
  const [first, second] = [await open(t, addressOf(breaking)), await open(t, addressOf(sound))];
  const stream = newStream();
  await first.append(newStream(), [said("warm")], "any");
  const pending = saidMany(300).map((event) => second.append(stream, [event], "any"));
  await breaking.close();
  await refusedWith(t, "StoreUnavailable", first.append(newStream(), [said("too late")], "any"));
  await Promise.all(pending);
  t.is((await readWhole(second, stream)).length, 300);
});

test("of several nodes the one that answers is found, and another one when it ends", async (t) => {
  const store = openMemoryEventStore();
  const one = await serve(t, { store });
  const two = await serve(t, { store });
  const cluster = await open(
    t,
    `esdb://admin:changeit@127.0.0.1:${one.port},127.0.0.1:${two.port}?tls=false&maxDiscoverAttempts=3`,
  );
  const stream = newStream();
  await cluster.append(stream, [said("before")], "no_stream");
  const following = collect(cluster, { streamPrefixes: [stream] }, (items) => eventsOf(items).length === 2);
  await one.close();
  const event = said("after");
  const appended = async (): Promise<number> => {
    for (;;) {
      try {
        return (await cluster.append(stream, [event], 0)).revision;
      } catch (error) {
        if (!(error instanceof EventStoreError) || error.code !== "StoreUnavailable") throw error;
      }
    }
  };
  t.is(await appended(), 1);
  t.is(eventsOf(await following).length, 2);
});

test("events of other writers are read with flat metadata, and the server's own are left out", async (t) => {
  const server = await serve(t, { credentials: "none" });
  const store = await open(t, `esdb://127.0.0.1:${server.port}?tls=false`);
  const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${server.port}?tls=false`);
  t.teardown(() => client.dispose());
  const stream = newStream();
  const id = "0b1e64c0-5a5c-4f5e-9b43-3fbdd3c6b1a1";
  const json = {
    id,
    type: "Foreign",
    contentType: "application/json",
    data: { x: 1 },
    metadata: { depth: { y: 2 }, flat: "z" },
  } as const;
  const bytes = {
    id,
    type: "Bytes",
    contentType: "application/octet-stream",
    data: Buffer.from([1, 2]),
    metadata: undefined,
  } as const;
  await client.appendToStream(stream, json);
  await client.appendToStream(`${stream}-bytes`, bytes);
  await client.setStreamMetadata(stream, { maxCount: 5 });
  t.deepEqual((await client.getStreamMetadata(stream)).metadata, { maxCount: 5 });
  const [foreign, binary, ...others] = await store.readAll({ limit: 10 });
  t.like(foreign, { data: { x: 1 }, metadata: { depth: '{"y":2}', flat: "z" } });
  t.like(binary, { data: "AQI=", metadata: {} });
  t.deepEqual(others, []);
  t.is(await store.lastPosition(), binary?.position ?? "");
  const followed = eventsOf(await collect(store, {}, isCaughtUp));
  t.deepEqual(idsOf(followed), [id, id]);
});

test("a subscription that may not continue ends with the reason", async (t) => {
  const store = openMemoryEventStore();
  const server = await serve(t, { store });
  const adapter = await open(t, addressOf(server));
  const following = (async () => {
    for await (const item of adapter.subscribeToAll({})) {
      if (item.kind !== "caughtUp") continue;
      await server.close();
      const strict = await startEventStoreDbServer({
        store,
        port: server.port,
        credentials: { username: "admin", password: "changed meanwhile" },
      });
      t.teardown(() => strict.close());
    }
  })();
  await refusedWith(t, "StoreRefused", following);
});

test("a full store is reported through the protocol, and works again later", async (t) => {
  const memory = openMemoryEventStore();
  let isFull = true;
  const server = await serve(t, {
    store: {
      ...memory,
      append: async (...asked) => {
        if (isFull) throw new EventStoreError("StoreFull", "The event store has no room left.");
        return memory.append(...asked);
      },
    },
  });
  const store = await open(t, addressOf(server));
  await refusedWith(t, "StoreFull", store.append(newStream(), [said("no room")], "any"));
  isFull = false;
  t.is((await store.append(newStream(), [said("room")], "any")).revision, 0);
});
