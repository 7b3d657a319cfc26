import type { Histogram } from "hdr-histogram-js";
import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall, type TownHall } from "../load/town-hall.ts";
import { type Bench, type Measurement, type Row, reaches } from "../measurement.ts";
import { openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const peopleCount = 100;
const normalPostsPerSecond = 50;
/** What counts as normal latency: the gate of `deliver`. */
const normalP99Ms = 30;
const acceptedShareMin = 0.9;
const refusedP99MaxMs = 100;
const backWithinSeconds = 5;
const watchedSeconds = 10;

/** (11) Twice as many posts as can be sustained: most of what can be done is done, the rest is refused at once, and all is well soon after. */
export const overload: Measurement = {
  name: "overload",
  number: 11,
  async run(bench) {
    const { postsPerSecond } = await bench.sustained();
    const seconds = bench.isQuick ? 5 : 30;
    const aftermath = openAftermath();
    const hall = await buildTownHall(bench, {
      peopleCount,
      socketCount: peopleCount,
      withInbox: true,
      onDelivery: aftermath.onDelivery,
    });
    const { posting, audience } = hall;
    await runOpenLoop({ perSecond: normalPostsPerSecond, seconds: 3, act: posting.post });
    const overloadFrom = posting.outcomes.length;
    audience.measure(overloadFrom);
    posting.forgetLatencies();
    await runOpenLoop({ perSecond: 2 * postsPerSecond, seconds, act: posting.post });
    aftermath.beginAt(posting.outcomes.length);
    await runOpenLoop({ perSecond: normalPostsPerSecond, seconds: watchedSeconds, act: posting.post });
    await audience.verify(60_000);
    const run = { hall, overloadFrom, afterFrom: aftermath.from(), seconds, postsPerSecond };
    const rows = [...rowsOf(bench, run), backToNormal(bench, aftermath.seconds)];
    await hall.close();
    return rows;
  },
};

interface Run {
  readonly hall: TownHall;
  readonly overloadFrom: number;
  readonly afterFrom: number;
  readonly seconds: number;
  readonly postsPerSecond: number;
}

function rowsOf(bench: Bench, { hall, overloadFrom, afterFrom, seconds, postsPerSecond }: Run): Row[] {
  const { posting, audience } = hall;
  const outcomes = posting.outcomes.slice(overloadFrom, afterFrom);
  const accepted = outcomes.filter((outcome) => outcome === "accepted").length;
  const refused = outcomes.filter((outcome) => outcome === "Overloaded").length;
  const others = [...new Set(outcomes.filter((outcome) => outcome !== "accepted" && outcome !== "Overloaded"))];
  const share = accepted / seconds / postsPerSecond;
  const refusedAfter: Percentiles = percentilesOf(posting.refused);
  const shareText = `${Math.round(accepted / seconds)} posts/s accepted of ${2 * postsPerSecond}: ${Math.round(share * 100)} % of the sustained rate`;
  return [
    {
      what: `overload: ${2 * postsPerSecond} posts/s for ${seconds} s; beside: deliver of what was accepted, ms`,
      figure: shareText,
      percentiles: percentilesOf(audience.latencies),
      gate: "≥ 90 % of the sustained rate",
      isReached: reaches(bench, share >= acceptedShareMin),
    },
    {
      what: "overload: until the rest are refused, ms",
      figure: `${refused.toLocaleString("en")} × \`Overloaded\`${others.length > 0 ? `, and ${others.join(", ")}` : ", nothing else"}`,
      percentiles: refusedAfter,
      gate: `all typed, p99 ≤ ${refusedP99MaxMs} ms`,
      isReached: reaches(bench, others.length === 0 && refusedAfter.p99 <= refusedP99MaxMs),
    },
  ];
}

interface Aftermath {
  /** One distribution for each second after the overload. */
  readonly seconds: readonly Histogram[];
  readonly onDelivery: (index: number, microseconds: number) => void;
  beginAt(index: number): void;
  from(): number;
}

function openAftermath(): Aftermath {
  const seconds = Array.from({ length: watchedSeconds }, openHistogram);
  let beginsAt = Number.POSITIVE_INFINITY;
  return {
    seconds,
    onDelivery(index, microseconds) {
      const second = seconds[Math.floor((index - beginsAt) / normalPostsPerSecond)];
      if (second !== undefined) record(second, microseconds);
    },
    beginAt(index) {
      beginsAt = index;
    },
    from: () => beginsAt,
  };
}

function backToNormal(bench: Bench, seconds: readonly Histogram[]): Row {
  const isNormal = (second: Histogram): boolean => percentilesOf(second).p99 <= normalP99Ms;
  const firstNormal = seconds.findIndex(isNormal);
  const isBack = firstNormal !== -1 && firstNormal < backWithinSeconds;
  return {
    what: `overload: until deliver p99 is ≤ ${normalP99Ms} ms again, at ${normalPostsPerSecond} posts/s`,
    figure:
      firstNormal === -1
        ? `not within ${watchedSeconds} s`
        : `in the ${firstNormal + 1}. second; p99 second by second: ${seconds.map((second) => percentilesOf(second).p99.toFixed(0)).join(", ")} ms`,
    gate: `within ${backWithinSeconds} s`,
    isReached: reaches(bench, isBack),
  };
}
