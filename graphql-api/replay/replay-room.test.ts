import { randomUUID } from "node:crypto";
import type { Recorded } from "@logue/command-service/contract/event.ts";
import { conversationStream, roomStream } from "@logue/command-service/contract/streams.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { streamsAsLog } from "@logue/infra/event-store/replaying/streams-as-log.ts";
import test from "ava";
import fc from "fast-check";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { type HistoricChangeKind, kindOf } from "./historic-changes.ts";
import { type Pace, playHistory } from "./replay-room.ts";
import { readHistory, type WantedHistory } from "./room-history.ts";

const roomId = randomUUID();
const streams = [roomStream(roomId), conversationStream(roomId, 0), conversationStream(roomId, 1)];
const types = ["TopicSet", "MessagePosted", "MessageEdited", "MessageDeleted", "SettingChanged"];

/** What happens: in which stream, what, and so many milliseconds later. */
const happenings = fc.array(fc.tuple(fc.nat(2), fc.nat(types.length - 1), fc.integer({ min: -50, max: 90_000 })), {
  maxLength: 40,
});

async function givenRoom(happened: readonly (readonly [number, number, number])[]) {
  const store = openMemoryEventStore();
  let atMs = Date.parse("2026-01-05T08:00:00Z");
  for (const [stream, type, laterMs] of happened) {
    atMs += laterMs;
    const data = { roomId, messageId: randomUUID(), topic: "", text: "" };
    const metadata = { occurredAt: new Date(atMs).toISOString(), actorKind: "system" };
    await store.append(streams[stream] ?? "", [{ id: randomUUID(), type: types[type] ?? "", data, metadata }], "any");
  }
  const told = (await store.readAll({ limit: 1_000 })).filter((event) => kindOf(event) !== undefined);
  return { told, log: streamsAsLog(store, streams) };
}

const usual: Pace = { speed: 60, pauseMaxMs: 86_400_000 };
const everything: WantedHistory = { kinds: undefined };

/** Plays to the end by a clock that only the pauses move. */
async function play(log: Parameters<typeof playHistory>[0]["log"], wanted = everything, pace = usual) {
  const played: { readonly position: string; readonly atMs: number; readonly pauseMs: number | null }[] = [];
  let nowMs = 0;
  const open = async (event: RecordedEvent) => event as Recorded;
  const rest = async (pauseMs: number): Promise<void> => {
    nowMs += pauseMs;
  };
  for await (const [change] of playHistory({ roomId, log, wanted, open, pace, rest, hasEnded: () => false })) {
    if (change !== undefined) played.push({ position: change.event.position, atMs: nowMs, pauseMs: change.pauseMs });
  }
  return played;
}

const positions = (events: readonly { readonly position: string }[]): string[] => events.map(({ position }) => position);
const timeOf = ({ metadata }: RecordedEvent): number => Date.parse(metadata.occurredAt ?? "");

test("a replay tells every change once, in the order of the log, paced as it happened", async (t) => {
  await fc.assert(
    fc.asyncProperty(happenings, fc.integer({ min: 1, max: 1_000 }), async (happened, speed) => {
      const { told, log } = await givenRoom(happened);
      const played = await play(log, everything, { ...usual, speed });
      t.deepEqual(positions(played), positions(told));
      let dueMs = 0;
      for (const [index, { atMs, pauseMs }] of played.entries()) {
        const [event, next] = [told[index], told[index + 1]];
        t.is(atMs, dueMs);
        const expected = event && next ? Math.max(10, Math.round((timeOf(next) - timeOf(event)) / speed)) : null;
        t.is(pauseMs, expected);
        dueMs += expected ?? 0;
      }
    }),
    { numRuns: 60, seed: 13 },
  );
});

test("from a cursor anywhere a replay plays the rest, and stepping through the history gives the same", async (t) => {
  await fc.assert(
    fc.asyncProperty(happenings, fc.nat(40), fc.nat(40), async (happened, start, end) => {
      const { told, log } = await givenRoom(happened);
      const after = told[start]?.position;
      const until = told[end]?.position;
      const wanted = { ...everything, after, until };
      const rest = told.filter(({ position }) => position > (after ?? "") && (until === undefined || position <= until));
      t.deepEqual(positions(await play(log, wanted)), positions(rest));
      const steps: RecordedEvent[] = [];
      for (let at = after; ; ) {
        const { events, next } = await readHistory(log, { ...wanted, after: at }, 1);
        steps.push(...events);
        if (next === null) break;
        at = next;
      }
      t.deepEqual(positions(steps), positions(rest));
    }),
    { numRuns: 60, seed: 13 },
  );
});

test("the next edit or deletion after any place is found, and only these are played", async (t) => {
  const kinds = new Set<HistoricChangeKind>(["MESSAGE_EDITED", "MESSAGE_DELETED"]);
  await fc.assert(
    fc.asyncProperty(happenings, fc.nat(40), async (happened, start) => {
      const { told, log } = await givenRoom(happened);
      const wanted = { kinds, after: told[start]?.position };
      const later = told.filter((event) => event.position > (wanted.after ?? "") && kinds.has(kindOf(event) ?? "ROOM_CREATED"));
      t.deepEqual(positions((await readHistory(log, wanted, 1)).events), positions(later.slice(0, 1)));
      t.deepEqual(positions(await play(log, wanted)), positions(later));
    }),
    { numRuns: 40, seed: 13 },
  );
});

test("long gaps are shortened, and a page that finds nothing for long says where to go on", async (t) => {
  const { told, log } = await givenRoom([
    [1, 1, 0],
    [1, 1, 80_000],
    [1, 1, 5],
  ]);
  const pauses = (await play(log, everything, { speed: 1, pauseMaxMs: 2_000 })).map(({ pauseMs }) => pauseMs);
  t.deepEqual(pauses, [2_000, 10, null]);
  const many = await givenRoom(Array.from({ length: 2_500 }, () => [1, 1, 1] as const));
  const kinds = new Set<HistoricChangeKind>(["MESSAGE_DELETED"]);
  const first = await readHistory(many.log, { kinds }, 1);
  t.deepEqual(first.events, []);
  t.is((await readHistory(many.log, { kinds, after: first.next ?? "" }, 1)).next, null);
  t.is(told.length, 3);
});

test("nothing is opened before its time, or for a reader who does not ask for more", async (t) => {
  const { log } = await givenRoom([
    [1, 1, 0],
    [1, 1, 1_000],
    [1, 1, 1_000],
  ]);
  const opened: string[] = [];
  const resting: (() => void)[] = [];
  const ended = { is: false };
  const playing = playHistory({
    ...{ roomId, log, wanted: everything, pace: usual, hasEnded: () => ended.is },
    open: async (event) => {
      opened.push(event.position);
      return event as Recorded;
    },
    rest: () => new Promise((resolve) => resting.push(resolve)),
  });
  await playing.next();
  t.is(opened.length, 1);
  const second = playing.next();
  await waitUntil("it rests", () => resting.length > 0);
  t.is(opened.length, 1, "it pauses");
  ended.is = true;
  resting[0]?.();
  t.true((await second).done);
  t.is(opened.length, 1, "an ended replay opens nothing more");
});
