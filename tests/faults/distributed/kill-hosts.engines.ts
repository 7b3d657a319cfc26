import test from "ava";
import { newCleanup } from "../../support/cleanup.ts";
import { startDistributedLogue } from "../../support/distributed-logue.ts";
import { ChangeWorkspaceSettingsDocument } from "../../support/generated/operations.ts";
import { createWorkspace, registers } from "../../support/person.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import { eagerLimits, enterWriters, openRooms, writeEagerly } from "../eager-writers.ts";
import { hookEnvironment, watchHooks } from "../watched-hooks.ts";
import { sharedEngines } from "./scene.ts";

/** The soak sets another seed and more kills. */
const seed = Number(process.env.SOAK_SEED ?? 20_261_129);
const rounds = Number(process.env.SOAK_KILLS ?? 10);
const writers = 4;
const writtenBetweenMax = 10;
/** On a machine that others use. */
const roundMaxMs = 120_000;
/** Less than the lease of a webhook, so that one that had to wait for its end fails the test. */
const takenOverWithinMs = 50_000;

const cleanup = newCleanup();
test.after.always(() => cleanup.run());

/** A Logue with separate services, two hosts of integrations, and people who write. */
async function openScene() {
  const starting = startDistributedLogue({
    engines: sharedEngines(),
    copies: 1,
    environment: { ...eagerLimits, ...hookEnvironment },
  });
  const logue = await cleanup.after(starting, ({ stop }) => stop());
  const hosts = await Promise.all([logue.addService("integrations"), logue.addService("integrations")]);
  const url = logue.urls[0] ?? "";
  const ada = await createWorkspace(url);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const hooks = await cleanup.after(watchHooks(ada, seed), async ({ close }) => close());
  let guests = 0;
  const comesIn = (name: string) => {
    guests += 1;
    return registers(url, `${name}-${guests}`);
  };
  const people = await enterWriters({ comesIn }, writers);
  return { hosts, hooks, people, rooms: await openRooms(people, ["one", "two", "three"]) };
}

test("kills of hosts of integrations during deliveries: the other host takes over, and receivers miss, double and mix up nothing", async (t) => {
  t.timeout(rounds * roundMaxMs);
  const { hosts, hooks, people, rooms } = await openScene();
  const random = seededRandom(seed);
  const posted = [...rooms.rootIds];
  const tookMs: number[] = [];
  await hooks.untilTold(posted.length);
  for (let round = 0; round < rounds; round += 1) {
    const writing = writeEagerly(people, rooms, random);
    await writing.writeOn(random, writtenBetweenMax);
    const victim = hosts[round % hosts.length];
    victim?.process.signal("SIGKILL");
    await victim?.process.ended;
    const [killedAtMs, told] = [performance.now(), hooks.toldMost()];
    await writing.writeOn(random, writtenBetweenMax);
    await writing.stop();
    posted.push(...writing.acknowledged.map(({ messageId }) => messageId));
    // All webhooks were with this host, except at first: it took them when the other one was killed.
    await hooks.untilTold(Math.min(told + 1, posted.length), takenOverWithinMs);
    tookMs.push(Math.round(performance.now() - killedAtMs));
    await hooks.untilTold(posted.length);
    await victim?.restart();
  }
  t.deepEqual(hooks.problems(posted, rounds), []);
  t.log(`${posted.length} messages; each receiver was told of more ${tookMs.join(", ")} ms after a kill`);
});
