import { randomUUID } from "node:crypto";
import { EventStoreError, type EventToAppend, eventSizeMaxBytes } from "../event-store.ts";
import { idsOf, newStream, readWhole, refusedWith, said, saidMany } from "./events.ts";
import type { StorePromise } from "./promise.ts";

export const appendPromises: readonly StorePromise[] = [
  {
    number: "1",
    title: "the first event of a new stream has revision 0",
    async run(t, { store }) {
      const stream = newStream();
      const result = await store.append(stream, [said("hello")], "no_stream");
      t.is(result.revision, 0);
      t.is((await readWhole(store, stream))[0]?.revision, 0);
    },
  },
  {
    number: "2",
    title: "expecting no stream when it exists is refused with its revision",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(3), "no_stream");
      const error = await refusedWith(t, "WrongExpectedRevision", store.append(stream, [said("late")], "no_stream"));
      t.is(error.actualRevision, 2);
    },
  },
  {
    number: "3",
    title: "an append at the exact revision continues from it",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(2), "no_stream");
      t.is((await store.append(stream, saidMany(3), 1)).revision, 4);
      t.is((await store.append(stream, [said("next")], 4)).revision, 5);
    },
  },
  {
    number: "4",
    title: "a stale revision is refused and nothing is written",
    async run(t, { store }) {
      const stream = newStream();
      const events = saidMany(3);
      await store.append(stream, events, "no_stream");
      const error = await refusedWith(t, "WrongExpectedRevision", store.append(stream, [said("stale")], 1));
      t.is(error.actualRevision, 2);
      t.deepEqual(idsOf(await readWhole(store, stream)), idsOf(events));
    },
  },
  {
    number: "5",
    title: "a revision beyond the end is refused",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, [said("only")], "no_stream");
      await refusedWith(t, "WrongExpectedRevision", store.append(stream, [said("far")], 7));
      const error = await refusedWith(t, "WrongExpectedRevision", store.append(newStream(), [said("nowhere")], 0));
      t.is(error.actualRevision, "no_stream");
    },
  },
  {
    number: "6",
    title: "expecting any state allows appends to new and existing streams",
    async run(t, { store }) {
      const stream = newStream();
      t.is((await store.append(stream, [said("first")], "any")).revision, 0);
      t.is((await store.append(stream, [said("second")], "any")).revision, 1);
    },
  },
  {
    number: "7",
    title: "expecting a stream is refused when there is none",
    async run(t, { store }) {
      const stream = newStream();
      const error = await refusedWith(t, "WrongExpectedRevision", store.append(stream, [said("?")], "stream_exists"));
      t.is(error.actualRevision, "no_stream");
      await store.append(stream, [said("first")], "no_stream");
      t.is((await store.append(stream, [said("second")], "stream_exists")).revision, 1);
    },
  },
  {
    number: "8",
    title: "when one event of an append is invalid, none is written",
    async run(t, { store }) {
      const stream = newStream();
      const invalid: EventToAppend[] = [
        { ...said("bad id"), id: "not-a-uuid" },
        { ...said("no JSON"), data: undefined },
        { ...said("no JSON either"), data: { count: 1n } },
        { ...said("no type"), type: "" },
      ];
      for (const event of invalid) {
        await refusedWith(t, "InvalidEvent", store.append(stream, [said("good"), event], "any"));
      }
      const twice = said("twice");
      await refusedWith(t, "InvalidEvent", store.append(stream, [twice, twice], "any"));
      await refusedWith(t, "StreamNotFound", readWhole(store, stream));
    },
  },
  {
    number: "8b",
    title: "stream names that begin with $ are kept for the store, and a stream has a name",
    async run(t, { store }) {
      await refusedWith(t, "InvalidEvent", store.append("$$conversation-1", [said("hidden")], "any"));
      await refusedWith(t, "InvalidEvent", store.append("", [said("nameless")], "any"));
    },
  },
  {
    number: "9",
    title: "of 50 appends at one revision exactly one wins",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, [said("first")], "no_stream");
      const outcomes = await Promise.allSettled(saidMany(50).map((event) => store.append(stream, [event], 0)));
      t.is(outcomes.filter((outcome) => outcome.status === "fulfilled").length, 1);
      const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
      t.true(refusals.every((reason) => reason instanceof EventStoreError && reason.code === "WrongExpectedRevision"));
      t.is((await readWhole(store, stream)).length, 2);
    },
  },
  {
    number: "10",
    title: "a resend at its old revision is answered as the first time",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, [said("first")], "no_stream");
      const events = saidMany(2);
      const first = await store.append(stream, events, 0);
      await store.append(stream, [said("later")], 2);
      t.deepEqual(await store.append(stream, events, 0), first);
      t.is((await readWhole(store, stream)).length, 4);
    },
  },
  {
    number: "11",
    title: "a resend that expects no stream is answered as the first time",
    async run(t, { store }) {
      const stream = newStream();
      const events = saidMany(2);
      const first = await store.append(stream, events, "no_stream");
      await store.append(stream, [said("later")], 1);
      t.deepEqual(await store.append(stream, events, "no_stream"), first);
      t.is((await readWhole(store, stream)).length, 3);
    },
  },
  {
    number: "11b",
    title: "ten equal appends at once write one event and get ten equal answers",
    async run(t, { store }) {
      const stream = newStream();
      const event = said("once");
      const results = await Promise.all(Array.from({ length: 10 }, () => store.append(stream, [event], "no_stream")));
      t.is(new Set(results.map((result) => JSON.stringify(result))).size, 1);
      t.is((await readWhole(store, stream)).length, 1);
    },
  },
  {
    number: "12",
    title: "an append that repeats only some of its events is refused",
    async run(t, { store }) {
      const stream = newStream();
      const [first, second] = [said("first"), said("second")];
      await store.append(stream, [first, second], "no_stream");
      await refusedWith(t, "WrongExpectedRevision", store.append(stream, [first, said("new")], "no_stream"));
      await refusedWith(t, "WrongExpectedRevision", store.append(stream, [second, said("new")], "no_stream"));
      t.is((await readWhole(store, stream)).length, 2);
    },
  },
  {
    number: "13",
    title: "equal ids at the current revision are a resend or a second event, and the answer says where they are",
    async run(t, { store }) {
      const stream = newStream();
      const event = said("again");
      await store.append(stream, [event], "no_stream");
      const again = await store.append(stream, [event], 0);
      const events = await readWhole(store, stream);
      t.is(events.at(-1)?.revision, again.revision);
      t.true(idsOf(events).every((id) => id === event.id));
    },
  },
  {
    number: "14",
    title: "another stream may hold an event of the same id",
    async run(t, { store }) {
      const event = said("in two places");
      const [here, there] = [newStream(), newStream()];
      await store.append(here, [event], "no_stream");
      t.is((await store.append(there, [event], "no_stream")).revision, 0);
      t.deepEqual(idsOf(await readWhole(store, there)), [event.id]);
    },
  },
  {
    number: "18",
    title: "an append without events is refused",
    async run(t, { store }) {
      await refusedWith(t, "InvalidEvent", store.append(newStream(), [], "any"));
    },
  },
  {
    number: "20",
    title: "an event as large as allowed is accepted, a larger one refused",
    async run(t, { store }) {
      const stream = newStream();
      const envelope = '{"text":""}{}'.length;
      const sized = (bytes: number): EventToAppend => ({
        id: randomUUID(),
        type: "MessagePosted",
        data: { text: "x".repeat(bytes - envelope) },
        metadata: {},
      });
      await refusedWith(t, "EventTooLarge", store.append(stream, [sized(eventSizeMaxBytes + 1)], "any"));
      const wide = { ...said(""), data: { text: "€".repeat(eventSizeMaxBytes / 3 + 1) } };
      await refusedWith(t, "EventTooLarge", store.append(stream, [wide], "any"));
      await store.append(stream, [sized(eventSizeMaxBytes)], "no_stream");
      t.is((await readWhole(store, stream)).length, 1);
    },
  },
  {
    number: "20b",
    title: "an append far larger than one event is accepted completely",
    async run(t, { store }) {
      const stream = newStream();
      const events = Array.from({ length: 24 }, () => said("x".repeat(250_000)));
      t.is((await store.append(stream, events, "no_stream")).revision, 23);
      t.deepEqual(idsOf(await readWhole(store, stream)), idsOf(events));
    },
  },
  {
    number: "24b",
    title: "appends that are not awaited are written in the order of the calls",
    async run(t, { store, ...adapter }) {
      const fresh = adapter.reopen ? await adapter.reopen() : store;
      const stream = newStream();
      const events = saidMany(200);
      await Promise.all(events.map((event) => fresh.append(stream, [event], "any")));
      t.deepEqual(idsOf(await readWhole(fresh, stream)), idsOf(events));
    },
  },
  {
    number: "24",
    title: "the answer's position is that of the append's last event",
    async run(t, { store }) {
      const stream = newStream();
      const result = await store.append(stream, saidMany(3), "no_stream");
      t.is((await readWhole(store, stream)).at(-1)?.position, result.position);
      t.is(result.position, await store.lastPosition());
    },
  },
];
