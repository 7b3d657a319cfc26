export interface Progress {
  readonly doing: string;
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
}

export interface ProgressMeter {
  note(done: number, total: number, doing: string): void;
  now(): Progress;
}

/** Estimates the time left of the current step by its speed so far; each step begins anew. */
export function createProgressMeter(clock: () => number = Date.now): ProgressMeter {
  let [doing, done, total] = ["", 0, 0];
  let [startedAtMs, startedAtDone] = [clock(), 0];
  return {
    note(doneNow, totalNow, doingNow) {
      if (totalNow !== total || doneNow < done) [startedAtMs, startedAtDone] = [clock(), doneNow];
      [doing, done, total] = [doingNow, doneNow, totalNow];
    },
    now() {
      const advanced = done - startedAtDone;
      const secondsLeft = advanced <= 0 ? null : Math.ceil(((clock() - startedAtMs) * (total - done)) / advanced / 1000);
      return { doing, done, total, secondsLeft };
    },
  };
}
