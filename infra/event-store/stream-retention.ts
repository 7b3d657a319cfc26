import type { StreamState } from "./append-rules.ts";
import type { StreamRead, StreamRetention } from "./event-store.ts";

/** The revisions that a read may show, both inclusive; none when `first` is greater than `last`. */
export interface VisibleRevisions {
  readonly first: number;
  readonly last: number;
}

export function visibleRevisions(stream: StreamState, retention: StreamRetention): VisibleRevisions {
  const byCount = retention.maxCount === undefined ? 0 : stream.revision + 1 - retention.maxCount;
  return { first: Math.max(stream.beginsAt, retention.truncateBefore ?? 0, byCount), last: stream.revision };
}

/** The earliest `created` a read may show, in milliseconds of the epoch. */
export function visibleFromMs(retention: StreamRetention, nowMs: number): number {
  return retention.maxAgeSeconds === undefined ? 0 : nowMs - retention.maxAgeSeconds * 1000;
}

/** Narrows what is visible to what a read requests. */
export function askedRevisions(read: StreamRead, visible: VisibleRevisions): VisibleRevisions {
  if (read.direction === "backwards") {
    const from = read.from ?? "end";
    if (from === "end") return visible;
    return { first: visible.first, last: Math.min(visible.last, from === "start" ? visible.first : from) };
  }
  const from = read.from ?? "start";
  if (from === "start") return visible;
  return { first: from === "end" ? visible.last + 1 : Math.max(visible.first, from), last: visible.last };
}

/** An invalid limit is a bug of the caller. */
export function requireLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`A read needs a limit of 0 or more, not ${limit}.`);
}
