import type { Decision } from "./command.ts";
import type { LogueEvent } from "./contract/event.ts";
import { isRefusal } from "./contract/refusals.ts";

/** The events of all decisions, or the first refusal. */
export function together(...decisions: readonly Decision[]): Decision {
  const events: LogueEvent[] = [];
  for (const decision of decisions) {
    if (isRefusal(decision)) return decision;
    events.push(...decision);
  }
  return events;
}
