import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import { type AcceptedCommand, streamKeyOf, targetsOf } from "./accept-command.ts";
import type { AnyStep } from "./any-command.ts";
import { commandAnswer, laterAnswer, refused, type StepAnswer } from "./command-answers.ts";
import { type BatchOptions, runBatch, type StepTask } from "./run-batch.ts";
import { createStreamQueues } from "./stream-queues.ts";
import { tryCommand } from "./try-command.ts";

export interface CommandHandlerOptions extends BatchOptions {
  /**
   * The most commands that wait for one stream, and the longest that its first one may have waited
   * when another one comes.
   */
  readonly streamWaitingMax: number;
  readonly waitingMaxMs: number;
}

export type HandleCommand = (envelope: CommandEnvelope) => Promise<CommandAnswer>;
export type HandleAccepted = (command: AcceptedCommand) => Promise<CommandAnswer>;

/** The most commands decided together and appended in one append. */
const batchMax = 100;

/**
 * Handles a command: accepted and durable, or refused. Commands for one stream are run one after
 * the other, those that wait together in one batch (`runBatch`); streams do not wait for each
 * other.
 */
export function commandHandler(options: CommandHandlerOptions): HandleAccepted {
  const { clock, waitingMaxMs, streamWaitingMax: tasksWaitingMax } = options;
  const run = (_stream: string, tasks: readonly StepTask[]): Promise<void> => runBatch(tasks, options);
  const queues = createStreamQueues<StepTask>({ run, clock, batchMax, tasksWaitingMax, waitingMaxMs });

  const runStep = (command: AcceptedCommand, step: AnyStep, firstEventIndex: number): Promise<StepAnswer | Refusal> =>
    new Promise((settle, fail) => {
      queues.add(streamKeyOf(command, step), { command, step, firstEventIndex, settle, fail });
    });

  const runSteps = async (command: AcceptedCommand): Promise<StepAnswer | Refusal> => {
    let answer: StepAnswer | undefined;
    let eventIndex = 0;
    for (const step of command.definition.steps) {
      const next = await runStep(command, step, eventIndex);
      if (isRefusal(next)) return next;
      eventIndex += next.eventCount;
      answer = laterAnswer(answer, next);
    }
    if (answer === undefined) throw new Error(`${command.envelope.type} has no steps.`);
    return answer;
  };

  return async (command) => {
    if (!targetsOf(command).every(queues.admits)) return refused(refuse("Overloaded"));
    const refusal = command.definition.steps.length > 1 ? await tryCommand(command, options) : undefined;
    const answer = refusal ?? (await runSteps(command));
    return isRefusal(answer) ? refused(answer) : commandAnswer(answer);
  };
}
