import { Worker } from "node:worker_threads";

/** What an expression made of a payload, or why it made nothing; busy where it was not run. */
export type Mapped = { readonly value: unknown } | { readonly problem: string; readonly isBusy?: true };

export interface MappingLimits {
  readonly timeMaxMs: number;
  readonly memoryMaxMb: number;
}

const usualLimits: MappingLimits = { timeMaxMs: 1_000, memoryMaxMb: 64 };
const waitingMax = 100;

interface Answer {
  readonly result?: string;
  readonly problem?: string;
}

/**
 * Runs expressions of administrators on a thread of its own, one after the other. An expression that
 * does not end or takes too much memory ends with the thread; the next one gets a new thread.
 */
export function createMappings({ timeMaxMs, memoryMaxMb }: MappingLimits = usualLimits) {
  let worker: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const end = (): void => {
    worker?.then((running) => running.terminate()).catch(() => undefined);
    worker = undefined;
  };

  async function runAlone(expression: string, json: unknown): Promise<Mapped> {
    worker ??= startWorker(memoryMaxMb);
    const answer = await askWithin(await worker, { expression, json }, timeMaxMs).catch((error: unknown): Answer => {
      end();
      return { problem: words(error) };
    });
    return answer.result === undefined
      ? { problem: answer.problem ?? "It has no result." }
      : { value: JSON.parse(answer.result) as unknown };
  }

  return {
    async run(expression: string, json: unknown): Promise<Mapped> {
      if (waiting >= waitingMax) return { problem: "Too many payloads wait for a mapping.", isBusy: true };
      waiting += 1;
      const turn = last.then(() => runAlone(expression, json));
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },
    close: end,
  };
}

export type Mappings = ReturnType<typeof createMappings>;

/**
 * Starting takes longer than most expressions, and does not count as their time: the thread says
 * when it has loaded all that it needs.
 */
function startWorker(memoryMaxMb: number): Promise<Worker> {
  const { promise, resolve, reject } = Promise.withResolvers<Worker>();
  const resourceLimits = { maxOldGenerationSizeMb: memoryMaxMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
  const worker = new Worker(new URL("./mapping-worker.ts", import.meta.url), { resourceLimits, env: {}, execArgv: [] });
  worker.once("message", () => {
    worker.unref();
    resolve(worker);
  });
  worker.once("error", reject).once("exit", () => reject(new Error("The thread ended.")));
  worker.on("error", () => undefined);
  return promise;
}

class TookTooLong extends Error {}

let asked = 0;

async function askWithin(
  worker: Worker,
  question: { readonly expression: string; readonly json: unknown },
  timeMaxMs: number,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  asked += 1;
  const id = asked;
  const onMessage = (answer: Answer & { readonly id: number }): void => {
    if (answer.id === id) resolve(answer);
  };
  const onExit = (): void => reject(new Error("The thread ended."));
  const late = setTimeout(() => reject(new TookTooLong()), timeMaxMs);
  worker.ref();
  worker.on("message", onMessage).once("error", reject).once("exit", onExit);
  try {
    worker.postMessage({ id, ...question });
    return await promise;
  } finally {
    clearTimeout(late);
    worker.off("message", onMessage).off("error", reject).off("exit", onExit);
    worker.unref();
  }
}

function words(error: unknown): string {
  if (error instanceof TookTooLong) return "The expression took too long and was stopped.";
  const isMemory = (error as { readonly code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY";
  return isMemory ? "The expression took too much memory and was stopped." : "The expression could not be run.";
}
