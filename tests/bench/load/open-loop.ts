import { setTimeout as pause } from "node:timers/promises";
import { nowMicroseconds } from "../report/latency.ts";

export interface OpenLoop {
  readonly perSecond: number;
  readonly seconds: number;
  /**
   * Called once for each moment of the schedule, late when this process is late, with the moment
   * itself.
   */
  readonly act: (dueAtMicroseconds: number) => void;
}

/**
 * Acts by the clock and not by the answers: what the server delays is not sent later, and latency
 * is counted from the moment at which the schedule wanted it.
 */
export async function runOpenLoop({ perSecond, seconds, act }: OpenLoop): Promise<void> {
  const begunAt = nowMicroseconds();
  const count = Math.round(perSecond * seconds);
  const gap = 1_000_000 / perSecond;
  for (let next = 0; next < count; ) {
    const waitMs = (begunAt + next * gap - nowMicroseconds()) / 1000;
    if (waitMs > 0) await pause(waitMs);
    for (const now = nowMicroseconds(); next < count && begunAt + next * gap <= now; next += 1) act(begunAt + next * gap);
  }
}
