import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** Their values come from a list, and say nothing that a person wrote. */
const choices: ReadonlySet<string> = new Set(["kind", "visibility", "emoji"]);

/**
 * The event as the log of deliveries keeps it: without what people wrote and what they are called,
 * so that nothing of a person who is erased stays there.
 */
export const bodyInLog = (event: PublicEvent): string =>
  JSON.stringify({
    ...event,
    data: Object.fromEntries(Object.entries(event.data).map(([key, value]) => [key, isWritten(key, value) ? "" : value])),
  });

const isWritten = (key: string, value: unknown): boolean =>
  typeof value === "string" && !choices.has(key) && !id.test(value) && !time.test(value);
