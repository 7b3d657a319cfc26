import { once } from "node:events";
import { appendFile, readFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { EventStore, Position } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { parseWebhookSecret, webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { event } from "../migrate/testing/any-log.ts";
import { followDeletedMessages } from "./deleted-messages.ts";
import { placeOf } from "./place.ts";
import { readWebhookSecret } from "./read-webhook-secret.ts";
import { type ReplayOptions, type ReplayTarget, replay } from "./replay.ts";
import { openReplayCursor } from "./replay-cursor.ts";
import { fileTarget, ReplayRefused, topicTarget, webhookTarget } from "./targets.ts";

const roomId = uuidv7();

function messageEvent(type: string, messageId: string, more: object = {}) {
  const place = { messageId, roomId, senderId: uuidv7(), number: 1, threadRootId: null, threadNumber: null };
  const said = { mentionedUserIds: [], mentionsRoom: false, quotedMessageId: null, fileIds: [uuidv7()] };
  return event(type, { ...place, ...said, ...more });
}

/** A log with a message for each text; then the first is edited and the second is deleted. */
async function givenLog(texts: readonly string[]): Promise<EventStore> {
  const store = openMemoryEventStore();
  const ids = texts.map(() => uuidv7());
  const posted = texts.map((said, index) => messageEvent("MessagePosted", ids[index] ?? "", { text: said }));
  const edited = messageEvent("MessageEdited", ids[0] ?? "", { text: "edited" });
  const deleted = messageEvent("MessageDeleted", ids[1] ?? "", { deletedById: uuidv7() });
  await store.append(`conversation-${roomId}`, [...posted, edited, deleted], "no_stream");
  return store;
}

interface Told {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly text?: string; readonly fileIds?: readonly string[] };
}

async function replays(history: EventStore, target: ReplayTarget, changed: Partial<ReplayOptions> = {}) {
  const until = await history.lastPosition();
  const findDeleted = followDeletedMessages(history, undefined);
  const openEvents: ReplayOptions["openEvents"] = (events) => events;
  const plain = { history, openEvents, range: { until }, types: undefined, findDeleted, target, perSecond: 1_000_000 };
  return replay({ ...plain, onSent: () => {}, ...changed });
}

function recordingTarget(batchMax = 500): ReplayTarget & { readonly told: Told[] } {
  const told: Told[] = [];
  return {
    told,
    batchMax,
    send: async (events) => void told.push(...events.map((sent) => sent.event as Told)),
    mark: () => ({}),
    close: async () => {},
  };
}

const textsOf = (told: readonly Told[]) => told.map(({ type, data }) => `${type.split(".")[1]} ${data.text ?? ""}`.trim());

test("events are sent in their order and as they were, also when they were edited later, and without the words of deleted ones", async (t) => {
  const log = await givenLog(["one", "two", "three"]);
  const target = recordingTarget();
  const { withheld, sentByType } = await replays(log, target);
  t.deepEqual(textsOf(target.told), ["posted one", "posted", "posted three", "edited edited", "deleted"]);
  t.deepEqual(target.told[1]?.data.fileIds, []);
  t.is(withheld, 1);
  t.is(sentByType.get("message.posted.v1"), 3);
});

test("those who may export get the words of deleted messages too, and only the types asked for are sent", async (t) => {
  const target = recordingTarget();
  await replays(await givenLog(["one", "two"]), target, {
    findDeleted: async () => new Set(),
    types: new Set(["message.posted.v1"]),
  });
  t.deepEqual(textsOf(target.told), ["posted one", "posted two"]);
});

test("a part of the log is replayed: from a position, to a position, and by times", async (t) => {
  const log = await givenLog(["one", "two", "three"]);
  const events = await log.readAll({ limit: 10 });
  const [first, second] = events.map(({ position }) => position);
  const target = recordingTarget();
  await replays(log, target, { range: { after: first, until: second ?? "" } });
  t.deepEqual(textsOf(target.told), ["posted"]);
  const until = await log.lastPosition();
  await replays(log, target, { range: { until, since: "2999-01-01T00:00:00.000Z" } });
  await replays(log, target, { range: { until, before: "2000-01-01T00:00:00.000Z" } });
  t.is(target.told.length, 1);
});

test("what is deleted or restored while a replay runs goes out as all may read it then", async (t) => {
  const log = await givenLog(["one", "two", "three"]);
  const [first, second, third] = (await log.readAll({ limit: 3 })).map(({ data }) => String(Object(data).messageId));
  const target = recordingTarget(1);
  const happens = (type: string, messageId = "") => log.append(`conversation-${roomId}`, [messageEvent(type, messageId)], "any");
  const { send } = target;
  const sendThenChange: ReplayTarget["send"] = async (events) => {
    await send(events);
    if (target.told.length !== 1) return;
    await happens("MessageRestored", second);
    await happens("MessageDeleted", third);
    await happens("MessageDeleted", first);
  };
  const { withheld } = await replays(log, { ...target, send: sendThenChange });
  t.deepEqual(textsOf(target.told), ["posted one", "posted two", "posted", "edited", "deleted"]);
  t.is(withheld, 2);
});

test("a place in the log is a position or a time with its zone, on a day that there is", (t) => {
  t.deepEqual(["0", "00000000000000000012", "2026-11-28T12:00:00+02:00", "2024-02-29T00:00Z"].map(placeOf), [
    ...["0", "00000000000000000012", "2026-11-28T10:00:00.000Z", "2024-02-29T00:00:00.000Z"],
  ]);
  for (const none of ["-1", "2026-11-28T12:00:00", "2026-11-28", "2026-02-30T00:00:00Z", "9999-12-31T23:00:00-02:00", "now"])
    t.is(placeOf(none), undefined, none);
});

/** Runs the replay until its target fails after so many events, then again, as the command does. */
async function replayTwice(t: ExecutionContext, folder: string, log: EventStore, failAfter: number): Promise<string[]> {
  const path = join(folder, `sent-after-${failAfter}`);
  const cursorOf = () => openReplayCursor(folder, { to: path });
  const run = async (isFailing: boolean): Promise<void> => {
    const cursor = cursorOf();
    const file = await fileTarget(path, cursor.state?.mark ?? {});
    let left = failAfter;
    const send: ReplayTarget["send"] = async (events) => {
      left -= 1;
      // What a killed process has written, and not noted.
      if (isFailing && left < 0) await appendFile(path, "half a li");
      if (isFailing && left < 0) throw new Error("killed");
      await file.send(events);
    };
    const onSent = (position: Position): void => cursor.save({ position, until: "", mark: file.mark() });
    const until = await log.lastPosition();
    const range = { until, after: cursor.state?.position };
    await replays(log, { ...file, batchMax: 1, send }, { range, onSent }).finally(file.close);
    cursor.delete();
  };
  await t.throwsAsync(run(true), { message: "killed" });
  await run(false);
  t.is(cursorOf().state, undefined);
  return (await readFile(path, "utf8")).trim().split("\n");
}

test("a replay into a file that is killed at any event goes on, and the file holds each event once", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const log = await givenLog(["one", "two", "three"]);
  for (let failAfter = 0; failAfter < 5; failAfter += 1) {
    const lines = await replayTwice(t, folder.path, log, failAfter);
    t.deepEqual(textsOf(lines.map((line) => JSON.parse(line))), [
      "posted one",
      "posted",
      "posted three",
      "edited edited",
      "deleted",
    ]);
  }
});

/** A receiver that answers with these statuses, one after the other, and then with 204. */
async function receiver(t: ExecutionContext, statuses: number[]) {
  const got: { readonly id: string; readonly status: number; readonly body: string; readonly headers: IncomingHttpHeaders }[] =
    [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const status = statuses.shift() ?? 204;
    got.push({ id: String(request.headers["webhook-id"]), status, body, headers: request.headers });
    response.writeHead(status, { location: "http://127.0.0.1:1/" }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => void server.close());
  return { got, url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`) };
}

test("a webhook gets each event in order, again under the same id until it takes it", async (t) => {
  const { got, url } = await receiver(t, [204, 503, 429]);
  await replays(await givenLog(["one", "two"]), webhookTarget(url, { firstPauseMs: 1 }));
  const taken = got.filter(({ status }) => status === 204);
  t.deepEqual(textsOf(taken.map(({ body }) => JSON.parse(body))), ["posted one", "posted", "edited edited", "deleted"]);
  t.is(new Set(got.slice(1, 4).map(({ id, body }) => `${id} ${body}`)).size, 1);
});

test("requests to a webhook carry a signature over id, time and body, made anew for each try", async (t) => {
  const { got, url } = await receiver(t, [503]);
  const secret = parseWebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  await replays(await givenLog(["one", "two"]), webhookTarget(url, { firstPauseMs: 1, sign: webhookSigner(secret) }));
  t.is(got.length, 5);
  for (const { id, body, headers } of got) {
    const timestamp = String(headers["webhook-timestamp"]);
    t.true(Math.abs(Date.now() / 1_000 - Number(timestamp)) < 300);
    t.is(headers["webhook-signature"], webhookSigner(secret)(id, body, Number(timestamp) * 1_000)["webhook-signature"]);
  }
});

test("a signature is the one that Standard Webhooks gives as an example, and wrong secrets are named", (t) => {
  const secret = readWebhookSecret(undefined, { REPLAY_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
  t.deepEqual(webhookSigner(secret)("msg_p5jXN8AQM9LWM0D4loKWxJek", '{"test": 2432232314}', 1_614_265_330_999), {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
  t.is(readWebhookSecret(undefined, {}), undefined);
  for (const wrong of ["", "whsec_", "whsec_c2hvcnQ=", "not base64!", `whsec_${"A".repeat(88)}`]) {
    t.throws(() => readWebhookSecret(undefined, { REPLAY_WEBHOOK_SECRET: wrong }), { message: /REPLAY_WEBHOOK_SECRET/ });
  }
});

test("a webhook that refuses an event, or sends it elsewhere, ends the replay there", async (t) => {
  for (const status of [400, 302]) {
    const { got, url } = await receiver(t, [204, status]);
    const sent: Position[] = [];
    const replaying = replays(await givenLog(["one", "two"]), webhookTarget(url, { firstPauseMs: 1 }), {
      onSent: (at) => sent.push(at),
    });
    await t.throwsAsync(replaying, { instanceOf: ReplayRefused, message: `The receiver answered ${status}.` });
    t.is(got.length, 2);
    t.is(sent.length, 2, "the first event is noted as sent, after the beginning");
  }
});

test("on a topic the events of a room have the room as their key", async (t) => {
  const published: string[] = [];
  const publish = async (topic: string, records: readonly { readonly key: string }[]): Promise<void> => {
    published.push(...records.map(({ key }) => `${topic} ${key}`));
  };
  await replays(await givenLog(["one", "two"]), topicTarget({ publish, close: async () => {} }, "archive"));
  t.deepEqual(
    published,
    Array.from({ length: 4 }, () => `archive ${roomId}`),
  );
});
