import type { Recorded } from "@logue/command-service/contract/event.ts";
import {
  type PublicEvent,
  type PublicEventType,
  publicEventsOf,
} from "@logue/command-service/contract/public-events/public-events.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { type LogRange, type ReadableLog, readRange } from "@logue/infra/event-store/replaying/read-range.ts";
import { rest } from "@logue/infra/retry.ts";
import type { RebuildStores } from "@logue/projection-service/rebuilding/rebuild-stores.ts";
import { type FindDeletedMessages, withoutDeleted } from "./deleted-messages.ts";

export interface SentEvent {
  /** Events with the same key keep their order. */
  readonly key: string;
  readonly event: PublicEvent;
}

/** Where events are sent. */
export interface ReplayTarget {
  /** The most events in one call. */
  readonly batchMax: number;
  /** Resolves when all of them are taken. */
  send(events: readonly SentEvent[]): Promise<void>;
  /** What else the target needs to go on after what was sent. */
  mark(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}

export interface ReplayOptions {
  readonly history: ReadableLog;
  readonly openEvents: RebuildStores["openEvents"];
  readonly range: LogRange;
  /** Only these types; all without. */
  readonly types: ReadonlySet<PublicEventType> | undefined;
  /** The messages whose words are left out, asked for before each batch is sent. */
  readonly findDeleted: FindDeletedMessages;
  readonly target: ReplayTarget;
  /** The most events in a second. */
  readonly perSecond: number;
  /** Everything up to this position was sent. */
  readonly onSent: (position: Position) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Replayed {
  readonly sentByType: ReadonlyMap<PublicEventType, number>;
  /** Events whose words were left out, because the message was deleted since. */
  readonly withheld: number;
}

/**
 * Sends the events of a part of the log again, as they were when they happened. An event may be sent
 * twice where a replay is continued; it has the same id.
 */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const sentByType = new Map<PublicEventType, number>();
  let withheld = 0;
  // The target's mark is noted before anything is sent.
  options.onSent(options.range.after ?? startPosition);
  for await (const { events, position } of readRange(options.history, options.range)) {
    const opened = (await options.openEvents(events)) as readonly Recorded[];
    let batch: SentEvent[] = [];
    let last: Position | undefined;
    const flush = async (): Promise<void> => {
      const deleted = await options.findDeleted();
      const sent = batch.map(({ key, event }) => ({ key, event: withoutDeleted(event, deleted) }));
      withheld += sent.filter(({ event }, place) => event !== batch[place]?.event).length;
      if (sent.length > 0) await sendPaced(options, sent);
      if (last !== undefined) options.onSent(last);
      batch = [];
    };
    for (const event of opened) {
      for (const made of publicEventsOf(event).filter(({ type }) => options.types?.has(type) ?? true)) {
        sentByType.set(made.type, (sentByType.get(made.type) ?? 0) + 1);
        batch.push({ key: busKeyOf(event.stream), event: made });
      }
      last = event.position;
      if (batch.length < options.target.batchMax) continue;
      await flush();
      if (options.signal?.aborted) return { sentByType, withheld };
    }
    await flush();
    options.onSent(position);
    if (options.signal?.aborted) break;
  }
  return { sentByType, withheld };
}

async function sendPaced({ target, perSecond, signal }: ReplayOptions, batch: readonly SentEvent[]): Promise<void> {
  const untilMs = performance.now() + (batch.length * 1_000) / perSecond;
  await target.send(batch);
  const leftMs = untilMs - performance.now();
  if (leftMs > 0) await rest(leftMs, signal);
}
