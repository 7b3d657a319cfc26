import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { setImmediate as othersTurn } from "node:timers/promises";
import gossipServices from "@eventstore/db-client/generated/gossip_grpc_pb.js";
import featuresServices from "@eventstore/db-client/generated/serverfeatures_grpc_pb.js";
import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js";
import { type ClientReadableStream, credentials, status } from "@grpc/grpc-js";
import test, { type ExecutionContext } from "ava";
import { said, saidMany } from "../conformance-events.ts";
import type { EventStore } from "../event-store.ts";
import { GoogleEmpty, messages, Timestamp } from "../eventstoredb-messages.ts";
import { openMemoryEventStore } from "../memory-event-store.ts";
import {
  appendTo,
  eventsIn,
  failureOf,
  noContent,
  openRawClient,
  proposed,
  type RawClient,
  readOf,
  readOfAll,
  subscriptionToAll,
  typesIn,
} from "./raw-client.ts";
import { startEventStoreDbServer } from "./start-server.ts";
import { identifierOf } from "./stream-names.ts";

const administrator = { username: "admin", password: "pass:word ü" };
const basic = (text: string): string => `Basic ${Buffer.from(text, "utf8").toString("base64")}`;
const rightHeader = basic(`${administrator.username}:${administrator.password}`);

interface Served {
  readonly client: RawClient;
  readonly store: EventStore;
  readonly port: number;
  readonly failures: unknown[];
  close(): Promise<void>;
}

async function serve(t: ExecutionContext, store: EventStore = openMemoryEventStore()): Promise<Served> {
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => void failures.push(error);
  const server = await startEventStoreDbServer({ store, port: 0, credentials: administrator, onFailure });
  const client = openRawClient(server.port, rightHeader);
  t.teardown(async () => {
    client.close();
    await server.close();
    await store.close();
  });
  return { client, store, port: server.port, failures, close: () => server.close() };
}

const newName = (): string => `room-${randomUUID()}`;

test("a client gets back the very bytes it sent, JSON or not, and the metadata it sent or none", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  const sent = [
    proposed("Spaced", '{"a": 1.0, "big": 12345678901234567890, "a": 2}', '{"nested": {"x": 1}, "flat": "text"}'),
    proposed("Binary", Buffer.from([0, 255, 1, 128]), Buffer.from([200, 1])),
    proposed("Plain", '{"text":"Grüße 👋"}', '{"commandId":"7"}'),
    proposed("Bare", "null"),
    proposed("Malformed", '{"cut off', "{}"),
  ];
  await client.append(appendTo(stream), ...sent);
  const events = eventsIn(await client.read(readOf(stream)));
  const bytesOf = (message: (typeof sent)[number] | (typeof events)[number]) => ({
    data: Buffer.from(message.getData_asU8()).toString("latin1"),
    metadata: Buffer.from(message.getCustomMetadata_asU8()).toString("latin1"),
    contentType: message.getMetadataMap().get("content-type"),
  });
  t.deepEqual(events.map(bytesOf), sent.map(bytesOf));
});

test("Logue reads plain events of other clients as its own, and what it wrote itself is served as JSON", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await client.append(appendTo(stream), proposed("Spaced", '{"text": "hello"}', '{"commandId":"7", "depth":{"x":1}}'));
  const [event] = await store.readStream(stream, { limit: 1 });
  t.deepEqual(event?.data, { text: "hello" });
  t.is(event?.metadata.commandId, "7");
  await store.append(stream, [said("from Logue")], "any");
  const served = eventsIn(await client.read(readOf(stream))).at(-1);
  t.is(Buffer.from(served?.getData_asU8() ?? []).toString(), '{"text":"from Logue"}');
});

test("ids come as text or as two numbers, and go as they are asked for", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  const event = proposed("Numbered", "{}");
  const structured = new messages.UUID.Structured().setMostSignificantBits("-81985529216486896").setLeastSignificantBits("-2");
  event.setId(new messages.UUID().setStructured(structured));
  await client.append(appendTo(stream), event);
  const text = eventsIn(await client.read(readOf(stream)))[0]
    ?.getId()
    ?.getString();
  t.is(text, "fedcba98-7654-3210-ffff-fffffffffffe");
  const asNumbers = readOf(stream).setUuidOption(new messages.ReadReq.Options.UUIDOption().setStructured(noContent()));
  const numbers = eventsIn(await client.read(asNumbers))[0]
    ?.getId()
    ?.getStructured();
  t.is(numbers?.getMostSignificantBits(), "-81985529216486896");
  t.is(numbers?.getLeastSignificantBits(), "-2");
});

test("an append at a wrong revision is answered with what was expected and what was found", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  await client.append(appendTo(stream), proposed("First", "{}"), proposed("Second", "{}"));
  const stale = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(stream)).setRevision("0");
  const conflict = (await client.append(stale, proposed("Stale", "{}"))).getWrongExpectedVersion();
  t.is(conflict?.getCurrentRevision(), "1");
  t.is(conflict?.getExpectedRevision(), "0");
  const missing = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(newName())).setStreamExists(noContent());
  const nothing = (await client.append(missing, proposed("Lost", "{}"))).getWrongExpectedVersion();
  t.true(nothing?.hasCurrentNoStream());
  t.true(nothing?.hasExpectedStreamExists());
});

test("an append of nothing checks the expectation and writes nothing", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  t.true((await client.append(appendTo(stream))).getSuccess()?.hasNoStream());
  const first = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(stream)).setRevision("0");
  t.true((await client.append(first)).hasWrongExpectedVersion());
});

const batchRequest = (correlationId: string, stream?: string) => {
  const request = new messages.BatchAppendReq().setCorrelationId(new messages.UUID().setString(correlationId));
  if (stream === undefined) return request;
  return request.setOptions(
    new messages.BatchAppendReq.Options().setStreamIdentifier(identifierOf(stream)).setAny(new GoogleEmpty()),
  );
};

const batchEvent = (type: string, data = "{}") => {
  const message = new messages.BatchAppendReq.ProposedMessage().setData(Buffer.from(data));
  message.setId(new messages.UUID().setString(randomUUID()));
  message.getMetadataMap().set("type", type).set("content-type", "application/json");
  return message;
};

test("appends that come in pieces between each other over one call are each written whole", async (t) => {
  const { client } = await serve(t);
  const [one, two] = [newName(), newName()];
  const [first, second] = [randomUUID(), randomUUID()];
  const answers = await client.batchAppend(
    batchRequest(first, one).setProposedMessagesList([batchEvent("A")]),
    batchRequest(second, two).setProposedMessagesList([batchEvent("X")]),
    batchRequest(first)
      .setProposedMessagesList([batchEvent("B"), batchEvent("C")])
      .setIsFinal(true),
    batchRequest(second).setIsFinal(true),
  );
  t.deepEqual(
    answers.map((answer) => [answer.getCorrelationId()?.getString(), answer.getSuccess()?.getCurrentRevision()]),
    [
      [first, "2"],
      [second, "0"],
    ],
  );
  t.deepEqual(typesIn(await client.read(readOf(one))), ["A", "B", "C"]);
});

test("a refused append of a batch says why, and the others of the call go on", async (t) => {
  const { client, store } = await serve(t);
  const [ended, open] = [newName(), newName()];
  await store.append(ended, [said("last words")], "no_stream");
  await store.tombstoneStream(ended, "any");
  const noId = batchEvent("NoId").setId(new messages.UUID().setString("no id"));
  const overdue = batchRequest(randomUUID(), open)
    .setProposedMessagesList([batchEvent("Late")])
    .setIsFinal(true);
  const past = new Timestamp();
  past.fromDate(new Date(Date.now() - 1000));
  overdue.getOptions()?.setDeadline(past);
  const stale = batchRequest(randomUUID(), open)
    .setProposedMessagesList([batchEvent("Stale")])
    .setIsFinal(true);
  stale.getOptions()?.setStreamPosition("7");
  const answers = await client.batchAppend(
    batchRequest(randomUUID(), ended)
      .setProposedMessagesList([batchEvent("Ghost")])
      .setIsFinal(true),
    batchRequest(randomUUID(), open).setProposedMessagesList([noId]).setIsFinal(true),
    batchRequest(randomUUID(), open)
      .setProposedMessagesList([batchEvent("Big", `"${"x".repeat(300_000)}"`)])
      .setIsFinal(true),
    stale,
    overdue,
    batchRequest(randomUUID(), open)
      .setProposedMessagesList([batchEvent("Fine")])
      .setIsFinal(true),
  );
  const reasons = answers.map((answer) => answer.getError()?.getDetails()?.getTypeName() ?? "success").sort();
  t.deepEqual(reasons, [
    "event_store.client.BadRequest",
    "event_store.client.MaximumAppendSizeExceeded",
    "event_store.client.StreamDeleted",
    "event_store.client.Timeout",
    "event_store.client.WrongExpectedVersion",
    "success",
  ]);
  t.deepEqual(typesIn(await client.read(readOf(open))), ["Fine"]);
});

const backwardsFrom = (options: ReadReq.Options, commit: string): ReadReq.Options => {
  const position = new messages.ReadReq.Options.Position().setCommitPosition(commit).setPreparePosition(commit);
  return options.setAll(new messages.ReadReq.Options.AllOptions().setPosition(position)).setReadDirection(1);
};

test("$all from a position includes it forwards and leaves it out backwards, as in EventStoreDB", async (t) => {
  const { client, store } = await serve(t);
  await store.append(newName(), saidMany(5), "no_stream");
  const all = eventsIn(await client.read(readOfAll())).map((event) => event.getCommitPosition());
  const third = all[2] ?? "";
  const before = eventsIn(await client.read(backwardsFrom(readOfAll(), third))).map((event) => event.getCommitPosition());
  t.deepEqual(before, [all[1], all[0]]);
  const onwards = backwardsFrom(readOfAll(), third).setReadDirection(0);
  t.deepEqual(
    eventsIn(await client.read(onwards)).map((event) => event.getCommitPosition()),
    all.slice(2),
  );
});

test("a stream that is not there is a message, one that was closed for ever an error", async (t) => {
  const { client, store } = await serve(t);
  const [answer] = await client.read(readOf("nobody ü"));
  t.is(Buffer.from(answer?.getStreamNotFound()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString(), "nobody ü");
  await store.append("ended ü", [said("bye")], "no_stream");
  await store.tombstoneStream("ended ü", 0);
  const read = await failureOf(client.read(readOf("ended ü")));
  t.like(read, { code: status.FAILED_PRECONDITION, exception: "stream-deleted" });
  t.like(await failureOf(client.append(appendTo("ended ü"), proposed("Ghost", "{}"))), { exception: "stream-deleted" });
});

test("newer clients hear where a stream ends", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await store.append(stream, saidMany(4), "no_stream");
  const options = readOf(stream, 2).setControlOption(new messages.ReadReq.Options.ControlOption().setCompatibility(1));
  const answers = await client.read(options);
  t.is(answers.at(-1)?.getLastStreamPosition(), "3");
  t.is(eventsIn(answers).length, 2);
});

const filter = (by: "type" | "stream", { regex = "", prefixes = [] }: { regex?: string; prefixes?: string[] }) => {
  const expression = new messages.ReadReq.Options.FilterOptions.Expression().setRegex(regex).setPrefixList(prefixes);
  const options = new messages.ReadReq.Options.FilterOptions().setMax(4).setCheckpointintervalmultiplier(2);
  return by === "type" ? options.setEventType(expression) : options.setStreamIdentifier(expression);
};

test("$all is filtered by type or stream name, by prefix or pattern, and a bad pattern is refused", async (t) => {
  const { client } = await serve(t);
  const [room, user] = [newName(), `user-${randomUUID()}`];
  await client.append(appendTo(room), proposed("RoomOpened", "{}"), proposed("MessagePosted", "{}"));
  await client.append(appendTo(user), proposed("UserJoined", "{}"));
  const found = async (options: ReturnType<typeof filter>): Promise<string[]> =>
    typesIn(await client.read(readOfAll().setFilter(options)));
  t.deepEqual(await found(filter("type", { prefixes: ["Room", "User"] })), ["RoomOpened", "UserJoined"]);
  t.deepEqual(await found(filter("type", { regex: "^(?!Message).*$" })), ["RoomOpened", "UserJoined"]);
  t.deepEqual(await found(filter("type", { regex: "(?i)^message" })), ["MessagePosted"]);
  t.deepEqual(await found(filter("stream", { prefixes: ["user-"] })), ["UserJoined"]);
  t.deepEqual(await found(filter("stream", { regex: "^room" })), ["RoomOpened", "MessagePosted"]);
  const refused = await failureOf(found(filter("type", { regex: "(" })));
  t.is(refused.code, status.INVALID_ARGUMENT);
});

/** What is answered until `isEnough`, which sees each answer and how many events have come with it. */
async function untilAnswered(
  call: ClientReadableStream<ReadResp>,
  isEnough: (answer: ReadResp, events: number) => boolean,
): Promise<ReadResp[]> {
  const answers: ReadResp[] = [];
  let events = 0;
  call.on("error", () => undefined);
  for await (const answer of call) {
    answers.push(answer);
    if (answer.hasEvent()) events += 1;
    if (isEnough(answer, events)) break;
  }
  // Leaving the loop alone does not end the call.
  call.cancel();
  return answers;
}

test("a filtered subscription is confirmed, told how far it has looked, and told when it has caught up", async (t) => {
  const { client, store } = await serve(t);
  await store.append(newName(), saidMany(20), "no_stream");
  await client.append(appendTo("wanted"), proposed("Wanted", "{}"));
  const options = subscriptionToAll().setFilter(filter("type", { prefixes: ["Wanted"] }));
  const call = client.openRead(options);
  const answers = await untilAnswered(call, (answer) => answer.hasCaughtUp());
  t.true(answers[0]?.hasConfirmation());
  t.deepEqual(typesIn(answers), ["Wanted"]);
  const checkpoints = answers.flatMap((answer) => answer.getCheckpoint()?.getCommitPosition() ?? []);
  t.true(checkpoints.length >= 2);
  t.is(checkpoints.at(-1), "21");
});

test("a stream's subscription begins after the revision asked for and goes on live", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await store.append(stream, saidMany(3), "no_stream");
  const asked = new messages.ReadReq.Options.StreamOptions().setStreamIdentifier(identifierOf(stream)).setRevision("1");
  const options = subscriptionToAll().setStream(asked);
  options.setSubscription(new messages.ReadReq.Options.SubscriptionOptions());
  const following = untilAnswered(client.openRead(options), (_answer, events) => events === 2);
  await store.append(`${stream}-other`, [said("elsewhere")], "any");
  await store.append(stream, [said("live")], 2);
  t.deepEqual(
    eventsIn(await following).map((event) => event.getStreamRevision()),
    ["2", "3"],
  );
});

test("a stream's metadata limits what is shown, has revisions of its own, and comes back as it was set", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await store.append(stream, saidMany(6), "no_stream");
  const metadataStream = `$$${stream}`;
  const shown = async (): Promise<string[]> =>
    eventsIn(await client.read(readOf(stream))).map((event) => event.getStreamRevision());
  t.true((await client.read(readOf(metadataStream)))[0]?.hasStreamNotFound());
  await client.append(appendTo(metadataStream), proposed("$metadata", '{"$maxCount": 2, "owner": "alice"}'));
  t.deepEqual(await shown(), ["4", "5"]);
  await client.append(appendTo(metadataStream), proposed("$metadata", '{"$tb":3,"$maxAge":"never"}'));
  t.deepEqual(await shown(), ["3", "4", "5"]);
  const stale = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(metadataStream)).setRevision("0");
  t.true((await client.append(stale, proposed("$metadata", "{}"))).hasWrongExpectedVersion());
  const kept = eventsIn(await client.read(readOf(metadataStream)));
  t.is(Buffer.from(kept[0]?.getData_asU8() ?? []).toString(), '{"$maxCount": 2, "owner": "alice"}');
  t.is(Buffer.from(kept[0]?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString(), metadataStream);
});

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

test("a message beyond 16 MiB, an append beyond it, bytes that are no gRPC: each is refused and the server goes on", async (t) => {
  const { client, port, failures } = await serve(t);
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
  await client.append(appendTo("afterwards"), proposed("Fine", "{}"));
  t.deepEqual(typesIn(await client.read(readOf("afterwards"))), ["Fine"]);
  t.deepEqual(failures, []);
});

test("many subscribers get everything while one reads nothing, and who leaves leaves nothing behind", async (t) => {
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
  const total = 2000;
  const following = Array.from({ length: 30 }, () =>
    untilAnswered(reader.openRead(subscriptionToAll()), (_answer, events) => events === total),
  );
  for (let sent = 0; sent < total; sent += 100) await memory.append("busy", saidMany(100), "any");
  for (const answers of await Promise.all(following)) t.is(eventsIn(answers).length, total);
  asleep.cancel();
  while (open > 0) await othersTurn();
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
