import { declarationOf, everyEventType, type LogueEvent, type LogueEventType } from "../event.ts";

/** One event of each type, with every field filled: the examples of the declarations. */
export const eventSamples = Object.fromEntries(
  everyEventType.map((type) => [type, { type, data: declarationOf(type).example }]),
) as unknown as { readonly [Type in LogueEventType]: Extract<LogueEvent, { type: Type }> };
