import {
  type Position,
  type RecordedEvent,
  type SubscriptionItem,
  type SubscriptionOptions,
  startPosition,
} from "../event-store.ts";
import type { LiveTail } from "./live-tail.ts";

/** The result of a scan of the log. */
export interface Scan {
  readonly events: RecordedEvent[];
  /**
   * The position of the last scanned event, wanted or not; the start of the scan when there was
   * none.
   */
  readonly position: Position;
  /** Whether the scan reached the end. */
  readonly isAtEnd: boolean;
}

/** A store whose log is in this process: it answers synchronously. */
export interface Log {
  /** Scans at most `rows` events after the position and returns those of the wanted streams. */
  scan(after: Position, rows: number, streamPrefixes: readonly string[] | undefined): Scan;
  readonly tail: LiveTail;
}

/**
 * "scanned": the store was read, other work gets its turn; "wait": nothing to do until the tail
 * wakes the reader.
 */
export type Step = SubscriptionItem | "scanned" | "look on" | "wait";

export interface LogReader {
  step(): Step;
  stop(): void;
}

const batchSizeDefault = 500;
/** The events that a filtered reader scans at once during catch-up. */
const scanRowsMin = 1000;

export const hasPrefix = (stream: string, prefixes: readonly string[] | undefined): boolean =>
  prefixes === undefined || prefixes.some((prefix) => stream.startsWith(prefix));

/**
 * Reads the store to its end, then the live tail; the store again when the reader fell behind the
 * tail.
 */
export function openLogReader({ scan, tail }: Log, options: SubscriptionOptions, wake: () => void): LogReader {
  const { streamPrefixes, batchSize = batchSizeDefault } = options;
  const rows = streamPrefixes === undefined ? batchSize : Math.max(batchSize, scanRowsMin);
  let position = options.after ?? startPosition;
  let found: RecordedEvent[] = [];
  let cursor: number | undefined;
  let isCaughtUpDue = false;
  let passedOver = 0;

  const give = (events: readonly RecordedEvent[]): Step => {
    passedOver = 0;
    return { kind: "events", events };
  };

  const passOver = (count: number, otherwise: Step): Step => {
    passedOver += count;
    if (passedOver < batchSize) return otherwise;
    passedOver = 0;
    return { kind: "checkpoint", position };
  };

  const readStore = (): Step => {
    const scanned = scan(position, rows, streamPrefixes);
    position = scanned.position;
    found = scanned.events;
    if (scanned.isAtEnd) {
      // The scan and this run in one turn, so all later commits pass through the tail.
      tail.follow(wake);
      cursor = tail.end();
      isCaughtUpDue = true;
    } else if (found.length === 0) return passOver(rows, "scanned");
    return "scanned";
  };

  const readTail = (from: number): Step => {
    const published = tail.read(from, batchSize);
    if (published === undefined) {
      tail.unfollow(wake);
      cursor = undefined;
      return "look on";
    }
    const last = published.at(-1);
    if (last === undefined) return "wait";
    cursor = from + published.length;
    // The last scan may have seen events that are published only now.
    const scannedTo = position;
    if (last.position > position) position = last.position;
    const wanted = published.filter((event) => event.position > scannedTo && hasPrefix(event.stream, streamPrefixes));
    return wanted.length > 0 ? give(wanted) : passOver(published.length, "look on");
  };

  return {
    step() {
      if (found.length > 0) return give(found.splice(0, batchSize));
      if (isCaughtUpDue) {
        isCaughtUpDue = false;
        return { kind: "caughtUp", position };
      }
      return cursor === undefined ? readStore() : readTail(cursor);
    },
    stop: () => tail.unfollow(wake),
  };
}
