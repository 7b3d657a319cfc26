import { setTimeout as pause } from "node:timers/promises";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { newCleanup } from "../../support/cleanup.ts";
import { PostMessageDocument } from "../../support/generated/operations.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { Talk } from "./busy-town.ts";
import { layLines } from "./lines.ts";
import { openScene, type Scene } from "./scene.ts";

const seed = 20_261_401;

const cleanup = newCleanup();
const opening = (async () => {
  const wanted = { "command-service": ["EVENT_STORE"], "projection-service": ["EVENT_STORE"] } as const;
  const lines = await cleanup.after(layLines(wanted), ({ close }) => close());
  const scene = await openScene(cleanup, seed, { settingsOf: lines.settingsOf });
  return { lines, scene };
})();
test.after.always(() => cleanup.run());

const silentMs = 10_000;
const slowRounds = 30;
const slowestMs = 400;
const operationsMeanwhile = 20;
const refusedWithinMs = 60_000;

/** Posts under one id until it is refused for the store's sake, while the store stays away; answers that id. */
async function untilRefused({ town }: Scene): Promise<void> {
  const [reader] = town.founder;
  const [room] = town.rooms;
  if (reader === undefined || room === undefined) throw new Error("The town is empty.");
  const input = { messageId: uuidv7(), roomId: room.id, text: "Said to nobody" };
  await waitUntil(
    "a post to be refused",
    async () => {
      const { data } = await reader.ask(PostMessageDocument, { input });
      if (data?.postMessage.refusal === null) throw new Error("It was accepted without an event store.");
      return data?.postMessage.refusal.code === "StoreUnavailable";
    },
    refusedWithinMs,
  );
}

async function roomsAreRead(t: ExecutionContext, { town }: Scene): Promise<void> {
  for (const reader of town.founder)
    for (const { id } of town.rooms) t.true((await reader.timeline(id)).length > 0, "Rooms are read on without the event store.");
}

test.serial("while the event store is down posts are refused, rooms are read, and afterwards each is there once", async (t) => {
  t.timeout(10 * 60_000);
  const { scene } = await opening;
  const { eventStore } = scene.logue;
  await scene.through(t, async () => {
    eventStore.process.signal("SIGKILL");
    await eventStore.process.ended;
    await untilRefused(scene);
    await roomsAreRead(t, scene);
    await eventStore.restart();
  });
});

test.serial("while the event store is slow posts come late, and each is there once", async (t) => {
  t.timeout(10 * 60_000);
  const { scene, lines } = await opening;
  const ways = [lines.lineOf("command-service", "EVENT_STORE"), lines.lineOf("projection-service", "EVENT_STORE")];
  const random = seededRandom(seed);
  await scene.through(t, async (talk: Talk) => {
    const before = talk.done();
    for (let round = 0; round < slowRounds || talk.done() < before + operationsMeanwhile; round += 1) {
      for (const way of ways) way.holdAnswers();
      await pause(random.below(slowestMs));
      for (const way of ways) way.heal();
      await pause(random.below(20));
    }
  });
});

test.serial("when the event store takes posts and falls silent, none of them is there twice", async (t) => {
  t.timeout(10 * 60_000);
  const { scene, lines } = await opening;
  const line = lines.lineOf("command-service", "EVENT_STORE");
  await scene.through(t, async () => {
    line.holdAnswers();
    await pause(silentMs);
    line.heal();
  });
});

test.serial("when the event store takes posts and the line then breaks, none of them is there twice", async (t) => {
  t.timeout(10 * 60_000);
  const { scene, lines } = await opening;
  const line = lines.lineOf("command-service", "EVENT_STORE");
  await scene.through(t, async (talk) => {
    for (let round = 0; round < 5; round += 1) {
      line.holdAnswers();
      await pause(300);
      line.reset();
      line.heal();
      await talk.untilMore(operationsMeanwhile / 2);
    }
  });
});

test.serial("after all of this the documents are what a replay of the log gives", async (t) => {
  t.timeout(10 * 60_000);
  const { scene } = await opening;
  await scene.equalsReplay(t);
});
