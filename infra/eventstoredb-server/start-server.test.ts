import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import gossipServices from "@eventstore/db-client/generated/gossip_grpc_pb.js";
import featuresServices from "@eventstore/db-client/generated/serverfeatures_grpc_pb.js";
import { credentials, status } from "@grpc/grpc-js";
import { saidMany } from "@logue/infra/event-store/conformance/events.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import {
  appendTo,
  eventsIn,
  failureOf,
  openRawClient,
  proposed,
  type RawClient,
  readOf,
  readOfAll,
  subscriptionToAll,
  typesIn,
} from "./testing/raw-client.ts";
import { basic, batchEvent, batchRequest, rightHeader, serve, untilAnswered } from "./testing/served-for-tests.ts";

test("who does not say who calls is denied, who says it wrong is refused, and both may ask what the server can do", async (t) => {
  const { port } = await serve(t);
  const stranger = openRawClient(port);
  const impostor = openRawClient(port, basic("admin:guess"));
  t.teardown(() => stranger.close());
  t.teardown(() => impostor.close());
  const calls = (client: RawClient) => [
    client.read(readOfAll()),
    client.append(appendTo("x"), proposed("X", "{}")),
    client.batchAppend(batchRequest(randomUUID(), "x").setIsFinal(true)),
  ];
  for (const call of calls(stranger))
    t.like(await failureOf(call), { code: status.PERMISSION_DENIED, exception: "access-denied" });
  for (const call of calls(impostor)) t.like(await failureOf(call), { code: status.UNAUTHENTICATED, exception: "access-denied" });

  const features = new featuresServices.ServerFeaturesClient(`127.0.0.1:${port}`, credentials.createInsecure());
  const gossip = new gossipServices.GossipClient(`127.0.0.1:${port}`, credentials.createInsecure());
  const methods = await new Promise<string[]>((resolve, reject) => {
    features.getSupportedMethods(new messages.Empty(), (error, answer) =>
      error ? reject(error) : resolve(answer.getMethodsList().map((method) => method.getMethodName())),
    );
  });
  t.true(methods.includes("batchappend"));
  const member = await new Promise((resolve, reject) => {
    gossip.read(new messages.Empty(), (error, answer) =>
      error ? reject(error) : resolve(answer.getMembersList()[0]?.toObject()),
    );
  });
  t.like(member, { state: messages.MemberInfo.VNodeState.LEADER, isAlive: true, httpEndPoint: { address: "127.0.0.1", port } });
  features.close();
  gossip.close();
});

test("a message beyond 16 MiB, an append beyond it, bytes that are no gRPC: each is refused and counted, and the server goes on", async (t) => {
  const { client, port, failures, outcomes } = await serve(t);
  const huge = await failureOf(client.append(appendTo("huge"), proposed("Huge", "x".repeat(16 * 1024 * 1024))));
  t.is(huge.code, status.RESOURCE_EXHAUSTED);
  const many = Array.from({ length: 70 }, () => proposed("Large", `"${"x".repeat(250_000)}"`));
  const tooMuch = await failureOf(client.append(appendTo("many"), ...many));
  t.like(tooMuch, { code: status.INVALID_ARGUMENT, exception: "maximum-append-size-exceeded" });
  await new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end("GET /gossip HTTP/1.1\r\n\r\n\u0000\u0001 truncated"));
    socket.on("error", () => undefined).on("close", () => resolve());
    socket.resume();
  });
  const large = batchEvent("Large", `"${"x".repeat(300_000)}"`);
  await client.batchAppend(batchRequest(randomUUID(), "large").setProposedMessagesList([large]).setIsFinal(true));
  await client.append(appendTo("afterwards"), proposed("Fine", "{}"));
  t.deepEqual(typesIn(await client.read(readOf("afterwards"))), ["Fine"]);
  t.deepEqual(failures, []);
  for (const refused of ["Append CANCELLED", "Append INVALID_ARGUMENT", "BatchAppend INVALID_ARGUMENT"]) {
    t.true(outcomes.includes(refused), `${refused} is counted: ${outcomes}`);
  }
});

test("a frame that says it is longer than what comes, and one of nonsense, are refused and counted, and nothing of them is written", async (t) => {
  const { client, store, port, failures, outcomes } = await serve(t);
  const connection = connectHttp2(`http://127.0.0.1:${port}`);
  t.teardown(() => connection.close());
  const whole = appendTo("cut-off").serializeBinary();
  const truncated = Buffer.concat([Buffer.from([0, 0, 0, 1, 0]), whole]);
  const nonsense = Buffer.from([0, 0, 0, 0, 3, 255, 255, 255]);
  for (const frame of [truncated, nonsense]) {
    for (const method of ["Append", "BatchAppend", "Read"]) {
      const call = connection.request({
        ":method": "POST",
        ":path": `/event_store.client.streams.Streams/${method}`,
        "content-type": "application/grpc",
        te: "trailers",
        authorization: rightHeader,
      });
      const told: Record<string, unknown> = {};
      for (const name of ["response", "trailers"]) call.on(name, (headers: object) => void Object.assign(told, headers));
      let answered = "";
      call.on("data", (part) => {
        answered += part;
      });
      call.end(frame);
      await once(call, "close");
      t.is(answered, "", "Nothing is acknowledged.");
      // A stream of requests that breaks off in the middle of one is over for the library, with no
      // answer to that one.
      if (method !== "BatchAppend" || frame !== truncated) t.true(Number(told["grpc-status"]) > 0, JSON.stringify(told));
    }
  }
  t.deepEqual(await store.readAll({ limit: 10 }), []);
  await client.append(appendTo("afterwards"), proposed("Fine", "{}"));
  t.deepEqual(typesIn(await client.read(readOf("afterwards"))), ["Fine"]);
  for (const method of ["Append", "BatchAppend", "Read"]) {
    t.true(
      outcomes.some((outcome) => outcome.startsWith(method) && !outcome.endsWith(" OK")),
      `${method}: ${outcomes}`,
    );
  }
  t.deepEqual(failures, []);
});

test("many subscribers get all events while one does not read, and a closed subscription leaves nothing behind", async (t) => {
  const memory = openMemoryEventStore();
  let open = 0;
  const counted: EventStore = {
    ...memory,
    async *subscribeToAll(options) {
      open += 1;
      try {
        yield* memory.subscribeToAll(options);
      } finally {
        open -= 1;
      }
    },
  };
  const { port } = await serve(t, counted);
  const reader = openRawClient(port, rightHeader);
  const sleeper = openRawClient(port, rightHeader);
  t.teardown(() => reader.close());
  t.teardown(() => sleeper.close());
  const asleep = sleeper.openRead(subscriptionToAll());
  asleep.on("error", () => undefined).pause();
  const total = 1000;
  const following = Array.from({ length: 20 }, () =>
    untilAnswered(reader.openRead(subscriptionToAll()), (_answer, events) => events === total),
  );
  for (let sent = 0; sent < total; sent += 100) await memory.append("busy", saidMany(100), "any");
  for (const answers of await Promise.all(following)) t.is(eventsIn(answers).length, total);
  asleep.cancel();
  await until(() => open === 0);
  t.is(open, 0);
});

test("a server that closes tells its subscribers to come again elsewhere or later", async (t) => {
  const { client, close } = await serve(t);
  const call = client.openRead(subscriptionToAll());
  const ended = failureOf(
    (async () => {
      for await (const answer of call) if (answer.hasCaughtUp()) void close();
    })(),
  );
  t.is((await ended).code, status.UNAVAILABLE);
});

test("what the store cannot do is told as what clients retry or do not retry", async (t) => {
  const { client, store } = await serve(t);
  await store.close();
  t.is((await failureOf(client.append(appendTo("x"), proposed("X", "{}")))).code, status.UNAVAILABLE);
  t.is((await failureOf(client.read(readOfAll()))).code, status.UNAVAILABLE);
});

test("a bug behind a call is told to the operator and not to the client", async (t) => {
  const broken: EventStore = {
    ...openMemoryEventStore(),
    readStream: async () => {
      throw new TypeError("secret of the house");
    },
  };
  const { client, failures } = await serve(t, broken);
  const failure = await failureOf(client.read(readOf("any")));
  t.is(failure.code, status.UNKNOWN);
  t.notRegex(failure.details, /secret/);
  t.is(failures.length, 1);
});
