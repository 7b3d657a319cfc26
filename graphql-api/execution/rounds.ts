import type { Logger } from "@logue/infra/monitoring/log.ts";

export interface RoundsOptions {
  readonly everyMs: number;
  readonly round: () => Promise<void>;
  /** What the log says where a round fails. */
  readonly what: string;
  readonly log: Logger;
}

export interface Rounds {
  /** Begins no more rounds, and waits for the one that is under way. */
  close(): Promise<void>;
}

/** Does a round at once and then from time to time, one after the other, also after a failure. */
export function startRounds({ everyMs, round, what, log }: RoundsOptions): Rounds {
  let isUnderWay = false;
  let last = Promise.resolve();
  const begin = (): void => {
    if (isUnderWay) return;
    isUnderWay = true;
    last = round()
      .catch((error: unknown) => log.warn({ err: error }, `${what}; it is tried again.`))
      .then(() => {
        isUnderWay = false;
      });
  };
  begin();
  const timer = setInterval(begin, everyMs);
  return {
    close: () => {
      clearInterval(timer);
      return last;
    },
  };
}
