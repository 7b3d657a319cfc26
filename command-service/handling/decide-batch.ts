import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import type { CachedState } from "../states/cached-state.ts";
import { type AcceptedCommand, streamKeyOf } from "./accept-command.ts";
import type { AnyStep } from "./any-command.ts";
import type { CommandDigests } from "./command-digest.ts";
import type { CommandTrace } from "./recent-commands.ts";
import { addEvent, type RunningState } from "./running-state.ts";

export interface DecidableStep {
  readonly command: AcceptedCommand;
  readonly step: AnyStep;
  /** The index that the step's first event gets among all events of its command. */
  readonly firstEventIndex: number;
}

/** The states that a command refers to, by its names for them. */
export type NamedStates = ReadonlyMap<string, CachedState>;

/**
 * `lastRevision` is missing where nothing had to be written, `trace` where the command has written
 * nothing before.
 */
export interface AcceptedStep {
  readonly lastRevision: number | undefined;
  readonly trace: CommandTrace | undefined;
  readonly eventCount: number;
  readonly result: Readonly<Record<string, unknown>>;
}

/**
 * Decides one step on the running state and adds its events to it. A command that is found to have
 * written here before is answered as the first time; the steps of one with several find their own
 * work in the states instead.
 */
export function decideStep(
  { command, step, firstEventIndex }: DecidableStep,
  running: RunningState,
  states: NamedStates,
  digests: CommandDigests,
): AcceptedStep | Refusal {
  const { definition, context } = command;
  const trace = ownTrace(command, running.main, digests);
  if (trace === "another command") return refuse("CommandIdReused");
  const isDone = trace !== undefined && definition.steps.length === 1;
  const decision = isDone ? [] : step.decide(command.data, statesNow(states, running), context);
  if (isRefusal(decision)) return decision;
  let lastRevision: number | undefined;
  for (const [index, event] of decision.entries())
    lastRevision = addEvent(running, event, { command, index: firstEventIndex + index, digest: digests.digestOf(command) });
  const result = definition.result?.(command.data, statesNow(states, running), context) ?? {};
  return { lastRevision, trace, eventCount: decision.length, result };
}

/**
 * The states by the command's reference names; the stream's own one is the running state, under
 * each of its names.
 */
function statesNow(states: NamedStates, running: RunningState | undefined): never {
  const now: Record<string, unknown> = {};
  for (const [name, cached] of states) now[name] = cached.key === running?.main.key ? running.state : cached.state;
  return now as never;
}

/**
 * What this command wrote to the stream before. Events without a digest, or with one under a
 * destroyed key, cannot be compared: they count as none, so that the command is decided again and
 * never answered from the events of another one.
 */
function ownTrace(
  command: AcceptedCommand,
  { commands }: CachedState,
  digests: CommandDigests,
): CommandTrace | "another command" | undefined {
  const trace = commands.get(command.commandId);
  if (trace === undefined) return undefined;
  if (trace.actorId !== command.actorId) return "another command";
  const isSame = digests.isSame(trace, command);
  if (isSame === undefined) return undefined;
  return isSame ? trace : "another command";
}

/**
 * Tries every step on the current states, and writes nothing: a later step's refusal then comes
 * before the first step is written.
 */
export function tryAllSteps(command: AcceptedCommand, states: NamedStates, digests: CommandDigests): Refusal | undefined {
  const { definition, data, context } = command;
  const cached = [...states.values()];
  for (const step of definition.steps) {
    const target = cached.find(({ key }) => key === streamKeyOf(command, step));
    if (target !== undefined && ownTrace(command, target, digests) === "another command") return refuse("CommandIdReused");
    const decision = step.decide(data, statesNow(states, undefined), context);
    if (isRefusal(decision)) return decision;
  }
  return undefined;
}
