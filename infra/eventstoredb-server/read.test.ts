import { randomUUID } from "node:crypto";
import type { ReadReq } from "@eventstore/db-client/generated/streams_pb.js";
import { status } from "@grpc/grpc-js";
import { said, saidMany } from "@logue/infra/event-store/conformance/events.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import test from "ava";
import { identifierOf } from "./stream-names.ts";
import { appendTo, eventsIn, failureOf, proposed, readOf, readOfAll, subscriptionToAll, typesIn } from "./testing/raw-client.ts";
import { newName, serve, untilAnswered } from "./testing/served-for-tests.ts";

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

test("a missing stream is answered with a message, one with a tombstone with an error", async (t) => {
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

/**
 * What is answered until `isEnough`, which sees each answer and how many events have come with it.
 */
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
