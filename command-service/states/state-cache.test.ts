import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { roomStream } from "../contract/streams.ts";
import { type RoomState, roomReference } from "../rooms/room.ts";
import { archived, channelCreated, registered, roomId } from "../testing/cast.ts";
import type { PastEvent } from "../testing/decider-specification.ts";
import { userReference } from "../users/user.ts";
import { createStateCache } from "./state-cache.ts";

const toAppend = ({ type, data }: PastEvent, id: string) => ({ id, type, data, metadata: {} });
const ids = [
  "2f0e5b56-3ac8-4d31-9f36-1f4f5d6a7b81",
  "2f0e5b56-3ac8-4d31-9f36-1f4f5d6a7b82",
  "2f0e5b56-3ac8-4d31-9f36-1f4f5d6a7b83",
];

async function storeWith(stream: string, ...events: PastEvent[]) {
  const store = openMemoryEventStore();
  await store.append(
    stream,
    events.map((event, index) => toAppend(event, ids[index] ?? "")),
    "no_stream",
  );
  return store;
}

const onPoison = (_event: RecordedEvent, error: unknown): never => {
  throw error;
};

const isArchived = (cached: { readonly state: unknown }): boolean => (cached.state as RoomState).isArchived;

test("an event that comes by while a room is being read is not missed", async (t) => {
  const store = await storeWith(roomStream(roomId), channelCreated());
  let finishRead = (): void => {};
  const held = new Promise<void>((resolve) => {
    finishRead = resolve;
  });
  const slow = {
    readStream: async (...read: Parameters<typeof store.readStream>): Promise<RecordedEvent[]> => {
      const page = await store.readStream(...read);
      await held;
      return page;
    },
  };
  const cache = createStateCache({ eventStore: slow, sealedEventStore: slow, weightMax: 1_000, onPoison });
  const loading = cache.load(roomReference(roomId));
  await new Promise(setImmediate);
  await store.append(roomStream(roomId), [toAppend(archived, ids[1] ?? "")], 0);
  const [, event] = await store.readAll({ limit: 10 });
  if (event !== undefined) cache.observe(event);
  finishRead();
  t.true(isArchived(await loading));
  t.is((await loading).revision, 1);
});

test("a room asked for twice at once is read once", async (t) => {
  const store = await storeWith(roomStream(roomId), channelCreated());
  let reads = 0;
  const counted = {
    readStream: (...read: Parameters<typeof store.readStream>) => {
      reads += 1;
      return store.readStream(...read);
    },
  };
  const cache = createStateCache({ eventStore: counted, sealedEventStore: counted, weightMax: 1_000, onPoison });
  const [one, other] = await Promise.all([cache.load(roomReference(roomId)), cache.load(roomReference(roomId))]);
  t.is(one, other);
  t.is(reads, 1);
  t.is(cache.ready(roomReference(roomId)), one);
});

test("an event is folded in once, and after a gap the state is read anew", async (t) => {
  const store = await storeWith(roomStream(roomId), channelCreated(), archived);
  const cache = createStateCache({ eventStore: store, sealedEventStore: store, weightMax: 1_000, onPoison });
  const cached = await cache.load(roomReference(roomId));
  const [, second] = await store.readAll({ limit: 10 });
  if (second === undefined) throw new Error("There are two events.");
  cache.observe(second);
  t.is(cache.ready(roomReference(roomId))?.revision, 1);
  cache.observe({ ...second, type: "RoomUnarchived", revision: 2 });
  t.false(isArchived(cached));
  cache.observe({ ...second, revision: 5 });
  t.is(cache.ready(roomReference(roomId)), undefined);
});

test("sealed news of a person is not believed, but read again opened", async (t) => {
  const userId = "0192a000-0000-7000-8000-0000000a11ce";
  const store = await storeWith(`user-${userId}`, registered(userId));
  const cache = createStateCache({ eventStore: store, sealedEventStore: store, weightMax: 1_000, onPoison });
  await cache.load(userReference(userId));
  const [first] = await store.readAll({ limit: 10 });
  if (first === undefined) throw new Error("There is an event.");
  cache.observe(first);
  t.truthy(cache.ready(userReference(userId)));
  cache.observe({ ...first, type: "UserRenamed", data: { userId, name: "sealed" }, revision: 1 });
  t.is(cache.ready(userReference(userId)), undefined);
});

test("of sealed news what is new is read alone, and nothing where the service folds its own write in", async (t) => {
  const userId = "0192a000-0000-7000-8000-0000000a11ce";
  const stream = `user-${userId}`;
  const store = await storeWith(stream, registered(userId));
  const reads: unknown[] = [];
  const counted = {
    readStream: (...[name, read]: Parameters<typeof store.readStream>) => {
      reads.push(read?.from);
      return store.readStream(name, read);
    },
  };
  const cache = createStateCache({ eventStore: counted, sealedEventStore: counted, weightMax: 1_000, onPoison });
  const cached = await cache.load(userReference(userId));
  const rename = async (name: string, revision: number): Promise<RecordedEvent> => {
    await store.append(stream, [toAppend({ type: "UserRenamed", data: { userId, name } }, ids[revision] ?? "")], revision - 1);
    const event = (await store.readAll({ limit: 10 })).at(-1);
    if (event === undefined) throw new Error("There are events.");
    cache.observe({ ...event, data: { userId, name: "sealed" } });
    t.is(cache.ready(userReference(userId)), undefined);
    return event;
  };
  const own = await rename("ada", 1);
  cache.fold(cached, [own], own.position);
  t.is(cache.ready(userReference(userId)), cached);
  t.deepEqual(reads, [0]);

  await rename("grace", 2);
  t.is(await cache.load(userReference(userId)), cached);
  t.like(cache.ready(userReference(userId)), { revision: 2, state: { name: "grace" } });
  t.deepEqual(reads, [0, 2]);
});

test("no more states are kept than there is room for", async (t) => {
  const store = openMemoryEventStore();
  const cache = createStateCache({ eventStore: store, sealedEventStore: store, weightMax: 40, onPoison });
  const references = ids.map(roomReference);
  for (const reference of references) await cache.load(reference);
  t.deepEqual(
    references.map((reference) => cache.ready(reference) !== undefined),
    [false, true, true],
  );
});
