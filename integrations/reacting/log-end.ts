import { setImmediate as othersTurn } from "node:timers/promises";
import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { rest } from "@logue/infra/retry.ts";
import type { Reaction } from "../integration.ts";
import type { LogPages } from "./log-pages.ts";
import type { ReactingInstance } from "./reaction-state.ts";
import { madeOf, type WantedBy, wantedOf } from "./wanted-events.ts";

export interface WaitingInstance {
  readonly instance: ReactingInstance;
  readonly react: Reaction;
  /** It has gone past everything up to here. */
  readonly after: Position;
  /** It goes on then, whatever the log has. */
  readonly untilMs: number;
}

/**
 * Where instances wait for more in the log. What comes is read once for all of them, so that an event
 * which most of them do not want costs each of those one question.
 */
export interface LogEnd {
  /** Resolves with the position up to which the log has nothing that the instance wants. */
  wait(waiting: WaitingInstance): Promise<Position>;
  run(): Promise<void>;
}

export interface LogEndOptions {
  readonly wantedBy?: WantedBy;
  /** Whether the log may have more than up to here, as far as is known. */
  readonly mayHaveMore: (after: Position) => boolean;
  readonly pages: LogPages;
  /** Resolves when there may be more in the log, or after a while. */
  readonly whenMoved: () => Promise<void>;
  readonly clock: () => number;
  readonly signal: AbortSignal;
  readonly log: Pick<Logger, "warn">;
}

interface Waiting extends WaitingInstance {
  after: Position;
  readonly goOn: (after: Position) => void;
}

const askedInOneTurn = 50;
const retryAfterMs = 250;

export function createLogEnd(options: LogEndOptions): LogEnd {
  const { pages, mayHaveMore, whenMoved, clock, log, signal } = options;
  const all = new Set<Waiting>();
  let asked = Promise.withResolvers<void>();
  /** While no instance waits, nothing is asked of the log. */
  let isIdle = true;
  const goOn = (waiting: Waiting, after: Position): void => {
    if (all.delete(waiting)) waiting.goOn(after < waiting.after ? waiting.after : after);
  };

  /** Has those go on that want the event: from before it, as they have not handled it. */
  async function ask(present: readonly Waiting[], event: Recorded, before: Position): Promise<void> {
    if (madeOf(event).length === 0) return;
    for (const [index, waiting] of present.entries()) {
      if (index % askedInOneTurn === askedInOneTurn - 1) await othersTurn();
      if (!all.has(waiting) || waiting.after >= event.position) continue;
      const wanted = wantedOf(options, waiting.instance, waiting.react, event);
      if ((wanted instanceof Promise ? await wanted : wanted).length > 0) goOn(waiting, before);
    }
  }
  async function askAll(): Promise<void> {
    for (;;) {
      for (const waiting of all) if (waiting.untilMs <= clock()) goOn(waiting, waiting.after);
      if (all.size === 0 || signal.aborted) return;
      // Those that come meanwhile are asked in the next round, about everything after where they are.
      const present = [...all];
      let before = present.reduce((least, { after }) => (after < least ? after : least), present[0]?.after ?? "");
      const events = await pages.readAfter(before);
      for (const event of events) {
        await ask(present, event, before);
        before = event.position;
      }
      for (const waiting of present) if (waiting.after < before) waiting.after = before;
      if (events.length === 0 || !mayHaveMore(before)) return;
    }
  }
  async function goOnWhereTroubled(error: unknown): Promise<void> {
    log.warn({ err: error }, "What came to the log could not be looked at; each instance looks itself.");
    for (const waiting of all) goOn(waiting, waiting.after);
    await rest(retryAfterMs, signal);
  }
  return {
    wait: ({ after, ...waiting }) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(after);
        all.add({ ...waiting, after, goOn: resolve });
        // It came after the instance had looked, and the others may have been asked already.
        if (isIdle || mayHaveMore(after)) asked.resolve();
      }),
    async run() {
      signal.addEventListener("abort", () => asked.resolve(), { once: true });
      while (!signal.aborted) {
        asked = Promise.withResolvers();
        isIdle = all.size === 0;
        const moved = isIdle ? asked.promise : whenMoved();
        await askAll().catch(goOnWhereTroubled);
        await Promise.race([moved, asked.promise]);
      }
      for (const waiting of all) goOn(waiting, waiting.after);
    },
  };
}
