import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall } from "../load/town-hall.ts";
import { type Measurement, reaches } from "../measurement.ts";
import { percentilesOf } from "../report/latency.ts";

const peopleCount = 100;
const postsPerSecond = 50;
const gateMs = { p50: 6, p95: 15, p99: 30 };
const cpuPerPostMaxMs = 3;

/** (1) From the moment at which a post is due until it is with each of the hundred people who are online in the room. */
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
    const [measuredFrom, cpuBefore] = [posting.outcomes.length, server.cpuMs()];
    await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 5 : 40, act });
    await audience.verify(10_000);
    const posts = posting.outcomes.length - measuredFrom;
    const accepted = posting.countOf("accepted", measuredFrom);
    if (accepted < posts)
      throw new Error(
        `Of ${posts} posts only ${accepted} were accepted: ${posting.outcomes.find((outcome) => outcome !== "accepted")}.`,
      );
    const cpuPerPostMs = (server.cpuMs() - cpuBefore) / posts;
    const delivered = percentilesOf(audience.latencies);
    const acknowledged = percentilesOf(posting.accepted);
    await hall.close();
    const { p50, p95, p99 } = delivered;
    return [
      {
        what: `deliver, ms: ${peopleCount} people online in one room (room and inbox followed), ${postsPerSecond} posts/s`,
        figure: `${delivered.count.toLocaleString("en")} deliveries`,
        percentiles: delivered,
        gate: "p50/p95/p99 ≤ 6/15/30 ms",
        isReached: reaches(bench, p50 <= gateMs.p50 && p95 <= gateMs.p95 && p99 <= gateMs.p99),
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
        figure: `${cpuPerPostMs.toFixed(2)} ms`,
        gate: "≤ 3 ms",
        isReached: reaches(bench, cpuPerPostMs <= cpuPerPostMaxMs),
      },
    ];
  },
};
