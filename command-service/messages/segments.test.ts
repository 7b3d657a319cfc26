import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { v5 as uuidv5 } from "uuid";
import type { CommandServiceLimits } from "../command-service.ts";
import { messageIdAheadMaxMs } from "../contract/messages.ts";
import { conversationStream } from "../contract/streams.ts";
import { faultyStore } from "../testing/faulty-store.ts";
import {
  codeOf,
  mustAccept,
  newMessage,
  openHarbour,
  openTestService,
  segmentsOf,
  type TestService,
} from "../testing/test-service.ts";

const segmentEventsMax = 10;
const minuteMs = 60_000;

/** A UUID of version 7 made at this time. */
function idAt(timeMs: number, count: number): string {
  const time = timeMs.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString(16).padStart(12, "0")}`;
}

/** A room in which one message was posted every ten minutes, by a clock that a test may move on. */
async function openTalkative(messagesCount: number, limits: Partial<CommandServiceLimits> = { segmentEventsMax }) {
  let nowMs = Date.parse("2026-03-01T08:00:00Z");
  const clock = () => nowMs;
  const { store, reads } = faultyStore(openMemoryEventStore());
  const service = await openTestService({ store, clock, limits });
  const { roomId, people } = await openHarbour(service);
  const [ann = "", ben = ""] = people;
  const messages = [];
  for (let count = 1; count <= messagesCount; count += 1) {
    nowMs += 10 * minuteMs;
    const message = newMessage(roomId, { messageId: idAt(nowMs, count) });
    messages.push({ message, answer: mustAccept(await service.send(ann, "PostMessage", message)) });
  }
  nowMs += 10 * minuteMs;
  const restart = (): Promise<TestService> => openTestService({ store, vault: service.vault, clock, limits });
  const nextId = () => idAt(++nowMs, messagesCount + nowMs);
  return { ...service, roomId, ann, ben, messages, reads, restart, nextId, nowMs: () => nowMs };
}

type Talkative = Awaited<ReturnType<typeof openTalkative>>;
const firstId = ({ messages }: Talkative): string => messages[0]?.message.messageId ?? "";

test("a conversation goes on in new segments, its numbers without a hole", async (t) => {
  const room = await openTalkative(25);
  const segments = await segmentsOf(room.store, room.roomId);
  t.deepEqual(
    segments.map((events) => events.length),
    [10, 10, 7],
  );
  t.like(segments[1]?.[0], { type: "SegmentOpened", data: { roomId: room.roomId, segment: 1, lastNumber: 10 } });
  t.like(segments[2]?.[0], { type: "SegmentOpened", data: { roomId: room.roomId, segment: 2, lastNumber: 19 } });
  t.deepEqual(
    room.messages.map(({ answer }) => answer.result.number),
    Array.from({ length: 25 }, (_, index) => index + 1),
  );
  const last = room.messages.at(-1)?.answer;
  t.is(last?.stream, conversationStream(room.roomId, 2));
  t.is(last?.result.cursor, "000002:000000006");
  await room.service.close();
});

test("posting goes on after a restart where it stood, and never looks back", async (t) => {
  const room = await openTalkative(25);
  await room.service.close();
  const after = await room.restart();
  t.is(
    mustAccept(await after.send(room.ann, "PostMessage", newMessage(room.roomId, { messageId: room.nextId() }))).result.number,
    26,
  );
  room.reads.length = 0;
  t.is(
    mustAccept(await after.send(room.ann, "PostMessage", newMessage(room.roomId, { messageId: room.nextId() }))).result.number,
    27,
  );
  t.deepEqual(room.reads, []);
  await after.service.close();
});

test("a message posted again is answered as the first time, however many segments later", async (t) => {
  const room = await openTalkative(35);
  await room.service.close();
  const after = await room.restart();
  for (const { message, answer } of [...room.messages].reverse())
    t.deepEqual(mustAccept(await after.send(room.ann, "PostMessage", message)).result, answer.result);
  const [first] = room.messages;
  t.is(
    codeOf(await after.send(room.ben, "PostMessage", newMessage(room.roomId, { messageId: first?.message.messageId }))),
    "MessageIdTaken",
  );
  t.is((await segmentsOf(room.store, room.roomId)).flat().filter(({ type }) => type === "MessagePosted").length, 35);
  await after.service.close();
});

test("looking for an old message reads no segment that was closed before it was made", async (t) => {
  const room = await openTalkative(35);
  await room.service.close();
  const after = await room.restart();
  mustAccept(await after.send(room.ann, "PostMessage", newMessage(room.roomId, { messageId: room.nextId() })));
  room.reads.length = 0;
  const inSegmentTwo = room.messages[20]?.message;
  mustAccept(await after.send(room.ann, "PostMessage", inSegmentTwo ?? newMessage(room.roomId)));
  t.deepEqual(new Set(room.reads), new Set([conversationStream(room.roomId, 2)]));
  await after.service.close();
});

test("a new message with an old id reads no earlier segment, however few of their states are kept", async (t) => {
  const room = await openTalkative(75, { segmentEventsMax, statesWeightMax: 180 });
  const beganMs = room.nowMs() - 700 * minuteMs;
  room.reads.length = 0;
  for (let count = 1; count <= 15; count += 1) {
    const old = newMessage(room.roomId, { messageId: idAt(beganMs + count * minuteMs, 5_000 + count) });
    t.is(mustAccept(await room.send(room.ann, "PostMessage", old)).result.number, 75 + count);
  }
  t.deepEqual(room.reads, []);
  const reply = newMessage(room.roomId, { messageId: room.nextId(), threadRootId: firstId(room) });
  t.is(mustAccept(await room.send(room.ben, "PostMessage", reply)).result.threadNumber, 1);
  t.is(codeOf(await room.send(room.ben, "PostMessage", newMessage(room.roomId, { messageId: firstId(room) }))), "MessageIdTaken");
  await room.service.close();
});

test("old messages are edited, reacted to, pinned, replied to and deleted, and what happened to them is remembered", async (t) => {
  const room = await openTalkative(15);
  const messageId = firstId(room);
  const about = { roomId: room.roomId, messageId };
  const reply = () => newMessage(room.roomId, { messageId: room.nextId(), threadRootId: messageId });
  mustAccept(await room.send(room.ben, "AddReaction", { ...about, emoji: "tada" }));
  mustAccept(await room.send(room.ben, "PinMessage", about));
  t.is(mustAccept(await room.send(room.ben, "PostMessage", reply())).result.threadNumber, 1);
  await room.service.close();

  const after = await room.restart();
  t.is(codeOf(await after.send(room.ben, "AddReaction", { ...about, emoji: "tada" })), "ReactionExists");
  t.is(codeOf(await after.send(room.ben, "PinMessage", about)), "AlreadyPinned");
  for (let count = 2; count <= 12; count += 1)
    t.is(mustAccept(await after.send(room.ben, "PostMessage", reply())).result.threadNumber, count);
  mustAccept(await after.send(room.ben, "RemoveReaction", { ...about, emoji: "tada" }));
  t.is(codeOf(await after.send(room.ben, "RemoveReaction", { ...about, emoji: "tada" })), "ReactionMissing");
  const words = { text: "Once more", mentionedUserIds: [], mentionsRoom: false };
  mustAccept(await after.send(room.ann, "EditMessage", { ...about, ...words }));
  mustAccept(await after.send(room.ann, "DeleteMessage", about));
  await after.service.close();

  const last = await room.restart();
  t.is(codeOf(await last.send(room.ann, "EditMessage", { ...about, ...words })), "MessageDeleted");
  t.is(mustAccept(await last.send(room.ben, "PostMessage", reply())).result.threadNumber, 13);
  t.true((await segmentsOf(last.store, room.roomId)).length >= 3);
  await last.service.close();
});

test("a message made just before a segment was opened is found though it lies in the one before", async (t) => {
  const room = await openTalkative(9);
  const messageId = idAt(room.nowMs() + messageIdAheadMaxMs - 1, 1_000);
  const ahead = newMessage(room.roomId, { messageId });
  const first = mustAccept(await room.send(room.ben, "PostMessage", ahead));
  t.is(first.stream, conversationStream(room.roomId, 0));
  mustAccept(await room.send(room.ann, "PostMessage", newMessage(room.roomId, { messageId: room.nextId() })));
  t.is((await segmentsOf(room.store, room.roomId)).length, 2);
  await room.service.close();
  const after = await room.restart();
  t.deepEqual(mustAccept(await after.send(room.ben, "PostMessage", ahead)).result, first.result);
  await after.service.close();
});

test("an import of old messages with ids of its own adds nothing the second time", async (t) => {
  const room = await openTalkative(5);
  const imported = Array.from({ length: 30 }, (_, index) => {
    const messageId = index % 2 === 0 ? idAt(1_400_000_000_000 + index, index) : uuidv5(`${index}`, uuidv5.URL);
    return newMessage(room.roomId, { messageId, origin: { source: "slack", id: String(index) } });
  });
  const run = async ({ send }: Pick<TestService, "send">) => {
    const results = [];
    for (const message of imported) {
      const envelope = { actorKind: "system", occurredAt: "2014-05-13T16:53:20.000Z" } as const;
      results.push(mustAccept(await send(room.ben, "PostMessage", message, envelope)).result);
    }
    return results;
  };
  const first = await run(room);
  await room.service.close();
  const after = await room.restart();
  t.deepEqual(await run(after), first);
  const posts = (await segmentsOf(room.store, room.roomId)).flat().filter(({ type }) => type === "MessagePosted");
  t.is(posts.length, 35);
  await after.service.close();
});

test("of two services that open the next segment at once one does, and nothing is lost", async (t) => {
  const room = await openTalkative(8);
  const other = await room.restart();
  const messages = Array.from({ length: 60 }, () => newMessage(room.roomId, { messageId: room.nextId() }));
  const answers = await Promise.all(
    messages.map((message, index) => (index % 2 === 0 ? room : other).send(room.ann, "PostMessage", message)),
  );
  const numbers = answers.map((answer) => Number(mustAccept(answer).result.number)).sort((a, b) => a - b);
  t.deepEqual(
    numbers,
    Array.from({ length: 60 }, (_, index) => index + 9),
  );
  const events = (await segmentsOf(room.store, room.roomId)).flat();
  t.is(events.filter(({ type }) => type === "MessagePosted").length, 68);
  await room.service.close();
  await other.service.close();
});
