import { randomUUID } from "node:crypto";
import test from "ava";
import fc from "fast-check";
import type { RecordedEvent } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { positionOf } from "../position.ts";
import { readLogPage, readRange } from "./read-range.ts";
import { streamsAsLog } from "./streams-as-log.ts";

const streams = ["room-1", "conversation-1", "conversation-1-1"];

/** A log in which the streams of a room and of another take turns as these numbers say. */
async function givenLog(turns: readonly number[]) {
  const store = openMemoryEventStore();
  for (const turn of turns) {
    const stream = [...streams, "room-2"][turn] ?? "";
    await store.append(stream, [{ id: randomUUID(), type: "Happened", data: {}, metadata: {} }], "any");
  }
  const all = await store.readAll({ limit: turns.length + 1 });
  return { store, ofRoom: all.filter(({ stream }) => streams.includes(stream)), all };
}

const positions = (events: readonly RecordedEvent[]): string[] => events.map(({ position }) => position);
const turnsAndSizes = [fc.array(fc.nat(3), { maxLength: 60 }), fc.integer({ min: 1, max: 9 })] as const;

test("the streams of a room are read like a log: in its order, each event once, in pages of any size", async (t) => {
  await fc.assert(
    fc.asyncProperty(...turnsAndSizes, async (turns, size) => {
      const { store, ofRoom } = await givenLog(turns);
      const read: RecordedEvent[] = [];
      for await (const { events } of readRange(streamsAsLog(store, streams), {}, size)) read.push(...events);
      t.deepEqual(positions(read), positions(ofRoom));
    }),
    { numRuns: 60, seed: 13 },
  );
});

test("a page after any position is the beginning of what follows it, up to any end", async (t) => {
  await fc.assert(
    fc.asyncProperty(...turnsAndSizes, fc.nat(70), fc.nat(70), async (turns, size, after, until) => {
      const { store, ofRoom } = await givenLog(turns);
      const from = positionOf(after);
      const to = positionOf(until);
      const page = await readLogPage(streamsAsLog(store, streams), { after: from, until: to }, size);
      const wanted = ofRoom.filter(({ position }) => position > from && position <= to);
      t.deepEqual(positions(page.events), positions(wanted.slice(0, size)));
      if (page.isLast) t.true(wanted.length <= size);
      else t.is(page.position, wanted[size - 1]?.position ?? "");
    }),
    { numRuns: 100, seed: 13 },
  );
});

test("the position before the first later event is found without reading all", async (t) => {
  await fc.assert(
    fc.asyncProperty(...turnsAndSizes, fc.nat(70), async (turns, _size, bound) => {
      const { store, ofRoom } = await givenLog(turns);
      const isLater = ({ position }: RecordedEvent): boolean => Number(position) > bound;
      const found = await streamsAsLog(store, streams).positionBefore(isLater);
      const first = ofRoom.find(isLater);
      t.is(found, first && positionOf(Number(first.position) - 1));
    }),
    { numRuns: 60, seed: 13 },
  );
});
