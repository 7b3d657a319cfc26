import { setImmediate as othersTurn } from "node:timers/promises";
import type { SubscriptionItem } from "../event-store.ts";
import { collect, eventsOf, idsOf, isCaughtUp, newStream, readWhole, said, saidMany } from "./events.ts";
import type { StorePromise } from "./promise.ts";

export const subscriptionPromises: readonly StorePromise[] = [
  {
    number: "25",
    title: "history, then live events: none is missed or repeated while 1000 appends race",
    async run(t, { store }) {
      const [old, racing] = [newStream(), newStream()];
      await store.append(old, saidMany(700), "no_stream");
      const isComplete = (items: readonly SubscriptionItem[]): boolean => eventsOf(items).length >= 1700;
      const prefixes = { streamPrefixes: [old, racing] };
      const following = [collect(store, { ...prefixes, batchSize: 7 }, isComplete), collect(store, prefixes, isComplete)];
      const appends: Promise<unknown>[] = [];
      for (const event of saidMany(1000)) {
        appends.push(store.append(racing, [event], "any"));
        if (appends.length % 50 === 0) await appends.at(-1);
      }
      following.push(collect(store, prefixes, isComplete));
      await Promise.all(appends);
      const written = [...(await readWhole(store, old)), ...(await readWhole(store, racing))];
      for (const items of await Promise.all(following)) t.deepEqual(eventsOf(items), written);
    },
  },
  {
    number: "26",
    title: "a subscriber gets `caughtUp` once",
    async run(t, { store }) {
      const stream = newStream();
      await store.append(stream, saidMany(5), "no_stream");
      const caughtUps = (items: readonly SubscriptionItem[]): number => items.filter((item) => item.kind === "caughtUp").length;
      const items: SubscriptionItem[] = [];
      for await (const item of store.subscribeToAll({ streamPrefixes: [stream], batchSize: 2 })) {
        items.push(item);
        if (item.kind === "caughtUp") {
          t.is(eventsOf(items).length, 5);
          t.true(item.position >= (eventsOf(items).at(-1)?.position ?? ""));
        }
        if (isCaughtUp(items)) for (const event of saidMany(3)) await store.append(stream, [event], "any");
        if (eventsOf(items).length === 8) break;
      }
      t.is(caughtUps(items), 1);
    },
  },
  {
    number: "27",
    title: "a filtered subscriber gets its streams, and checkpoints while nothing matches",
    async run(t, { store }) {
      const stream = newStream("room");
      await store.append(stream, saidMany(2), "no_stream");
      const others = async (): Promise<void> => {
        for (let round = 0; round < 10; round += 1) await store.append(newStream("other"), saidMany(120), "no_stream");
      };
      await others();
      const items: SubscriptionItem[] = [];
      const checkpointsSeen = (): string[] => items.flatMap((item) => (item.kind === "checkpoint" ? [item.position] : []));
      for await (const item of store.subscribeToAll({ streamPrefixes: [stream], batchSize: 50 })) {
        items.push(item);
        if (item.kind === "caughtUp") await others();
        if (items.some(({ kind }) => kind === "caughtUp") && item.kind === "checkpoint") break;
      }
      t.is(eventsOf(items).length, 2);
      const positions = checkpointsSeen();
      t.deepEqual(positions, [...new Set(positions)].sort());
      const after = positions.at(-1);
      await store.append(stream, [said("matches")], 1);
      const resumed = await collect(store, { after, streamPrefixes: [stream] }, isCaughtUp);
      t.deepEqual(
        eventsOf(resumed).map((event) => event.revision),
        [2],
      );
    },
  },
  {
    number: "28",
    title: "a subscriber that does not pull delays no other and later gets all events in batches of its size",
    async run(t, { store }) {
      const stream = newStream();
      const iterator = store.subscribeToAll({ streamPrefixes: [stream], batchSize: 100 })[Symbol.asyncIterator]();
      const items: SubscriptionItem[] = [];
      const pull = async (): Promise<void> => {
        const { value, done } = await iterator.next();
        if (!done) items.push(value);
      };
      while (!isCaughtUp(items)) await pull();
      for (let round = 0; round < 60; round += 1) await store.append(stream, saidMany(100), "any");
      while (eventsOf(items).length < 6000) await pull();
      await iterator.return?.();
      t.deepEqual(
        eventsOf(items).map((event) => event.revision),
        Array.from({ length: 6000 }, (_, revision) => revision),
      );
      t.true(items.every((item) => item.kind !== "events" || item.events.length <= 100));
    },
  },
  {
    number: "29",
    title: "a failing subscriber gets its error and loses nothing when it resumes",
    async run(t, { store }) {
      const stream = newStream();
      const events = saidMany(20);
      await store.append(stream, events, "no_stream");
      const handled: string[] = [];
      let after: string | undefined;
      const handle = async (failing: string | undefined): Promise<void> => {
        for await (const item of store.subscribeToAll({ after, streamPrefixes: [stream], batchSize: 4 })) {
          if (item.kind === "caughtUp") return;
          if (item.kind !== "events") continue;
          if (item.events.some(({ id }) => id === failing)) throw new Error("The subscriber stumbles.");
          handled.push(...idsOf(item.events));
          after = item.events.at(-1)?.position;
        }
      };
      await t.throwsAsync(handle(events[11]?.id), { message: "The subscriber stumbles." });
      await handle(undefined);
      t.deepEqual(handled, idsOf(events));
    },
  },
  {
    number: "30",
    title: "after leaving or aborting a subscription no item arrives, waiting or not",
    async run(t, { store }) {
      const stream = newStream();
      const stop = new AbortController();
      const items: SubscriptionItem[] = [];
      const following = (async () => {
        for await (const item of store.subscribeToAll({ streamPrefixes: [stream], signal: stop.signal })) items.push(item);
      })();
      while (!isCaughtUp(items)) await othersTurn();
      stop.abort();
      await following;
      await store.append(stream, [said("unheard")], "any");
      t.is(eventsOf(items).length, 0);
      t.deepEqual(await collect(store, { signal: AbortSignal.abort() }, () => false), []);

      const iterator = store.subscribeToAll({ after: await store.lastPosition() })[Symbol.asyncIterator]();
      while ((await iterator.next()).value?.kind !== "caughtUp");
      const waiting = iterator.next();
      await iterator.return?.();
      t.true((await waiting).done);
    },
  },
];
