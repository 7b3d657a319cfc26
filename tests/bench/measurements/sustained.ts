import { enginesBeside, watchCpu } from "../load/cpu-watch.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall, type TownHall } from "../load/town-hall.ts";
import { type Bench, type Gates, gateOf, type Measurement, type Sustained } from "../measurement.ts";
import { percentilesOf } from "../report/latency.ts";

const peopleCount = 100;

interface Search {
  /** What is still on time. */
  readonly deliverP99MaxMs: number;
  readonly gatePostsPerSecond: number;
  readonly firstStep: number;
  readonly finestStep: number;
}

const searches = {
  embedded: { deliverP99MaxMs: 100, gatePostsPerSecond: 300, firstStep: 150, finestStep: 25 },
  distributed: { deliverP99MaxMs: 150, gatePostsPerSecond: 120, firstStep: 120, finestStep: 20 },
} as const satisfies Gates<Search>;

const warmUpPostsPerSecond = 50;
const holdTries = 3;

/** (2) The most posts a second of which the slowest hundredth is still on time. */
export const sustainedRate: Measurement = {
  name: "sustained",
  number: 2,
  async run(bench) {
    const { deliverP99MaxMs, gatePostsPerSecond } = searches[bench.profile];
    const { postsPerSecond, delivered, cpuPerPostMs, enginesBeside } = await bench.sustained();
    const isOnTime = delivered.p99 <= deliverP99MaxMs;
    return [
      {
        what: `sustained posts/s, ${peopleCount} people online in one room, deliver p99 ≤ ${deliverP99MaxMs} ms; beside: deliver, ms`,
        figure: `${postsPerSecond} posts/s, ${(postsPerSecond * peopleCount).toLocaleString("en")} deliveries/s, ${cpuPerPostMs.toFixed(2)} ms of the server's CPU a post${enginesBeside}`,
        percentiles: delivered,
        ...gateOf(bench, `≥ ${gatePostsPerSecond}`, isOnTime && postsPerSecond >= gatePostsPerSecond),
      },
    ];
  },
};

/** Steps up until a rate is too much, then halves the gap, then holds what was found for longer. */
export async function findSustained(bench: Bench): Promise<Sustained> {
  const hall = await buildTownHall(bench, { peopleCount, socketCount: peopleCount, withInbox: true });
  const { firstStep, finestStep } = searches[bench.profile];
  const seconds = bench.isQuick ? 2 : 6;
  let good = await tryRate(bench, hall, warmUpPostsPerSecond, seconds);
  let bad: number = firstStep;
  for (let next = await tryTwice(bench, hall, bad, seconds); next.isOnTime; next = await tryTwice(bench, hall, bad, seconds)) {
    good = next;
    bad += firstStep;
  }
  while (bad - good.postsPerSecond > finestStep) {
    const middle = Math.round((good.postsPerSecond + bad) / 2 / finestStep) * finestStep;
    const next = await tryTwice(bench, hall, middle, seconds);
    if (next.isOnTime) good = next;
    else bad = middle;
  }
  const held = await holdRate(bench, hall, good);
  await hall.close();
  return held;
}

/** A rate that fails once is tried again: another process may have been in the way. */
async function tryTwice(bench: Bench, hall: TownHall, rate: number, seconds: number): Promise<Try> {
  const first = await tryRate(bench, hall, rate, seconds);
  return first.isOnTime ? first : tryRate(bench, hall, rate, seconds);
}

/**
 * What holds for a few seconds may not hold for long; then a little less is tried, and at last the
 * few seconds count.
 */
async function holdRate(bench: Bench, hall: TownHall, found: Try): Promise<Try> {
  for (let less = 0; less < holdTries; less += 1) {
    const { finestStep } = searches[bench.profile];
    const rate = found.postsPerSecond - less * finestStep;
    const held = await tryRate(bench, hall, Math.max(finestStep, rate), bench.isQuick ? 3 : 20);
    if (held.isOnTime) return held;
  }
  return found;
}

interface Try extends Sustained {
  readonly isOnTime: boolean;
}

/** The first second of a step belongs to what was before. */
async function tryRate(bench: Bench, { server, posting, audience }: TownHall, rate: number, seconds: number): Promise<Try> {
  const act = posting.post;
  await runOpenLoop({ perSecond: rate, seconds: 1, act });
  const measuredFrom = posting.outcomes.length;
  audience.measure(measuredFrom);
  const cpuSpent = watchCpu(server);
  await runOpenLoop({ perSecond: rate, seconds, act });
  await audience.verify(60_000);
  const posts = posting.outcomes.length - measuredFrom;
  const cpu = cpuSpent();
  const cpuPerPostMs = cpu.logueMs / posts;
  const delivered = percentilesOf(audience.latencies);
  const refused = posts - posting.countOf("accepted", measuredFrom);
  const isOnTime = refused === 0 && delivered.p99 <= searches[bench.profile].deliverP99MaxMs;
  bench.say(
    `  ${rate} posts/s: p50 ${delivered.p50} p99 ${delivered.p99} ms, ${refused} refused, ${cpuPerPostMs.toFixed(2)} ms CPU a post`,
  );
  return { postsPerSecond: rate, isOnTime, delivered, cpuPerPostMs, enginesBeside: enginesBeside(cpu, posts, "ms") };
}
