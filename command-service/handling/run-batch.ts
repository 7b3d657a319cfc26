import { OwnerErased } from "@logue/infra/event-store/personal-data/tombstones.ts";
import { isRefusal, type Refusal, type RefusalCode, refuse } from "../contract/refusals.ts";
import type { CachedState } from "../states/cached-state.ts";
import { readStates } from "../states/read-states.ts";
import type { StateCache } from "../states/state-cache.ts";
import type { AppendOutcome, AppendSafely } from "./append-safely.ts";
import { type StepAnswer, stepAnswer } from "./command-answers.ts";
import type { CommandDigests } from "./command-digest.ts";
import { type AcceptedStep, type DecidableStep, decideStep } from "./decide-batch.ts";
import { type RunningState, runningState } from "./running-state.ts";
import { isStoreUnavailable } from "./store-failure.ts";

/** A step that waits in its stream's queue. */
export interface StepTask extends DecidableStep {
  readonly settle: (answer: StepAnswer | Refusal) => void;
  readonly fail: (error: unknown) => void;
}

export interface BatchOptions {
  readonly states: StateCache;
  readonly digests: CommandDigests;
  readonly append: AppendSafely;
  readonly segmentEventsMax: number;
  readonly clock: () => number;
}

/**
 * How often a batch is decided again because another service wrote to its stream, or a key was not
 * loaded.
 */
const attemptsMax = 10;

/**
 * Reads, evolves, decides and appends. When another service wrote to the stream meanwhile, the new
 * events are read and all commands are decided again; a command that turns out to be written
 * already gets the answer of the first time.
 */
export async function runBatch(tasks: readonly StepTask[], options: BatchOptions): Promise<void> {
  try {
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const { running, decided } = await decideBatch(tasks, options);
      const missing = options.digests.takeMissing();
      if (missing.length > 0) {
        await options.digests.load(missing);
        continue;
      }
      const { revision } = running.main;
      const outcome = await appendDecided(running, options.append);
      if (outcome.kind === "tooLarge" && tasks.length > 1) return await runOneByOne(tasks, options);
      if (outcome.kind !== "conflict") return settleAll(tasks, decided, running, outcome, options.states);
      await options.states.refresh(running.main);
      // No other service wrote: one of the commands was written too long ago to be cached, and its
      // conflict stops the others.
      if (running.main.revision === revision && tasks.length > 1) return await runOneByOne(tasks, options);
    }
    refuseAll(tasks, "Overloaded");
  } catch (error) {
    if (isStoreUnavailable(error)) refuseAll(tasks, "StoreUnavailable");
    else if (error instanceof OwnerErased && tasks.length > 1) await runOneByOne(tasks, options);
    else if (error instanceof OwnerErased) refuseAll(tasks, "PersonErased");
    else for (const task of tasks) task.fail(error);
  }
}

interface DecidedBatch {
  readonly running: RunningState;
  /** In the order of the tasks. */
  readonly decided: readonly (AcceptedStep | Refusal)[];
}

async function decideBatch(tasks: readonly StepTask[], options: BatchOptions): Promise<DecidedBatch> {
  const { states, digests, segmentEventsMax, clock } = options;
  const read = await readStates(
    states,
    tasks.map((task) => task.command),
  );
  const running = runningState(mainState(tasks, read), segmentEventsMax, clock());
  const decided = tasks.map((task, index) => decideStep(task, running, read[index] ?? new Map(), digests));
  return { running, decided };
}

/** All tasks of a batch append to one stream; a state that was read again meanwhile is the newer one. */
function mainState(tasks: readonly StepTask[], read: readonly ReadonlyMap<string, CachedState>[]): CachedState {
  const main = read.at(-1)?.get(tasks.at(-1)?.step.appendTo ?? "");
  if (main === undefined) throw new Error("A command appends to something that it does not refer to.");
  return main;
}

async function appendDecided(running: RunningState, append: AppendSafely): Promise<AppendOutcome> {
  const { stream, toAppend: events, expectedRevision, main } = running;
  if (events.length === 0) return { kind: "appended", revision: main.revision, position: main.position };
  return await append({ stream, events, expectedRevision });
}

async function runOneByOne(tasks: readonly StepTask[], options: BatchOptions): Promise<void> {
  for (const task of tasks) await runBatch([task], options);
}

function refusalOf(kind: Exclude<AppendOutcome["kind"], "appended">, { main }: RunningState): RefusalCode {
  if (kind === "tooLarge") return main.entity.tooLarge ?? "InputInvalid";
  return kind === "full" ? "StoreFull" : "StoreUnavailable";
}

function settleAll(
  tasks: readonly StepTask[],
  decided: DecidedBatch["decided"],
  running: RunningState,
  outcome: AppendOutcome,
  states: StateCache,
): void {
  if (outcome.kind !== "appended") {
    refuseAll(tasks, refusalOf(outcome.kind, running));
    return;
  }
  // Written already, before the cached commands: the events decided now are not in the stream and
  // must not be in the state.
  const isResend = outcome.revision < (running.recorded.at(-1)?.revision ?? outcome.revision);
  if (isResend) states.evict(running.main);
  else states.fold(running.main, running.recorded, outcome.position);
  for (const [index, task] of tasks.entries()) {
    const step = decided[index];
    if (step === undefined) continue;
    const written = isResend && !isRefusal(step) ? { ...step, lastRevision: outcome.revision } : step;
    task.settle(isRefusal(written) ? written : stepAnswer(written, running, outcome.position));
  }
}

function refuseAll(tasks: readonly StepTask[], code: RefusalCode): void {
  for (const task of tasks) task.settle(refuse(code));
}
