import { setTimeout as pause } from "node:timers/promises";
import {
  type AppendResult,
  type EventStore,
  EventStoreError,
  type EventToAppend,
  type ExpectedRevision,
} from "@logue/infra/event-store/event-store.ts";
import { isStoreUnavailable } from "./store-failure.ts";

export interface PendingAppend {
  readonly stream: string;
  readonly events: readonly EventToAppend[];
  readonly expectedRevision: ExpectedRevision;
}

/** What an append came to. `unavailable`: whether it was written is not known. */
export type AppendOutcome =
  | ({ readonly kind: "appended" } & AppendResult)
  | { readonly kind: "conflict" | "unavailable" | "full" | "tooLarge" };

export type AppendSafely = (append: PendingAppend) => Promise<AppendOutcome>;

/** How long to wait before each resend, milliseconds. */
export const resendPausesMs: readonly number[] = [20, 80, 200];

/**
 * Appends, and after a transport failure sends the same ids with the same expected revision again:
 * the store answers a repeated append as the first time. It never reads in between, for an append
 * decided anew could then be written twice.
 */
export function safeAppend(eventStore: Pick<EventStore, "append">, pausesMs: readonly number[] = resendPausesMs): AppendSafely {
  return async (append) => {
    // Not retry.ts: an append gives outcomes, not errors, and its few pauses are a list that tests
    // shorten.
    for (const pauseMs of [...pausesMs, undefined]) {
      const outcome = await appendOnce(eventStore, append);
      if (outcome.kind !== "unavailable" || pauseMs === undefined) return outcome;
      await pause(pauseMs);
    }
    return { kind: "unavailable" };
  };
}

async function appendOnce(eventStore: Pick<EventStore, "append">, append: PendingAppend): Promise<AppendOutcome> {
  try {
    const result = await eventStore.append(append.stream, append.events, append.expectedRevision);
    return { kind: "appended", ...result };
  } catch (error) {
    if (isStoreUnavailable(error)) return { kind: "unavailable" };
    if (!(error instanceof EventStoreError)) throw error;
    switch (error.code) {
      case "WrongExpectedRevision":
        return { kind: "conflict" };
      case "StoreFull":
        return { kind: "full" };
      case "EventTooLarge":
        return { kind: "tooLarge" };
      default:
        throw error;
    }
  }
}
