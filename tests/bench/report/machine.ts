import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { nowMicroseconds, openHistogram, percentilesOf, record } from "./latency.ts";

/** What the figures were taken on, a fact a line. */
export function describeMachine(folder: string): string[] {
  const [cpu] = cpus();
  const memoryGiB = (totalmem() / 1024 ** 3).toFixed(0);
  const [load = 0] = loadavg();
  return [
    `Machine: ${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${memoryGiB} GiB, Linux ${release()}, Node ${process.version}; load at the start ${load.toFixed(2)}.`,
    `Processor: ${coreSpeed()}`,
    `Disk: ${diskFlush(folder)}`,
  ];
}

const coreSpeedMs = 500;

/**
 * By what most of a chat server's time goes into, so that tables of different machines can be
 * compared.
 */
function coreSpeed(): string {
  const message = {
    id: "01a21b2f-e4bc-775f-8fff-6279ab0d2ca1",
    number: 273_077,
    text: "What one says to another. ".repeat(8),
    reactions: [],
  };
  const page = Array.from({ length: 20 }, () => message);
  const turn = (): number => JSON.stringify(JSON.parse(JSON.stringify(page))).length;
  let characters = 0;
  let begunAtMs = performance.now();
  for (const lasts of [coreSpeedMs / 5, coreSpeedMs]) {
    characters = 0;
    begunAtMs = performance.now();
    while (performance.now() - begunAtMs < lasts) characters += turn();
  }
  const perSecond = characters / (performance.now() - begunAtMs) / 1000;
  return `one core writes, parses and writes ${perSecond.toFixed(0)} MB of JSON in a second.`;
}

/** How long the disk takes to flush 4 KiB: what no durable write can be faster than. */
function diskFlush(folder: string): string {
  const file = openSync(join(folder, "flush"), "w");
  const block = Buffer.alloc(4096, 1);
  const flushes = openHistogram();
  for (let index = 0; index < 300; index += 1) {
    const begunAt = nowMicroseconds();
    writeSync(file, block);
    fdatasyncSync(file);
    record(flushes, nowMicroseconds() - begunAt);
  }
  closeSync(file);
  const { p50, p99 } = percentilesOf(flushes);
  return `${fileSystemOf(folder)}; fdatasync of 4 KiB p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms.`;
}

function fileSystemOf(folder: string): string {
  const mounts = readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([, at = ""]) => at === "/" || folder === at || folder.startsWith(`${at}/`))
    .sort(([, one = ""], [, other = ""]) => other.length - one.length);
  return mounts[0]?.[2] ?? "unknown file system";
}
