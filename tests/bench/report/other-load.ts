import { readFileSync } from "node:fs";

/**
 * How much of the machine's processor time others took meanwhile, in per cent: above a few, the
 * figures say more about them.
 */
export interface OtherLoad {
  percent(): number;
}

/**
 * Processes that have ended and were waited for are counted as ours, and those that still run as
 * far as `runningMs` knows them.
 */
export function watchOtherLoad(runningMs: () => number): OtherLoad {
  const before = readTicks(runningMs());
  return {
    percent() {
      const now = readTicks(runningMs());
      const others = now.busy - before.busy - (now.own - before.own);
      return Math.max(0, (100 * others) / (now.all - before.all));
    },
  };
}

interface Ticks {
  readonly all: number;
  readonly busy: number;
  readonly own: number;
}

const millisecondsPerTick = 10;

/** The first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal. */
function readTicks(runningMs: number): Ticks {
  const times = readFileSync("/proc/stat", "utf8").split("\n")[0]?.split(/\s+/).slice(1, 9).map(Number) ?? [];
  const all = times.reduce((sum, time) => sum + time, 0);
  const idle = (times[3] ?? 0) + (times[4] ?? 0);
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const own = fields.slice(11, 15).reduce((sum, time) => sum + Number(time), 0);
  return { all, busy: all - idle, own: own + runningMs / millisecondsPerTick };
}
