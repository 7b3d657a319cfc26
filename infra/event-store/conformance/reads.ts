import { randomUUID } from "node:crypto";
import { until } from "../../../tests/support/wait-until.ts";
import { type EventToAppend, startPosition } from "../event-store.ts";
import { collect, eventsOf, idsOf, isCaughtUp, newStream, readWhole, refusedWith, said, saidMany } from "./events.ts";
import { ability, type StorePromise } from "./promise.ts";

const awkward: EventToAppend = {
  id: randomUUID(),
  type: "MessagePosted",
  data: {
    text: "Grüße, 世界 👩‍👩‍👧 \u0000 \u2028 ' \" \\ {}",
    big: "9223372036854775807",
    largest: Number.MAX_SAFE_INTEGER,
    small: 5e-324,
    nested: [{ none: null, yes: true, list: [] }],
    sentAt: "2026-11-23T05:43:00.123Z",
  },
  metadata: { $correlationId: randomUUID(), "odd key ü": "odd value \u0000 世", empty: "" },
};

export const readPromises: readonly StorePromise[] = [
  {
    number: "15",
    title: "a stream is read forwards from a revision, that one included",
    async run(t, { store }) {
      const stream = newStream();
      const events = saidMany(10);
      await store.append(stream, events, "no_stream");
      t.deepEqual(idsOf(await store.readStream(stream, { limit: 3 })), idsOf(events.slice(0, 3)));
      t.deepEqual(idsOf(await store.readStream(stream, { from: 4, limit: 3 })), idsOf(events.slice(4, 7)));
      t.deepEqual(idsOf(await store.readStream(stream, { from: 8, limit: 100 })), idsOf(events.slice(8)));
      t.deepEqual(await store.readStream(stream, { from: 10, limit: 5 }), []);
      t.deepEqual(await store.readStream(stream, { from: "end", limit: 5 }), []);
      t.deepEqual(await store.readStream(stream, { limit: 0 }), []);
    },
  },
  {
    number: "16",
    title: "a stream is read backwards from its end or from a revision",
    async run(t, { store }) {
      const stream = newStream();
      const events = saidMany(10);
      await store.append(stream, events, "no_stream");
      const newestFirst = idsOf(events).reverse();
      t.deepEqual(idsOf(await store.readStream(stream, { direction: "backwards", limit: 3 })), newestFirst.slice(0, 3));
      t.deepEqual(idsOf(await store.readStream(stream, { direction: "backwards", from: 4, limit: 2 })), newestFirst.slice(5, 7));
      t.deepEqual(
        idsOf(await store.readStream(stream, { direction: "backwards", from: "start", limit: 5 })),
        newestFirst.slice(9),
      );
    },
  },
  {
    number: "17",
    title: "reading a stream that never existed is a typed error",
    async run(t, { store }) {
      await refusedWith(t, "StreamNotFound", readWhole(store, newStream()));
    },
  },
  {
    number: "19",
    title: "metadata, ids, dates, unicode and large numbers are read back exactly",
    async run(t, { store }) {
      const stream = newStream("room ü 世 '%_");
      const before = Date.now();
      await store.append(stream, [awkward], "no_stream");
      const [fromStream] = await readWhole(store, stream);
      const [fromAll] = await store.readAll({ limit: 1, direction: "backwards" });
      const live = eventsOf(await collect(store, { streamPrefixes: [stream] }, isCaughtUp))[0];
      t.deepEqual(fromAll, fromStream);
      t.deepEqual(live, fromStream);
      t.like(fromStream, { ...awkward, stream, revision: 0 });
      const created = Date.parse(fromStream?.created ?? "");
      t.true(created >= before - 1 && created <= Date.now() + 1);
      t.is(fromStream?.created, new Date(created).toISOString());
    },
  },
  {
    number: "19b",
    title: "data may be any JSON: text, numbers, nothing, lists",
    async run(t, { store }) {
      const stream = newStream();
      const data = ["text", '"quoted"', "", 7, 1e21, null, false, [], [1, [2]], {}];
      const events = data.map((value) => ({ ...said(""), data: value }));
      await store.append(stream, events, "no_stream");
      t.deepEqual(
        (await readWhole(store, stream)).map((event) => event.data),
        data,
      );
    },
  },
  {
    number: "21",
    title: "all events are read in the order of the appends, each stream's among them in its own",
    async run(t, { store }) {
      const streams = [newStream(), newStream("room"), newStream("user")];
      const after = await store.lastPosition();
      const sent: string[] = [];
      for (let round = 0; round < 20; round += 1) {
        const events = saidMany(1 + (round % 3));
        await store.append(streams[round % 3] ?? "", events, "any");
        sent.push(...idsOf(events));
      }
      const all = (await store.readAll({ after, limit: 1000 })).filter((event) => streams.includes(event.stream));
      t.deepEqual(idsOf(all), sent);
      const backwards = (await store.readAll({ limit: 1000, direction: "backwards" })).filter((event) =>
        streams.includes(event.stream),
      );
      t.deepEqual(backwards, all.toReversed());
      for (const stream of streams) {
        t.deepEqual(
          all.filter((event) => event.stream === stream),
          await readWhole(store, stream),
        );
      }
    },
  },
  {
    number: "22",
    title: "reads continue after a position, exclusive, in both directions",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(6), "no_stream");
      const all = await readWhole(store, stream);
      const after = all[2]?.position;
      const prefix = { streamPrefixes: [stream] };
      t.deepEqual(await store.readAll({ after, limit: 2, ...prefix }), all.slice(3, 5));
      t.deepEqual(await store.readAll({ after, limit: 2, direction: "backwards", ...prefix }), [all[1], all[0]]);
      t.deepEqual(await store.readAll({ after: await store.lastPosition(), limit: 2 }), []);
      t.deepEqual(eventsOf(await collect(store, { after, ...prefix }, isCaughtUp)), all.slice(3));
    },
  },
  {
    number: "22b",
    title: "all events can be filtered by prefixes of stream names",
    async run(t, { store }) {
      const mark = randomUUID();
      for (const category of ["room", "rooms", "user", "room"]) {
        await store.append(`${mark}-${category}-${randomUUID()}`, saidMany(2), "no_stream");
      }
      const found = async (...streamPrefixes: string[]): Promise<number> =>
        (await store.readAll({ limit: 100, streamPrefixes: streamPrefixes.map((prefix) => `${mark}-${prefix}`) })).length;
      t.is(await found("room-"), 4);
      t.is(await found("room"), 6);
      t.is(await found("room-", "user-"), 6);
      t.is(await found("nobody-"), 0);
      t.is((await store.readAll({ limit: 3, direction: "backwards", streamPrefixes: [`${mark}-room-`] })).length, 3);
    },
  },
  {
    number: "23",
    title: "positions only grow, an empty store is at the start",
    async run(t, { store }) {
      let last = await store.lastPosition();
      t.true(last >= startPosition);
      for (let round = 0; round < 10; round += 1) {
        const { position } = await store.append(newStream(), saidMany(2), "no_stream");
        t.true(position > last);
        t.is(position.length, startPosition.length);
        last = position;
      }
    },
  },
  {
    number: "23b",
    title: "after a restart all events are unchanged, and positions continue to grow",
    needs: "reopen",
    async run(t, adapter) {
      const stream = newStream();
      await adapter.store.append(stream, saidMany(5), "no_stream");
      await adapter.store.setRetention(stream, { maxCount: 4 });
      const before = await readWhole(adapter.store, stream);
      const store = await ability(adapter, "reopen")();
      t.is(before.length, 4);
      t.deepEqual(await readWhole(store, stream), before);
      t.is(before.at(-1)?.position, await store.lastPosition());
      const { position, revision } = await store.append(stream, [said("after")], 4);
      t.is(revision, 5);
      t.true(position > (before.at(-1)?.position ?? ""));
    },
  },
  {
    number: "31",
    title: "a truncated stream no longer shows its old events and continues its revisions",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(5), "no_stream");
      await store.setRetention(stream, { truncateBefore: 3 });
      const shown = async (): Promise<number[]> => (await readWhole(store, stream)).map((event) => event.revision);
      t.deepEqual(await shown(), [3, 4]);
      t.is((await store.append(stream, [said("on")], 4)).revision, 5);
      t.deepEqual(await shown(), [3, 4, 5]);
      await store.setRetention(stream, { truncateBefore: 6 });
      t.deepEqual(await shown(), []);
      await store.setRetention(stream, {});
      t.deepEqual(await shown(), [0, 1, 2, 3, 4, 5]);
    },
  },
  {
    number: "31b",
    title: "a stream of limited length shows its newest events only",
    async run(t, { store }) {
      const stream = newStream();
      await store.setRetention(stream, { maxCount: 2 });
      await store.append(stream, saidMany(5), "no_stream");
      const backwards = await store.readStream(stream, { direction: "backwards", limit: 10 });
      t.deepEqual(
        backwards.map((event) => event.revision),
        [4, 3],
      );
    },
  },
  {
    number: "31c",
    title: "a stream of limited age no longer shows events that have grown too old",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(3), "no_stream");
      await store.setRetention(stream, { maxAgeSeconds: 3600 });
      t.is((await readWhole(store, stream)).length, 3);
      await store.setRetention(stream, { maxAgeSeconds: 1 });
      await until(async () => (await readWhole(store, stream)).length === 0);
      t.is((await store.append(stream, [said("fresh")], 2)).revision, 3);
    },
  },
  {
    number: "32",
    title: "a deleted stream is gone, and an append to it continues its revisions",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(3), "no_stream");
      await refusedWith(t, "WrongExpectedRevision", store.deleteStream(stream, 1));
      await store.deleteStream(stream, 2);
      await refusedWith(t, "StreamNotFound", readWhole(store, stream));
      await refusedWith(t, "StreamNotFound", store.deleteStream(newStream(), "any"));
      const events = [said("again")];
      const again = await store.append(stream, events, "no_stream");
      t.is(again.revision, 3);
      t.deepEqual(idsOf(await readWhole(store, stream)), idsOf(events));
    },
  },
  {
    number: "33",
    title: "a tombstone refuses all later appends",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(2), "no_stream");
      await store.tombstoneStream(stream, 1);
      for (const expected of ["any", "no_stream", "stream_exists", 1] as const) {
        await refusedWith(t, "StreamTombstoned", store.append(stream, [said("from the grave")], expected));
      }
      await refusedWith(t, "StreamTombstoned", readWhole(store, stream));
      await refusedWith(t, "StreamTombstoned", store.deleteStream(stream, "any"));
    },
  },
];
