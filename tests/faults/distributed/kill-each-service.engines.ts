import test from "ava";
import { newCleanup } from "../../support/cleanup.ts";
import type { ServiceProcess } from "../../support/distributed-logue.ts";
import { type SeededRandom, seededRandom } from "../../support/seeded-random.ts";
import { openScene } from "./scene.ts";

const seed = 20_261_127;
const rounds = 10;
const doneBetweenMax = 12;
const doneWithoutIt = 5;

const cleanup = newCleanup();
test.after.always(() => cleanup.run());

/** Each process is killed once before any is killed again. */
function inTurn(services: readonly ServiceProcess[], count: number, random: SeededRandom): ServiceProcess[] {
  const turns: ServiceProcess[] = [];
  while (turns.length < count) {
    const waiting = [...services];
    while (waiting.length > 0) turns.push(...waiting.splice(random.below(waiting.length), 1));
  }
  return turns.slice(0, count);
}

test("after ten kills of services while users write, every acknowledged message is stored once, in one order", async (t) => {
  t.timeout(15 * 60_000);
  const scene = await openScene(cleanup, seed, { copies: 2 });
  const random = seededRandom(seed);
  await scene.through(t, async (talk) => {
    for (const victim of inTurn(scene.logue.services, rounds, random)) {
      await talk.untilMore(1 + random.below(doneBetweenMax));
      victim.process.signal("SIGKILL");
      await victim.process.ended;
      await talk.untilMore(doneWithoutIt, `people to write on without one ${victim.name}`);
      await victim.restart();
    }
  });
  await scene.equalsReplay(t);
  t.log(`${rounds} kills`);
});
