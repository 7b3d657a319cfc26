import { type ChildProcess, fork } from "node:child_process";
import { fairQueue } from "@logue/infra/fair-queue.ts";
import type { Mapped, Mappings } from "./run-mapping.ts";

interface UnderWay {
  readonly expression: string;
  readonly json: unknown;
  readonly answer: (mapped: Mapped) => void;
  /** How many processes have ended at it. */
  endings: number;
}

const program = new URL("./mapping-process.ts", import.meta.url);
const limits = { atOnceMax: 1, waitingMax: 200, waitingOfShareMax: 50 };
const restsAfterMs = 60_000;
const tooLarge: Mapped = { problem: "The expression took too much memory and was stopped." };
const busy: Mapped = { problem: "Too many payloads wait for a mapping. Send it again.", isBusy: true };

/**
 * Runs expressions in a process of their own, one after the other; different ones take turns, so that
 * one that never ends holds up the others for its time only. An expression that asks for very much
 * memory at once ends the process in which its thread is, whatever the limits of the thread; the next
 * one gets a new process. A process without work ends after a while.
 */
export function createMappingsApart(): Mappings {
  const queue = fairQueue(limits);
  let underWay: UnderWay | undefined;
  let running: ChildProcess | undefined;
  let resting: NodeJS.Timeout | undefined;

  const end = (): void => {
    running?.kill("SIGKILL");
    running = undefined;
  };

  function start(): ChildProcess {
    const started = fork(program, { execArgv: [], env: {}, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const onEnd = (): void => {
      if (running !== started) return;
      running = undefined;
      if (underWay !== undefined) goOnAfterEnd(underWay);
    };
    return started
      .on("message", (mapped: Mapped) => finish(mapped))
      .on("error", onEnd)
      .once("exit", onEnd);
  }

  /** Only while something is under way does the process keep this one from ending. */
  function keepsAlive(isUnderWay: boolean): void {
    const change = isUnderWay ? "ref" : "unref";
    running?.[change]();
    running?.channel?.[change]();
  }

  function begin(next: UnderWay): void {
    underWay = next;
    clearTimeout(resting);
    running ??= start();
    keepsAlive(true);
    send(next);
  }

  const send = ({ expression, json }: UnderWay): void => void running?.send({ expression, json }, () => undefined);

  /** A thread that was stopped for its time may end the process only then, at the next expression. */
  function goOnAfterEnd(ended: UnderWay): void {
    ended.endings += 1;
    if (ended.endings > 1) {
      finish(tooLarge);
      return;
    }
    running = start();
    send(ended);
  }

  function finish(mapped: Mapped): void {
    const finished = underWay;
    underWay = undefined;
    keepsAlive(false);
    resting = setTimeout(end, restsAfterMs).unref();
    finished?.answer(mapped);
  }

  return {
    async run(expression, json) {
      const mapped = await queue.run(expression, () => {
        const { promise, resolve } = Promise.withResolvers<Mapped>();
        begin({ expression, json, answer: resolve, endings: 0 });
        return promise;
      });
      return mapped ?? busy;
    },
    close: end,
  };
}
