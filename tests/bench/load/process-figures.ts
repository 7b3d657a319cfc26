import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { NodeProcess } from "../../support/child-process.ts";

/** Linux counts processor time in hundredths of a second. */
const millisecondsPerTick = 10;

/**
 * User and system time of all threads of a process, the 14th and 15th field; the second one, a name
 * in brackets, may hold spaces.
 */
export function processCpuMs(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
}

export function processResidentKiB(pid: number | undefined): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

/** What a program took until it ended; of its last tenth of a second nothing is known. */
export interface ProgramFigures {
  readonly cpuMs: number;
  readonly peakResidentKiB: number;
}

const lookEveryMs = 100;

/** Looks until the program has ended. */
export async function programFigures(program: Pick<NodeProcess, "pid" | "hasEnded">): Promise<ProgramFigures> {
  let found: ProgramFigures = { cpuMs: 0, peakResidentKiB: 0 };
  while (!program.hasEnded()) {
    found = figuresNow(program.pid) ?? found;
    await pause(lookEveryMs);
  }
  return found;
}

/** Undefined when it has just ended. */
function figuresNow(pid: number): ProgramFigures | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return peak === undefined ? undefined : { cpuMs: processCpuMs(pid), peakResidentKiB: Number(peak) };
  } catch {
    return undefined;
  }
}
