import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall } from "../load/town-hall.ts";
import { atMost, type Gates, type Measurement } from "../measurement.ts";

const socketCount = 1000;
const peopleCount = 20;
const postsPerSecond = 20;
const offlineSeconds = 2;
const gates: Gates<number> = { embedded: 3, distributed: undefined };

/**
 * (10) A thousand subscribers lose their connections, miss messages for two seconds, and come back
 * all at once while posts go on.
 */
export const resume: Measurement = {
  name: "resume",
  number: 10,
  async run(bench) {
    const rounds = bench.isQuick ? 1 : 3;
    const hall = await buildTownHall(bench, { peopleCount, socketCount });
    const { posting, audience } = hall;
    const post = (seconds: number): Promise<void> => runOpenLoop({ perSecond: postsPerSecond, seconds, act: posting.post });
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await post(2);
      audience.cut();
      await post(offlineSeconds);
      const stillPosting = post(5);
      const begunAt = performance.now();
      audience.resume();
      await audience.whenCaughtUp(60_000);
      took.push((performance.now() - begunAt) / 1000);
      await stillPosting;
      await audience.verify(10_000);
    }
    await hall.close();
    const slowest = Math.max(...took);
    return [
      {
        what: `${socketCount.toLocaleString("en")} clients dropped for ${offlineSeconds} s, until all are connected and caught up, ${postsPerSecond} posts/s going on`,
        figure: `${took.map((seconds) => seconds.toFixed(2)).join(", ")} s; every message once and in order`,
        ...atMost(bench, gates[bench.profile], slowest, "s"),
      },
    ];
  },
};
