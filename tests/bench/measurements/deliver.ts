import { enginesBeside, watchCpu } from "../load/cpu-watch.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall } from "../load/town-hall.ts";
import { atMost, type Gates, gateOf, type Measurement } from "../measurement.ts";
import { percentilesOf } from "../report/latency.ts";

const peopleCount = 100;
const postsPerSecond = 50;

interface DeliverGate {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly cpuPerPostMaxMs?: number;
}

const gates: Gates<DeliverGate> = {
  embedded: { p50: 6, p95: 15, p99: 30, cpuPerPostMaxMs: 3 },
  distributed: { p50: 12, p95: 30, p99: 60 },
};

/**
 * (1) From the moment at which a post is due until it is with each of the hundred people who are
 * online in the room.
 */
export const deliver: Measurement = {
  name: "deliver",
  number: 1,
  async run(bench) {
    const hall = await buildTownHall(bench, { peopleCount, socketCount: peopleCount, withInbox: true });
    const { server, posting, audience } = hall;
    const act = posting.post;
    await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 3 : 10, act });
    await posting.settled();
    audience.measure(posting.outcomes.length);
    posting.forgetLatencies();
    const [measuredFrom, cpuSpent] = [posting.outcomes.length, watchCpu(server)];
    await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 5 : 40, act });
    await audience.verify(10_000);
    const posts = posting.outcomes.length - measuredFrom;
    const refused = posts - posting.countOf("accepted", measuredFrom);
    const overloaded = posting.countOf("Overloaded", measuredFrom);
    if (refused > overloaded)
      throw new Error(`Of ${posts} posts ${refused - overloaded} were refused for another reason than overload.`);
    const cpu = cpuSpent();
    const cpuPerPostMs = cpu.logueMs / posts;
    const delivered = percentilesOf(audience.latencies);
    const acknowledged = percentilesOf(posting.accepted);
    await hall.close();
    const { p50, p95, p99 } = delivered;
    const gate = gates[bench.profile];
    return [
      {
        what: `deliver, ms: ${peopleCount} people online in one room (room and inbox followed), ${postsPerSecond} posts/s`,
        figure: `${delivered.count.toLocaleString("en")} deliveries${refused > 0 ? `; ${refused} of ${posts} posts refused as \`Overloaded\`` : ""}`,
        percentiles: delivered,
        ...gateOf(
          bench,
          gate && `p50/p95/p99 ≤ ${gate.p50}/${gate.p95}/${gate.p99} ms`,
          refused === 0 && gate !== undefined && p50 <= gate.p50 && p95 <= gate.p95 && p99 <= gate.p99,
        ),
      },
      {
        what: "the same posts, ms until acknowledged (durable and visible to queries)",
        figure: `${acknowledged.count.toLocaleString("en")} posts`,
        percentiles: acknowledged,
        gate: "",
        isReached: null,
      },
      {
        what: "CPU of the server per post, 100 online",
        figure: `${cpuPerPostMs.toFixed(2)} ms${enginesBeside(cpu, posts, "ms")}`,
        ...atMost(bench, gate?.cpuPerPostMaxMs, cpuPerPostMs, "ms"),
      },
    ];
  },
};
