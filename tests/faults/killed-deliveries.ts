import { openOwnHouse } from "../support/house.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { eagerLimits, enterWriters, openRooms, writeEagerly } from "./eager-writers.ts";
import { hookEnvironment, watchHooks } from "./watched-hooks.ts";

export interface KilledDeliveries {
  readonly messageCount: number;
  /** None where each receiver that removes repeats got everything once, and each room in order. */
  readonly problems: readonly string[];
}

const writers = 8;
/** On a machine that others use, a start takes minutes. */
const readyWithinMs = 5 * 60_000;
/** What is written waits for a start. */
const writtenWithinMs = 2 * readyWithinMs;
/** No round takes longer. */
export const deliveriesRoundMaxMs = readyWithinMs + writtenWithinMs;
/** The receiver that fails now and then is the further behind, the more was written between kills. */
const toldWithinMs = (kills: number): number => 150_000 + kills * 30_000;

/** Kills Logue, in one process, with SIGKILL at random points of its deliveries while people write. */
export async function killDuringDeliveries(
  kills: number,
  seed: number,
  onKill: (kill: number) => void = () => {},
): Promise<KilledDeliveries> {
  const random = seededRandom(seed);
  const folder = await temporaryFolder();
  const environment = { ...eagerLimits, ...hookEnvironment };
  const house = await openOwnHouse({ dataFolder: folder.path, environment });
  let { logue } = house;
  const hooks = await watchHooks(house.ada, seed);
  const people = await enterWriters(house, writers);
  const rooms = await openRooms(people, ["one", "two", "three"]);
  const writing = writeEagerly(people, rooms, random, writtenWithinMs);
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await writing.writeOn(random, 60);
      await logue.kill();
      const port = Number(new URL(logue.url).port);
      logue = await startLogue({ dataFolder: folder.path, port, environment, readyWithinMs });
      onKill(kill);
    }
    await writing.stop();
    const posted = [...rooms.rootIds, ...writing.acknowledged.map(({ messageId }) => messageId)];
    await hooks.untilTold(posted.length, toldWithinMs(kills));
    return { messageCount: posted.length, problems: hooks.problems(posted, kills) };
  } finally {
    hooks.close();
    await logue.stop();
    await folder.remove();
  }
}
