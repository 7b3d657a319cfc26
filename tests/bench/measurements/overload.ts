import type { Histogram } from "hdr-histogram-js";
import { runOpenLoop } from "../load/open-loop.ts";
import { buildTownHall, type TownHall } from "../load/town-hall.ts";
import { type Bench, type Gates, gateOf, type Measurement, type Row } from "../measurement.ts";
import { openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const peopleCount = 100;
const normalPostsPerSecond = 50;
/** What counts as normal latency: the gate of `deliver`. */
const normalP99MaxMs = { embedded: 30, distributed: 60 } as const;
const watchedSeconds = 10;

interface OverloadGate {
  readonly acceptedShareMin: number;
  readonly refusedP99MaxMs: number;
  readonly backWithinSeconds: number;
}

const gates: Gates<OverloadGate> = {
  embedded: { acceptedShareMin: 0.9, refusedP99MaxMs: 100, backWithinSeconds: 5 },
  distributed: undefined,
};

/**
 * (11) Twice as many posts as can be sustained: most of what can be done is done, the rest is
 * refused at once, and all is well soon after.
 */
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
  const gate = gates[bench.profile];
  const refusedAfter: Percentiles = percentilesOf(posting.refused);
  const shareText = `${Math.round(accepted / seconds)} posts/s accepted of ${2 * postsPerSecond}: ${Math.round(share * 100)} % of the sustained rate`;
  return [
    {
      what: `overload: ${2 * postsPerSecond} posts/s for ${seconds} s; beside: deliver of what was accepted, ms`,
      figure: shareText,
      percentiles: percentilesOf(audience.latencies),
      ...gateOf(
        bench,
        gate && `≥ ${gate.acceptedShareMin * 100} % of the sustained rate`,
        share >= (gate?.acceptedShareMin ?? 0),
      ),
    },
    {
      what: "overload: until the rest are refused, ms",
      figure: `${refused.toLocaleString("en")} × \`Overloaded\`${others.length > 0 ? `, and ${others.join(", ")}` : ", nothing else"}`,
      percentiles: refusedAfter,
      ...gateOf(
        bench,
        gate && `all typed, p99 ≤ ${gate.refusedP99MaxMs} ms`,
        others.length === 0 && refusedAfter.p99 <= (gate?.refusedP99MaxMs ?? 0),
      ),
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
  const normalP99Ms = normalP99MaxMs[bench.profile];
  const gate = gates[bench.profile];
  const isNormal = (second: Histogram): boolean => percentilesOf(second).p99 <= normalP99Ms;
  const firstNormal = seconds.findIndex(isNormal);
  const isBack = firstNormal !== -1 && firstNormal < (gate?.backWithinSeconds ?? 0);
  return {
    what: `overload: until deliver p99 is ≤ ${normalP99Ms} ms again, at ${normalPostsPerSecond} posts/s`,
    figure:
      firstNormal === -1
        ? `not within ${watchedSeconds} s`
        : `in the ${firstNormal + 1}. second; p99 second by second: ${seconds.map((second) => percentilesOf(second).p99.toFixed(0)).join(", ")} ms`,
    ...gateOf(bench, gate && `within ${gate.backWithinSeconds} s`, isBack),
  };
}
