import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall, type TownHall } from "../load/town-hall.ts";
import { type Bench, type Measurement, reaches, type Sustained } from "../measurement.ts";
import { type Percentiles, percentilesOf } from "../report/latency.ts";

const peopleCount = 100;
const deliverP99MaxMs = 100;
const gatePostsPerSecond = 300;
const firstStep = 150;
const finestStep = 25;

/** (2) The most posts a second of which the slowest hundredth still comes within 100 ms. */
export const sustainedRate: Measurement = {
  name: "sustained",
  number: 2,
  async run(bench) {
    const { postsPerSecond, delivered, cpuPerPostMs } = await bench.sustained();
    return [
      {
        what: `sustained posts/s, ${peopleCount} people online in one room, deliver p99 ≤ ${deliverP99MaxMs} ms; beside: deliver, ms`,
        figure: `${postsPerSecond} posts/s, ${(postsPerSecond * peopleCount).toLocaleString("en")} deliveries/s, ${cpuPerPostMs.toFixed(2)} ms of the server's CPU a post`,
        percentiles: delivered,
        gate: `≥ ${gatePostsPerSecond}`,
        isReached: reaches(bench, postsPerSecond >= gatePostsPerSecond),
      },
    ];
  },
};

/** Steps up until a rate is too much, then halves the gap, then holds what was found for longer. */
export async function findSustained(bench: Bench): Promise<Sustained> {
  const hall = await buildTownHall(bench, { peopleCount, socketCount: peopleCount, withInbox: true });
  const seconds = bench.isQuick ? 2 : 6;
  await tryRate(bench, hall, 50, seconds);
  let good = 0;
  let bad = firstStep;
  while (await isSustained(bench, hall, bad, seconds)) {
    good = bad;
    bad += firstStep;
  }
  while (bad - good > finestStep) {
    const middle = Math.round((good + bad) / 2 / finestStep) * finestStep;
    if (await isSustained(bench, hall, middle, seconds)) good = middle;
    else bad = middle;
  }
  const held = await holdRate(bench, hall, good);
  await hall.close();
  return held;
}

/** A rate that fails once is tried again: another process may have been in the way. */
const isSustained = async (bench: Bench, hall: TownHall, rate: number, seconds: number): Promise<boolean> =>
  (await tryRate(bench, hall, rate, seconds)).isOnTime || (await tryRate(bench, hall, rate, seconds)).isOnTime;

async function holdRate(bench: Bench, hall: TownHall, found: number): Promise<Sustained> {
  for (let rate = found; rate > 0; rate -= finestStep) {
    const { isOnTime, ...held } = await tryRate(bench, hall, rate, bench.isQuick ? 3 : 20);
    if (isOnTime) return { postsPerSecond: rate, ...held };
  }
  throw new Error("No rate of posts is delivered on time.");
}

interface Try {
  readonly isOnTime: boolean;
  readonly delivered: Percentiles;
  readonly cpuPerPostMs: number;
}

/** The first second of a step belongs to what was before. */
async function tryRate(bench: Bench, { server, posting, audience }: TownHall, rate: number, seconds: number): Promise<Try> {
  const act = posting.post;
  await runOpenLoop({ perSecond: rate, seconds: 1, act });
  const measuredFrom = posting.outcomes.length;
  audience.measure(measuredFrom);
  const cpuBefore = server.cpuMs();
  await runOpenLoop({ perSecond: rate, seconds, act });
  await audience.verify(30_000);
  const posts = posting.outcomes.length - measuredFrom;
  const cpuPerPostMs = (server.cpuMs() - cpuBefore) / posts;
  const delivered = percentilesOf(audience.latencies);
  const refused = posts - posting.countOf("accepted", measuredFrom);
  const isOnTime = refused === 0 && delivered.p99 <= deliverP99MaxMs;
  bench.say(
    `  ${rate} posts/s: p50 ${delivered.p50} p99 ${delivered.p99} ms, ${refused} refused, ${cpuPerPostMs.toFixed(2)} ms CPU a post`,
  );
  return { isOnTime, delivered, cpuPerPostMs };
}
