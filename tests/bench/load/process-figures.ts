import { readFileSync } from "node:fs";

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
