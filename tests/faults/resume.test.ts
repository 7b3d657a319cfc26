import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { keepBusy, wholeRoom } from "../support/busy-room.ts";
import { PostMessageDocument, TimelineDocument } from "../support/generated/operations.ts";
import {
  applyItems,
  differencesBetween,
  followHeld,
  type HeldRoom,
  holdNothing,
  isSameRoom,
  readRoom,
} from "../support/held-room.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type SeededRandom, seededRandom } from "../support/seeded-random.ts";
import { until, waitUntil } from "../support/wait-until.ts";

const seed = 20_261_124;
const subscribers = 10;
const cutsOfEach = 5;
const awayMaxMs = 2_000;
const connectedMaxMs = 600;
const environment = {
  CONNECTIONS_PER_PERSON_MAX: "1000",
  REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000000",
  REQUESTS_PER_MINUTE_PER_PERSON: "1000000000",
};

let house: House;

test.before(async () => {
  house = await openOwnHouse({ environment });
});
test.after.always(() => house?.close());

/** Follows the room with cuts, then without, and returns the result. */
async function followsWithCuts(person: Person, roomId: string, random: SeededRandom, isCalm: Promise<void>): Promise<HeldRoom> {
  const held = holdNothing(roomId);
  await readRoom(person, held);
  for (let cut = 0; cut < cutsOfEach; cut += 1) {
    const follower = followHeld(person, held);
    await pause(random.below(connectedMaxMs));
    follower.cut();
    await follower.ended;
    await applyItems(person, held, follower);
    await pause(random.below(awayMaxMs));
  }
  const follower = followHeld(person, held);
  await isCalm;
  const expected = await wholeRoom(person, roomId);
  await waitUntil("what was said to arrive", async () => {
    await applyItems(person, held, follower);
    return isSameRoom(held.messages, expected);
  }).catch(() => undefined);
  await follower.close();
  return held;
}

/** Waits until queries return a last message, and with it every message accepted before it. */
async function showsLast(person: Person, roomId: string): Promise<void> {
  const messageId = uuidv7();
  await person.does(PostMessageDocument, { messageId, roomId, text: "The last word" });
  await waitUntil("the last message to be shown", async () => {
    return (await person.timeline(roomId)).some(({ id }) => id === messageId);
  });
}

test.serial("after fifty cuts of up to two seconds while others write, every reader has exactly the room's state", async (t) => {
  const random = seededRandom(seed);
  const rafi = await house.comesIn("rafi");
  const writers = [rafi, await house.comesIn("mina"), await house.comesIn("grace")];
  const readers = await Promise.all(Array.from({ length: subscribers }, () => house.comesIn("reader")));
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, ...writers.slice(1), ...readers);
  const busy = keepBusy(writers, roomId, seededRandom(random.below(2 ** 31)));
  const calm = Promise.withResolvers<void>();

  const following = readers.map((reader) => followsWithCuts(reader, roomId, seededRandom(random.below(2 ** 31)), calm.promise));
  await pause(cutsOfEach * ((awayMaxMs + connectedMaxMs) / 2));
  await until(() => busy.done() > 100);
  await busy.calmDown();
  await showsLast(rafi, roomId);
  calm.resolve();
  const outcomes = await Promise.all(following);

  const expected = await wholeRoom(rafi, roomId);
  for (const { messages } of outcomes) t.deepEqual(differencesBetween(messages, expected), []);
});

test.serial("a client that opens a busy room misses nothing between its query and its subscription", async (t) => {
  const rafi = await house.comesIn("rafi");
  const mina = await house.comesIn("mina");
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  let isOver = false;
  const writing = [rafi, mina].map(async (person) => {
    for (let count = 0; !isOver; count += 1) await person.posts(roomId, `Line ${count}`);
  });
  const openings = [];
  for (let opening = 0; opening < 60; opening += 1) {
    const { room } = await mina.query(TimelineDocument, { roomId, last: 5 });
    const follower = await mina.followsRoom(roomId, room?.cursor);
    openings.push({ page: room?.messages.edges.map(({ node }) => node.number) ?? [], follower });
  }
  isOver = true;
  await Promise.all(writing);

  const last = (await mina.timeline(roomId)).length;
  for (const { page, follower } of openings) {
    await follower.until("the last message", (item) => item.__typename === "MessageChanged" && item.message.number === last);
    const live = follower.items.flatMap((item) => (item.__typename === "MessageChanged" ? [item.message.number] : []));
    const first = page[0] ?? 1;
    const seen = new Set([...page, ...live]);
    const missed = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((number) => !seen.has(number));
    t.deepEqual(missed, []);
    await follower.close();
  }
});
