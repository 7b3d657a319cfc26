import type { AllStreamSubscription, Filter } from "@eventstore/db-client";
import type { SubscribeToAllOptions } from "@eventstore/db-client/dist/streams/subscribeToAll.js";
import { pauseAfter } from "../../retry.ts";
import {
  type Position,
  type RecordedEvent,
  type SubscriptionItem,
  type SubscriptionOptions,
  startPosition,
} from "../event-store.ts";
import type { EventstoredbConnection } from "./connection.ts";
import { storeClosed, storeErrorOf } from "./errors.ts";
import { lastPlace, placeOf, positionOfCommit, recordedEvents } from "./events.ts";

const batchSizeDefault = 500;
const backoff = { firstMs: 50, mostMs: 5_000, isJittered: true };
const everythingOfOurs = "^[^$]";

/** The parts of its store that a subscription needs. */
export interface SubscribedStore {
  readonly closing: AbortSignal;
  connect(): EventstoredbConnection;
}

type Received = Parameters<typeof recordedEvents>[0][number];

/** One call to the server: it ends at the first failure and is never resumed. */
interface Feed {
  /**
   * The next received item; undefined when there is none yet, an error when there will be no more.
   */
  take(): SubscriptionItem | Error | undefined;
  close(): void;
}

/**
 * A subscription that resumes by itself from the last delivered position, after growing pauses. It
 * is pulled: the client is read only when the next item is requested, and unread items stay at the
 * server.
 */
export function subscribeToEventstoredb(store: SubscribedStore, options: SubscriptionOptions): AsyncIterable<SubscriptionItem> {
  return { [Symbol.asyncIterator]: () => iterate(store, options) };
}

function iterate(store: SubscribedStore, options: SubscriptionOptions): AsyncIterator<SubscriptionItem, undefined> {
  const { signal } = options;
  let position = options.after ?? startPosition;
  let feed: Feed | undefined;
  let isEnded = false;
  let failures = 0;
  let wakeUp: (() => void) | undefined;
  const wake = (): void => wakeUp?.();
  const woken = (mostMs?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = mostMs === undefined ? undefined : setTimeout(resolve, mostMs);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const end = (): IteratorReturnResult<undefined> => {
    isEnded = true;
    feed?.close();
    feed = undefined;
    signal?.removeEventListener("abort", wake);
    store.closing.removeEventListener("abort", wake);
    wake();
    return { done: true, value: undefined };
  };

  /** Ends the subscription with an error when a retry cannot help. */
  const standBack = async (failure: Error): Promise<void> => {
    feed?.close();
    feed = undefined;
    const error = storeErrorOf(failure, { stream: "$all" });
    if (error.code !== "StoreUnavailable") {
      end();
      throw error;
    }
    failures += 1;
    await woken(pauseAfter(failures, backoff));
  };

  const next = async (): Promise<IteratorResult<SubscriptionItem, undefined>> => {
    for (;;) {
      if (isEnded || signal?.aborted) return end();
      if (store.closing.aborted) {
        end();
        throw storeClosed();
      }
      feed ??= openFeed(store.connect(), position, options, wake);
      const taken = feed.take();
      if (taken instanceof Error) await standBack(taken);
      else if (taken === undefined) await woken();
      else {
        failures = 0;
        position = taken.kind === "events" ? (taken.events.at(-1)?.position ?? position) : taken.position;
        return { done: false, value: taken };
      }
    }
  };

  signal?.addEventListener("abort", wake);
  store.closing.addEventListener("abort", wake);
  return { next, return: async () => end() };
}

function openFeed(connection: EventstoredbConnection, after: Position, options: SubscriptionOptions, onChange: () => void): Feed {
  const { batchSize = batchSizeDefault } = options;
  // An event of a closed feed must not shorten the pause before the next one.
  let isClosed = false;
  const wake = (): void => {
    if (!isClosed) onChange();
  };
  let reached = after;
  let checkpoint = after;
  let isCaughtUpDue = false;
  let failure: Error | undefined;

  const onCheckpoint = (position: Position): void => {
    checkpoint = position;
    wake();
  };
  const subscription = subscribe(connection, after, options, batchSize, onCheckpoint);
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  subscription
    .on("readable", wake)
    .on("error", fail)
    .on("end", () => fail(new Error("The server ended the subscription.")));
  subscription.on("caughtUp", () => {
    isCaughtUpDue = true;
    wake();
  });

  /** Reads on while none of the received events is ours: buffered ones are not announced again. */
  const readBatch = (): RecordedEvent[] => {
    for (;;) {
      const received = readUpTo(subscription, batchSize);
      const place = lastPlace(received);
      if (place !== undefined && place > reached) reached = place;
      const events = recordedEvents(received);
      if (events.length > 0 || received.length < batchSize) return events;
    }
  };

  return {
    take() {
      const events = readBatch();
      if (events.length > 0) return { kind: "events", events };
      // The waiting readers have taken all events by now.
      if (isCaughtUpDue) {
        isCaughtUpDue = false;
        if (checkpoint > reached) reached = checkpoint;
        return { kind: "caughtUp", position: reached };
      }
      if (checkpoint > reached) {
        reached = checkpoint;
        return { kind: "checkpoint", position: checkpoint };
      }
      return failure;
    },
    close() {
      isClosed = true;
      subscription.unsubscribe().catch(() => undefined);
      void connection.disconnect();
    },
  };
}

function readUpTo(subscription: AllStreamSubscription, most: number): Received[] {
  const received: Received[] = [];
  while (received.length < most) {
    const item: Received | null = subscription.read();
    if (item === null) break;
    received.push(item);
  }
  return received;
}

function subscribe(
  connection: EventstoredbConnection,
  after: Position,
  { streamPrefixes }: SubscriptionOptions,
  batchSize: number,
  onCheckpoint: (position: Position) => void,
): AllStreamSubscription {
  const filter: Filter = {
    filterOn: "streamName",
    ...(streamPrefixes === undefined ? { regex: everythingOfOurs } : { prefixes: [...streamPrefixes] }),
    maxSearchWindow: batchSize,
    checkpointInterval: 1,
    // A checkpoint with two different numbers does not fit into one position; another one will
    // follow.
    checkpointReached: async (_subscription, { commit, prepare }) => {
      if (commit === prepare) onCheckpoint(positionOfCommit(commit));
    },
  };
  const asked: SubscribeToAllOptions = { filter, ...(after === startPosition ? {} : { fromPosition: placeOf(after) }) };
  return connection.subscribeToAll(asked, { highWaterMark: batchSize });
}
