import type { EventStore, EventToAppend, RecordedEvent, SubscriptionItem, SubscriptionOptions } from "../event-store.ts";

export interface EventMapping {
  readonly whenWritten?: (
    stream: string,
    events: readonly EventToAppend[],
  ) => readonly EventToAppend[] | Promise<readonly EventToAppend[]>;
  readonly whenRead?: (events: readonly RecordedEvent[]) => RecordedEvent[] | Promise<RecordedEvent[]>;
}

/** The same store, with events changed on their way in or out. */
export function mapEvents(store: EventStore, { whenWritten, whenRead }: EventMapping): EventStore {
  return {
    append(stream, events, expected) {
      const written = whenWritten ? attempt(() => whenWritten(stream, events)) : events;
      if (!(written instanceof Promise)) return store.append(stream, written, expected);
      return written.then((mapped) => store.append(stream, mapped, expected));
    },
    async readStream(stream, read) {
      const events = await store.readStream(stream, read);
      return whenRead ? whenRead(events) : events;
    },
    async readAll(read) {
      const events = await store.readAll(read);
      return whenRead ? whenRead(events) : events;
    },
    subscribeToAll: (options) => (whenRead ? mapSubscription(store, options, whenRead) : store.subscribeToAll(options)),
    lastPosition: () => store.lastPosition(),
    setRetention: (stream, retention) => store.setRetention(stream, retention),
    deleteStream: (stream, expected) => store.deleteStream(stream, expected),
    tombstoneStream: (stream, expected) => store.tombstoneStream(stream, expected),
    close: () => store.close(),
  };
}

/** A mapping that throws refuses the append like a store, by a rejected promise. */
function attempt<Value>(act: () => Value | Promise<Value>): Value | Promise<Value> {
  try {
    return act();
  } catch (error) {
    return Promise.reject(error);
  }
}

function mapSubscription(
  store: EventStore,
  options: SubscriptionOptions,
  whenRead: NonNullable<EventMapping["whenRead"]>,
): AsyncIterable<SubscriptionItem> {
  return {
    [Symbol.asyncIterator]() {
      const items = store.subscribeToAll(options)[Symbol.asyncIterator]();
      return {
        async next() {
          const item = await items.next();
          if (item.done || item.value.kind !== "events") return item;
          return { done: false, value: { kind: "events", events: await whenRead(item.value.events) } };
        },
        return: async () => (await items.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}
