import type { SystemUnderTest } from "../profile.ts";

/** Processor time since the watch began. */
export interface CpuSpent {
  readonly logueMs: number;
  readonly enginesMs: number;
}

export function watchCpu(server: Pick<SystemUnderTest, "cpuMs" | "enginesCpuMs">): () => CpuSpent {
  const [logueMs, enginesMs] = [server.cpuMs(), server.enginesCpuMs()];
  return () => ({ logueMs: server.cpuMs() - logueMs, enginesMs: server.enginesCpuMs() - enginesMs });
}

/**
 * What the engines took for each of `count`, for the end of a row's figure; nothing where there are
 * none.
 */
export function enginesBeside({ enginesMs }: CpuSpent, count: number, unit: "ms" | "µs"): string {
  if (enginesMs === 0) return "";
  return `; the engines ${unit === "ms" ? (enginesMs / count).toFixed(2) : ((enginesMs * 1000) / count).toFixed(1)} ${unit}`;
}
