import { setTimeout as pause } from "node:timers/promises";
import type { ExecutionContext, TestFn } from "ava";
import { v7 as uuidv7 } from "uuid";
import { PostMessageDocument } from "../../support/generated/operations.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { Talk } from "./busy-town.ts";
import type { Scene } from "./scene.ts";
import { faultMaxMs, type Stage } from "./stage.ts";

const seed = 20_261_401;

const silentMs = 10_000;
const slowRounds = 30;
const slowestMs = 400;
const operationsMeanwhile = 20;
const refusedWithinMs = 60_000;

/** Posts under one id until the API refuses it because the store is away; returns that id. */
async function untilRefused({ town }: Scene): Promise<void> {
  const [reader] = town.founder;
  const [room] = town.rooms;
  if (reader === undefined || room === undefined) throw new Error("The town is empty.");
  const input = { messageId: uuidv7(), roomId: room.id, text: "Posted without a store" };
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
    for (const { id } of town.rooms) t.true((await reader.timeline(id)).length > 0, "Rooms can be read without the event store.");
}

/** Effects of an event store that is down, slow, or silent after it accepted a request. */
export function describeEventStoreFaults(test: TestFn, opening: Promise<Stage>): void {
  test.serial(
    "while the event store is down posts are refused and rooms can be read; afterwards each post is stored once",
    async (t) => {
      t.timeout(faultMaxMs);
      const { scene } = await opening;
      const { eventStore } = scene.logue;
      await scene.through(t, async () => {
        eventStore.process.signal("SIGKILL");
        await eventStore.process.ended;
        await untilRefused(scene);
        await roomsAreRead(t, scene);
        await eventStore.restart();
      });
    },
  );

  test.serial("while the event store is slow posts are late, and each is stored once", async (t) => {
    t.timeout(faultMaxMs);
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

  test.serial("when the event store accepts posts and stops answering, none is stored twice", async (t) => {
    t.timeout(faultMaxMs);
    const { scene, lines } = await opening;
    const line = lines.lineOf("command-service", "EVENT_STORE");
    await scene.through(t, async () => {
      line.holdAnswers();
      await pause(silentMs);
      line.heal();
    });
  });

  test.serial("when the event store accepts posts and the connection breaks, none is stored twice", async (t) => {
    t.timeout(faultMaxMs);
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
}
