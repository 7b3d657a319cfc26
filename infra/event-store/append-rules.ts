import { EventStoreError, type ExpectedRevision } from "./event-store.ts";

/**
 * The state of a stream for the rules. `revision` is -1 before the first event; it continues after
 * a deletion.
 */
export interface StreamState {
  readonly revision: number;
  /** The first revision after the last deletion, 0 without one. */
  readonly beginsAt: number;
  readonly standing: "live" | "deleted" | "tombstoned";
}

/** A stream that was never written to. */
export const unwrittenStream: StreamState = { revision: -1, beginsAt: 0, standing: "live" };

export const isThere = (stream: StreamState): boolean => stream.standing === "live" && stream.revision >= stream.beginsAt;

/** A deleted stream takes "no_stream" as well as the revision it went on from. */
export function expectationHolds(expected: ExpectedRevision, stream: StreamState): boolean {
  if (expected === "any") return true;
  if (expected === "no_stream") return !isThere(stream);
  if (expected === "stream_exists") return isThere(stream);
  return stream.revision === expected;
}

/**
 * Whether the events from `firstFound` on, which have the ids of this append, were written by an
 * earlier sending of it. An append at the current revision whose ids exist already counts as one:
 * the event ids, not the revision, identify it.
 */
export function isResend(expected: ExpectedRevision, stream: StreamState, firstFound: number): boolean {
  if (expected === "any" || expected === "stream_exists") return true;
  if (expected === "no_stream") return firstFound === 0 || firstFound === stream.beginsAt;
  return firstFound === expected + 1 || stream.revision === expected;
}

/**
 * Whether a deletion or tombstone changes anything; false when it was done before. Throws the
 * refusals of both.
 */
export function endsAnew(
  name: string,
  expected: ExpectedRevision,
  stream: StreamState,
  standing: "deleted" | "tombstoned",
): boolean {
  if (stream.standing === standing) return false;
  if (stream.standing === "tombstoned") throw streamTombstoned(name);
  if (!expectationHolds(expected, stream)) throw wrongExpectedRevision(name, expected, stream);
  if (standing === "deleted" && !isThere(stream)) throw streamNotFound(name);
  return true;
}

export const endedStream = (stream: StreamState, standing: "deleted" | "tombstoned"): StreamState => ({
  revision: stream.revision,
  beginsAt: stream.revision + 1,
  standing,
});

export function wrongExpectedRevision(name: string, expected: ExpectedRevision, stream: StreamState): EventStoreError {
  const actual = isThere(stream) || (stream.revision >= 0 && typeof expected === "number") ? stream.revision : "no_stream";
  return new EventStoreError("WrongExpectedRevision", `Stream ${name}: expected ${expected}, found ${actual}.`, actual);
}

export function streamTombstoned(name: string): EventStoreError {
  return new EventStoreError("StreamTombstoned", `Stream ${name} has a tombstone.`);
}

export function streamNotFound(name: string): EventStoreError {
  return new EventStoreError("StreamNotFound", `There is no stream ${name}.`);
}
