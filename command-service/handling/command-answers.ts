import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Refusal } from "../contract/refusals.ts";
import type { AcceptedStep } from "./decide-batch.ts";
import type { RunningState } from "./running-state.ts";

export type Accepted = Extract<CommandAnswer, { readonly kind: "accepted" }>;

/** An accepted step, and how many events of its command there are now in its stream. */
export interface StepAnswer extends Accepted {
  readonly eventCount: number;
}

export const refused = ({ refused: code, details }: Refusal): CommandAnswer => ({ kind: "refused", code, details });

/**
 * The position of the step's last event: as just appended, as found from before, or, if it wrote
 * nothing, the end of its stream.
 */
export function stepAnswer(step: AcceptedStep, { main, stream }: RunningState, position: Position): StepAnswer {
  const { lastRevision, trace, result } = step;
  if (lastRevision !== undefined)
    return { kind: "accepted", stream, revision: lastRevision, position, result, eventCount: step.eventCount };
  const place = trace ?? { stream: main.stream, revision: main.revision, position: main.position, eventCount: 0 };
  const { revision, eventCount } = place;
  return { kind: "accepted", stream: place.stream, revision, position: place.position, result, eventCount };
}

/** A command's answer speaks of the last of its events, whichever step wrote it. */
export function laterAnswer(answer: StepAnswer | undefined, next: StepAnswer): StepAnswer {
  if (answer === undefined) return next;
  const isNextLater = next.eventCount > 0 && answer.position <= next.position;
  const [last, other] = isNextLater ? [next, answer] : [answer, next];
  const { stream, revision, position } = last;
  const earlier = [
    ...(answer.earlier ?? []),
    ...(other.eventCount > 0 ? [{ stream: other.stream, position: other.position }] : []),
  ];
  const eventCount = answer.eventCount + next.eventCount;
  return { ...next, stream, revision, position, earlier, eventCount, result: { ...answer.result, ...next.result } };
}

export const commandAnswer = ({ kind, stream, revision, position, earlier = [], result }: StepAnswer): Accepted => ({
  kind,
  stream,
  revision,
  position,
  ...(earlier.length > 0 && { earlier }),
  result,
});
