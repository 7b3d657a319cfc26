import { randomUUID } from "node:crypto";
import type { ExecutionContext } from "ava";
import {
  type EventStore,
  EventStoreError,
  type EventStoreErrorCode,
  type EventToAppend,
  type RecordedEvent,
  type SubscriptionItem,
  type SubscriptionOptions,
} from "../event-store.ts";

export const newStream = (category = "conversation"): string => `${category}-${randomUUID()}`;

export const said = (text: string): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { text },
  metadata: { commandId: randomUUID() },
});

export const saidMany = (count: number): EventToAppend[] =>
  Array.from({ length: count }, (_, number) => said(`message ${number}`));

export const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map((event) => event.id);

export const readWhole = (store: EventStore, stream: string): Promise<RecordedEvent[]> =>
  store.readStream(stream, { limit: 10_000 });

export async function refusedWith(
  t: ExecutionContext,
  code: EventStoreErrorCode,
  attempt: Promise<unknown>,
): Promise<EventStoreError> {
  const error = await t.throwsAsync(attempt, { instanceOf: EventStoreError });
  t.is(error.code, code);
  return error;
}

/** Pulls items until `isEnough`; leaving the loop ends the subscription. */
export async function collect(
  store: EventStore,
  options: SubscriptionOptions,
  isEnough: (items: readonly SubscriptionItem[]) => boolean,
): Promise<SubscriptionItem[]> {
  const items: SubscriptionItem[] = [];
  for await (const item of store.subscribeToAll(options)) {
    items.push(item);
    if (isEnough(items)) break;
  }
  return items;
}

export const eventsOf = (items: readonly SubscriptionItem[]): RecordedEvent[] =>
  items.flatMap((item) => (item.kind === "events" ? item.events : []));

export const isCaughtUp = (items: readonly SubscriptionItem[]): boolean => items.at(-1)?.kind === "caughtUp";
