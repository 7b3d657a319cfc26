import { enginesBeside, watchCpu } from "../load/cpu-watch.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall } from "../load/town-hall.ts";
import { atMost, type Gates, type Measurement } from "../measurement.ts";
import { percentilesOf } from "../report/latency.ts";

const socketCount = 1000;
const peopleCount = 20;
const postsPerSecond = 20;
const gates: Gates<number> = { embedded: 20, distributed: undefined };

/**
 * (3) All of the server's processor time, posting included, for each message that reaches one of a
 * thousand subscribers.
 */
export const deliveryCost: Measurement = {
  name: "delivery-cost",
  number: 3,
  async run(bench) {
    const hall = await buildTownHall(bench, { peopleCount, socketCount });
    const { server, posting, audience } = hall;
    const act = posting.post;
    await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 2 : 8, act });
    await audience.verify(10_000);
    audience.measure(posting.outcomes.length);
    const [cpuSpent, deliveriesBefore] = [watchCpu(server), audience.deliveryCount()];
    await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 3 : 20, act });
    await audience.verify(10_000);
    const deliveries = audience.deliveryCount() - deliveriesBefore;
    const cpu = cpuSpent();
    const microseconds = (cpu.logueMs * 1000) / deliveries;
    const delivered = percentilesOf(audience.latencies);
    await hall.close();
    return [
      {
        what: `CPU of the server per delivery, ${socketCount.toLocaleString("en")} subscribers, ${postsPerSecond} posts/s; beside: deliver, ms`,
        figure: `${microseconds.toFixed(1)} µs (${Math.round(1_000_000 / microseconds).toLocaleString("en")} deliveries/s per core)${enginesBeside(cpu, deliveries, "µs")}`,
        percentiles: delivered,
        ...atMost(bench, gates[bench.profile], microseconds, "µs"),
      },
    ];
  },
};
