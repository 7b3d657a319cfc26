import { type EventMetadata, EventStoreError, type Position, type RecordedEvent, startPosition } from "../event-store.ts";

/** What the client gives for one event read; `event` is missing where a link leads nowhere. */
interface ResolvedEvent {
  readonly event?: ReceivedEvent | undefined;
}

interface ReceivedEvent {
  readonly streamId: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata?: unknown;
  readonly created: Date;
  readonly position?: { readonly commit: bigint } | undefined;
}

/** Stands in for the position where a server tells none. */
const noPosition = 2n ** 64n - 1n;

export const positionOfCommit = (commit: bigint): Position => String(commit).padStart(startPosition.length, "0");

/** For the client; gRPC writes put an event's prepare and commit at one place. */
export function placeOf(position: Position): { readonly commit: bigint; readonly prepare: bigint } {
  const commit = BigInt(position);
  return { commit, prepare: commit };
}

/**
 * The events that are ours: names that begin with "$" are the server's, streams and types alike.
 */
export function recordedEvents(resolved: readonly ResolvedEvent[]): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  for (const { event } of resolved) {
    if (event && !event.streamId.startsWith("$") && !event.type.startsWith("$")) events.push(recordedEvent(event));
  }
  return events;
}

/** Where the last event read lies, whoever's it is. */
export function lastPlace(resolved: readonly ResolvedEvent[]): Position | undefined {
  const last = resolved.findLast(({ event }) => event !== undefined)?.event;
  return last && positionOf(last);
}

function recordedEvent(event: ReceivedEvent): RecordedEvent {
  return {
    stream: event.streamId,
    revision: Number(event.revision),
    position: positionOf(event),
    id: event.id,
    type: event.type,
    // Bytes that are no JSON are not Logue's; they are kept readable.
    data: event.data instanceof Uint8Array ? Buffer.from(event.data).toString("base64") : event.data,
    metadata: flatMetadata(event.metadata),
    created: event.created.toISOString(),
  };
}

function positionOf({ position, streamId }: ReceivedEvent): Position {
  if (position === undefined || position.commit === noPosition) {
    const message = `The event store tells no position for events of ${streamId}: EventStoreDB 22.6 or later is needed.`;
    throw new EventStoreError("StoreRefused", message);
  }
  return positionOfCommit(position.commit);
}

/** Other writers may nest; the port's metadata is flat text. */
function flatMetadata(metadata: unknown): EventMetadata {
  if (typeof metadata !== "object" || metadata === null || metadata instanceof Uint8Array) return {};
  return Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}
