import type { EventStore, RecordedEvent } from "./event-store.ts";

/**
 * A store, and the time by its clock, on which all its processes agree, independent of this
 * machine's clock.
 */
export interface TimedEventStore {
  readonly eventStore: EventStore;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface StoreTimeOptions {
  /** This machine's clock, epoch milliseconds. */
  readonly clock?: () => number;
  /**
   * Called when this clock is found to be far ahead of the store's (behind it: negative), and when
   * that has ended.
   */
  readonly onOff?: (aheadMs: number) => void;
}

/** The difference that is reported; clocks kept by a time server are nearer. */
const farOffMs = 30_000;
/** Appends whose events have not been read back; a store without a subscription returns none. */
const sentMax = 1_000;

/**
 * Learns the store's time from the dates of its events. No event is dated later than it is read,
 * and none appended here is dated earlier than it was sent: the lead of this clock is between the
 * two, and counts as 0 while that is possible. So a clock that is behind is detected by the first
 * event from the store, one that is ahead by the first of our own.
 */
export async function keepStoreTime(store: EventStore, options: StoreTimeOptions = {}): Promise<TimedEventStore> {
  const { clock = Date.now, onOff = () => {} } = options;
  /** By id, when each event was first sent that has not been read back. */
  const sentAtMs = new Map<string, number>();
  let aheadMs = 0;

  const noteSent = (id: string): void => {
    if (!sentAtMs.has(id)) sentAtMs.set(id, clock());
    if (sentAtMs.size <= sentMax) return;
    const oldest = sentAtMs.keys().next();
    if (!oldest.done) sentAtMs.delete(oldest.value);
  };

  const noteRead = ({ id, created }: RecordedEvent): void => {
    const createdMs = Date.parse(created);
    const leastMs = (sentAtMs.get(id) ?? Number.NEGATIVE_INFINITY) - createdMs;
    const mostMs = clock() - createdMs;
    sentAtMs.delete(id);
    const before = aheadMs;
    aheadMs = Math.min(Math.max(aheadMs, leastMs), mostMs);
    if (isFarOff(before) !== isFarOff(aheadMs)) onOff(aheadMs);
  };

  const [newest] = await store.readAll({ direction: "backwards", limit: 1 });
  if (newest !== undefined) noteRead(newest);
  const eventStore: EventStore = {
    ...store,
    append: (stream, events, expectedRevision) => {
      const last = events.at(-1);
      if (last !== undefined) noteSent(last.id);
      return store.append(stream, events, expectedRevision);
    },
    async *subscribeToAll(subscription) {
      for await (const item of store.subscribeToAll(subscription)) {
        if (item.kind === "events") for (const event of item.events) noteRead(event);
        yield item;
      }
    },
  };
  return { eventStore, now: () => clock() - aheadMs };
}

const isFarOff = (aheadMs: number): boolean => Math.abs(aheadMs) > farOffMs;
