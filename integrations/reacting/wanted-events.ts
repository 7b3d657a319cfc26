import type { Recorded } from "@logue/command-service/contract/event.ts";
import { type PublicEvent, publicEventsOf } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Reaction } from "../integration.ts";
import type { ReactingInstance } from "./reaction-state.ts";

/**
 * Whether an instance does anything with an event, by its settings at that moment. What is not wanted
 * costs no more than this question, which is asked for each instance and event: it is answered
 * without a promise where nothing has to be read.
 */
export type WantedBy = (instance: ReactingInstance, event: PublicEvent, source: Recorded) => boolean | Promise<boolean>;

/** Many instances ask for the public events of the same event. */
const made = new WeakMap<Recorded, readonly PublicEvent[]>();

/** The public events that are made of an event: of most there are none. */
export function madeOf(event: Recorded): readonly PublicEvent[] {
  const before = made.get(event);
  if (before !== undefined) return before;
  const events = publicEventsOf(event);
  made.set(event, events);
  return events;
}

/**
 * The public events that the instance does anything with. Most events have none, for most instances:
 * no promise where nothing has to be read.
 */
export function wantedOf(
  { wantedBy }: { readonly wantedBy?: WantedBy },
  instance: ReactingInstance,
  react: Reaction,
  source: Recorded,
): readonly PublicEvent[] | Promise<readonly PublicEvent[]> {
  const made = madeOf(source);
  if (made.length === 0) return made;
  const ask = (event: PublicEvent) => react.events.includes(event.type) && (wantedBy?.(instance, event, source) ?? true);
  const answers = made.map(ask);
  const wanted = (isWanted: readonly boolean[]) => made.filter((_event, place) => isWanted[place] === true);
  return answers.every((answer) => typeof answer === "boolean") ? wanted(answers) : Promise.all(answers).then(wanted);
}
