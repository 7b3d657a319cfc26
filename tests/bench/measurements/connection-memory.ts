import { setTimeout as pause } from "node:timers/promises";
import { seatAudience } from "../load/audience.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { startPosting } from "../load/posting.ts";
import { buildTown } from "../load/town.ts";
import { atMost, type Bench, type Gates, type Measurement } from "../measurement.ts";

const socketCount = 5000;
const peopleCount = 50;
const gatesKb: Gates<number> = { embedded: 25, distributed: undefined };
const postsPerSecond = 4;

/**
 * (4) What 5,000 subscribed connections add to the server's resident memory, after each has
 * received messages.
 */
export const connectionMemory: Measurement = {
  name: "connection-memory",
  number: 4,
  async run(bench) {
    const ofRoom = await memoryPerConnection(bench, false);
    const withInbox = await memoryPerConnection(bench, true);
    const connections = socketCount.toLocaleString("en");
    return [
      {
        what: `resident memory per subscribed connection, ${connections} connections`,
        figure: `${ofRoom.toFixed(1)} KiB`,
        ...atMost(bench, gatesKb[bench.profile], ofRoom * 1.024, "KB"),
      },
      {
        what: "the same with two subscriptions each, room and inbox",
        figure: `${withInbox.toFixed(1)} KiB`,
        gate: "",
        isReached: null,
      },
    ];
  },
};

async function memoryPerConnection(bench: Bench, withInbox: boolean): Promise<number> {
  const town = await buildTown(bench, { peopleCount });
  const { server, pool, people } = town;
  const options = { ...town, socketCount: 100, withInbox };
  const warmUp = await seatAudience({ ...options, posting: startPosting(town) });
  await pause(1000);
  warmUp.cut();
  await pause(1000);
  const residentBefore = server.residentKiB();
  const posting = startPosting({ pool, people, roomId: town.roomId });
  const audience = await seatAudience({ ...options, socketCount, posting });
  await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 2 : 8, act: posting.post });
  await audience.verify(30_000);
  await pause(2000);
  const perConnection = (server.residentKiB() - residentBefore) / socketCount;
  audience.cut();
  await town.close();
  return perConnection;
}
