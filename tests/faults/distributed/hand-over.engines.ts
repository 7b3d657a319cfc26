import test, { type ExecutionContext } from "ava";
import { wholeRoom } from "../../support/busy-room.ts";
import { newCleanup } from "../../support/cleanup.ts";
import type { ServiceName, ServiceProcess } from "../../support/distributed-logue.ts";
import { type MessagePartsFragment, TimelineDocument } from "../../support/generated/operations.ts";
import { differencesBetween } from "../../support/held-room.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import { unmarked } from "../../support/unmarked.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { Talk } from "./busy-town.ts";
import { untilCaughtUp } from "./content.ts";
import { lastChangesAfter } from "./conversation-log.ts";
import { figureOf } from "./figures.ts";
import { openScene, type Scene } from "./scene.ts";
import { openSubscriber, type Subscriber } from "./subscriber.ts";

const seed = 20_261_228;
const relayRounds = 3;
const projectionRounds = 2;
const subscribersMax = 200;
const doneBetweenMax = 15;
const patienceMs = 120_000;
const testMaxMs = 10 * 60_000;

const random = seededRandom(seed);
const cleanup = newCleanup();
let scene: Scene;

test.before(async (t) => {
  t.timeout(testMaxMs);
  scene = await openScene(cleanup, seed, { copies: 2 });
});
test.after.always(() => cleanup.run());

const servicesNamed = (name: ServiceName): ServiceProcess[] => scene.logue.services.filter((service) => service.name === name);

function twoOf(name: ServiceName): readonly [ServiceProcess, ServiceProcess] {
  const [one, other] = servicesNamed(name);
  if (one === undefined || other === undefined) throw new Error(`There are not two of ${name}.`);
  return [one, other];
}

const someMore = (talk: Talk): Promise<void> => talk.untilMore(5 + random.below(doneBetweenMax));

const isPublishing = async (service: ServiceProcess): Promise<boolean> => (await figureOf(service, "logue_relay_active")) === 1;

async function whoPublishes(): Promise<{ readonly leader: ServiceProcess; readonly other: ServiceProcess }> {
  return waitUntil(
    "one relay to publish and one to stand by",
    async () => {
      const [one, two] = twoOf("command-service");
      const active = await Promise.all([one, two].map((service) => figureOf(service, "logue_relay_active")));
      if (active.join() === "1,0") return { leader: one, other: two };
      return active.join() === "0,1" && { leader: two, other: one };
    },
    patienceMs,
  );
}

test.serial("a relay frozen while publishing stands by when it continues, and all events stay in order", async (t) => {
  t.timeout(testMaxMs);
  const handOversMs: number[] = [];
  await scene.through(t, async (talk) => {
    for (let round = 0; round < relayRounds; round += 1) {
      const { leader, other } = await whoPublishes();
      await someMore(talk);
      const saidBefore = leader.process.output().length;
      const frozenAtMs = performance.now();
      leader.process.signal("SIGSTOP");
      try {
        await waitUntil("the other relay to publish", () => isPublishing(other), patienceMs);
        handOversMs.push(Math.round(performance.now() - frozenAtMs));
        await someMore(talk);
        await untilCaughtUp(scene.town);
      } finally {
        leader.process.signal("SIGCONT");
      }
      const hasNoticed = (): boolean => leader.process.output().slice(saidBefore).includes("this one stands by");
      await waitUntil("the relay to log that it stands by", hasNoticed, patienceMs);
      t.is((await whoPublishes()).leader, other);
      await someMore(talk);
    }
  });
  t.log(`${relayRounds} relays frozen; the other one published after ${handOversMs.join(", ")} ms`);
});

test.serial(
  "projection services start, stop and are killed while users write, and each room is projected by one of them",
  async (t) => {
    t.timeout(testMaxMs);
    const caughtUpMs: number[] = [];
    const [one, two] = twoOf("projection-service");
    await scene.through(t, async (talk) => {
      const goOn = async (): Promise<void> => {
        await someMore(talk);
        caughtUpMs.push(await untilCaughtUp(scene.town));
      };
      const third = await scene.logue.addService("projection-service");
      for (let round = 0; round < projectionRounds; round += 1) {
        if (round > 0) await third.restart();
        await goOn();
        t.is(await one.process.stop(), 0, "It hands over and exits by itself.");
        await goOn();
        await one.restart();
        two.process.signal("SIGKILL");
        await two.process.ended;
        await goOn();
        await two.restart();
        t.is(await third.process.stop(), 0);
        await goOn();
      }
      await third.restart();
    });
    t.log(`${6 * projectionRounds + 1} times one came, went or was killed; caught up after ${caughtUpMs.join(", ")} ms`);
  },
);

test.serial(
  "two hundred clients whose API instance stops or is killed reconnect to the other one and miss nothing",
  async (t) => {
    t.timeout(testMaxMs);
    const { town, logue } = scene;
    const [ada] = town.founder;
    const [room] = town.rooms;
    if (ada === undefined || room === undefined) throw new Error("There is no such user or room.");
    const cursor = (await ada.query(TimelineDocument, { roomId: room.id, last: 1 })).room?.cursor ?? "";
    const people = [town.founder, ...town.writers];
    const subscribers = Array.from({ length: subscribersMax }, (_, index) =>
      openSubscriber(people[index % people.length] ?? [], room.id, cursor),
    );
    t.teardown(() => Promise.all(subscribers.map((subscriber) => subscriber.close())));
    await waitUntil("everybody to follow", () => subscribers.every((subscriber) => subscriber.isLive()), patienceMs);
    const [first, second] = twoOf("graphql-api");
    await scene.through(t, async (talk) => {
      const stopped = first.process.stop();
      const stoppingMs = await untilGoneOver(subscribers, 1);
      t.is(await stopped, 0);
      await someMore(talk);
      await first.restart();
      await someMore(talk);
      second.process.signal("SIGKILL");
      const killedMs = await untilGoneOver(subscribers, 2);
      await someMore(talk);
      await second.restart();
      t.log(`${subscribersMax} subscriptions gone over ${stoppingMs} ms after a stop and ${killedMs} ms after a kill`);
    });
    const expected = await lastChangesAfter(logue, room.id, cursor);
    const shown = new Map([...(await wholeRoom(ada, room.id))].filter(([id]) => expected.has(id)));
    await checkSubscribers(t, subscribers, expected, shown);
    t.log(`${expected.size} messages changed`);
  },
);

/**
 * Returns how long it took until all clients had reconnected that often and received what they
 * missed, in milliseconds.
 */
async function untilGoneOver(subscribers: readonly Subscriber[], times: number): Promise<number> {
  const sinceMs = performance.now();
  const isOver = (subscriber: Subscriber): boolean => subscriber.reconnections() >= times && subscriber.isLive();
  await waitUntil("everybody to go over", () => subscribers.every(isOver), patienceMs);
  return Math.round(performance.now() - sinceMs);
}

/**
 * Each client received every message's last change, nothing else and nothing twice, and holds what
 * queries return.
 */
async function checkSubscribers(
  t: ExecutionContext,
  subscribers: readonly Subscriber[],
  expected: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, MessagePartsFragment>,
): Promise<void> {
  const lastChanges = (subscriber: Subscriber) =>
    [...subscriber.held().values()].map(({ id, changeCursor }) => `${unmarked(changeCursor)} ${id}`).sort();
  const wanted = [...expected].map(([id, changeCursor]) => `${changeCursor} ${id}`).sort();
  await waitUntil(
    "every client to receive every change",
    () => subscribers.every((subscriber) => lastChanges(subscriber).join() === wanted.join()),
    patienceMs,
  ).catch(() => undefined);
  for (const subscriber of subscribers) {
    t.deepEqual(lastChanges(subscriber), wanted);
    t.deepEqual(subscriber.wrongs(), []);
    t.deepEqual(differencesBetween(subscriber.held(), shown), []);
  }
}

test.serial("after all of this the documents are what a replay of the log gives", async (t) => {
  t.timeout(testMaxMs);
  await scene.equalsReplay(t);
});
