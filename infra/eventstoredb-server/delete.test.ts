import { randomUUID } from "node:crypto";
import type { DeleteReq, DeleteResp, TombstoneResp } from "@eventstore/db-client/generated/streams_pb.js";
import { status } from "@grpc/grpc-js";
import { said, saidMany } from "@logue/infra/event-store/conformance/events.ts";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import test from "ava";
import { identifierOf } from "./stream-names.ts";
import {
  appendTo,
  eventsIn,
  failureOf,
  noContent,
  proposed,
  type RawClient,
  readOf,
  subscriptionToAll,
} from "./testing/raw-client.ts";
import { newName, serve, untilAnswered } from "./testing/served-for-tests.ts";

const optionsFor = (stream: string): DeleteReq.Options =>
  new messages.DeleteReq.Options().setStreamIdentifier(identifierOf(stream)).setAny(noContent());

const deleteStream = ({ streams, metadata }: RawClient, options: DeleteReq.Options): Promise<DeleteResp> =>
  new Promise((resolve, reject) => {
    const request = new messages.DeleteReq().setOptions(options);
    streams.delete(request, metadata, (error, answer) => (error ? reject(error) : resolve(answer)));
  });

const tombstoneStream = ({ streams, metadata }: RawClient, stream: string): Promise<TombstoneResp> =>
  new Promise((resolve, reject) => {
    const options = new messages.TombstoneReq.Options().setStreamIdentifier(identifierOf(stream)).setAny(noContent());
    const request = new messages.TombstoneReq().setOptions(options);
    streams.tombstone(request, metadata, (error, answer) => (error ? reject(error) : resolve(answer)));
  });

const revisionsOf = async (client: RawClient, stream: string): Promise<string[]> =>
  eventsIn(await client.read(readOf(stream))).map((event) => event.getStreamRevision());

/** The texts of the metadata a stream has had. */
const metadataOf = async (client: RawClient, stream: string): Promise<string[]> =>
  eventsIn(await client.read(readOf(`$$${stream}`))).map((event) => Buffer.from(event.getData_asU8()).toString());

test("who deletes what is not there, or not as expected, hears what is, as from EventStoreDB", async (t) => {
  const { client, store } = await serve(t);
  const [nowhere, stream] = [newName(), newName()];
  const missing = await failureOf(deleteStream(client, optionsFor(nowhere)));
  t.like(missing, { code: status.FAILED_PRECONDITION, exception: "wrong-expected-version" });
  t.regex(missing.details, /Actual version: -1/);
  await store.append(stream, saidMany(3), "no_stream");
  const stale = await failureOf(deleteStream(client, optionsFor(stream).setRevision("0")));
  t.like(stale, { code: status.FAILED_PRECONDITION, exception: "wrong-expected-version" });
  t.regex(stale.details, /Expected version: 0, Actual version: 2/);
  t.deepEqual(await revisionsOf(client, stream), ["0", "1", "2"]);
});

test("a deleted stream says so in its metadata, and once it is written to, from which revision on it lives", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  await client.append(appendTo(`$$${stream}`), proposed("$metadata", '{"$maxCount":1}'));
  await client.append(appendTo(stream), proposed("First", "{}"), proposed("Second", "{}"));
  const place = (await deleteStream(client, optionsFor(stream))).getPosition()?.getCommitPosition();
  const [mark] = eventsIn(await client.read(readOf(`$$${stream}`))).slice(-1);
  t.is(place, mark?.getCommitPosition());
  t.is(Buffer.from(mark?.getData_asU8() ?? []).toString(), '{"$tb":9223372036854775807}');
  t.true((await client.read(readOf(stream)))[0]?.hasStreamNotFound());
  await client.append(appendTo(stream), proposed("Third", "{}"), proposed("Fourth", "{}"));
  await client.append(appendTo(stream), proposed("Fifth", "{}"));
  t.deepEqual(await revisionsOf(client, stream), ["2", "3", "4"]);
  t.deepEqual(await metadataOf(client, stream), ['{"$maxCount":1}', '{"$tb":9223372036854775807}', '{"$tb":2}']);
});

test("a client that writes the mark of a deletion deletes, and metadata set back as it was read hides nothing", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  await client.append(appendTo(stream), proposed("First", "{}"));
  for (const metadata of ['{"$tb":9223372036854775807}', '{"$tb":9223372036854775807,"owner":"alice"}']) {
    await client.append(appendTo(`$$${stream}`), proposed("$metadata", metadata));
    t.true((await client.read(readOf(stream)))[0]?.hasStreamNotFound());
  }
  await client.append(appendTo(stream), proposed("Second", "{}"));
  t.deepEqual(await revisionsOf(client, stream), ["1"]);
  const [revived = ""] = (await metadataOf(client, stream)).slice(-1);
  t.deepEqual(JSON.parse(revived), { $tb: 1, owner: "alice" });
  await client.append(appendTo(`$$${stream}`), proposed("$metadata", revived));
  t.deepEqual(await revisionsOf(client, stream), ["1"]);
});

test("a stream with a tombstone is closed for every call, its metadata too", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await store.append(stream, [said("last words")], "no_stream");
  await client.append(appendTo(`$$${stream}`), proposed("$metadata", '{"$maxCount":5}'));
  await tombstoneStream(client, stream);
  const closed = { code: status.FAILED_PRECONDITION, exception: "stream-deleted" };
  const calls = [
    tombstoneStream(client, stream),
    deleteStream(client, optionsFor(stream)),
    client.read(readOf(stream)),
    client.append(appendTo(stream), proposed("Ghost", "{}")),
    client.read(readOf(`$$${stream}`)),
    client.append(appendTo(`$$${stream}`), proposed("$metadata", "{}")),
  ];
  for (const call of calls) t.like(await failureOf(call), closed);
  const never = `never-${randomUUID()}`;
  await tombstoneStream(client, never);
  t.like(await failureOf(client.append(appendTo(never), proposed("Ghost", "{}"))), closed);
});

test("a subscriber of a stream with a tombstone gets all its events, then the error", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await store.append(stream, saidMany(3), "no_stream");
  const whole = new messages.ReadReq.Options.StreamOptions().setStreamIdentifier(identifierOf(stream)).setStart(noContent());
  const followed = subscriptionToAll().setStream(whole).setSubscription(new messages.ReadReq.Options.SubscriptionOptions());
  const others = untilAnswered(client.openRead(subscriptionToAll()), (_answer, events) => events === 5);
  const revisions: string[] = [];
  const following = (async () => {
    for await (const answer of client.openRead(followed)) {
      revisions.push(...eventsIn([answer]).map((event) => event.getStreamRevision()));
      if (!answer.hasCaughtUp()) continue;
      await Promise.all([store.append(stream, [said("last words")], 2), tombstoneStream(client, stream)]);
    }
  })();
  t.like(await failureOf(following), { code: status.FAILED_PRECONDITION, exception: "stream-deleted" });
  t.deepEqual(revisions, ["0", "1", "2", "3"]);
  await store.append(newName(), [said("elsewhere")], "no_stream");
  t.is(eventsIn(await others).length, 5);
});
