import { type EventMetadata, EventStoreError, type Position, type RecordedEvent, startPosition } from "../event-store.ts";

/** The client's form of one event; `event` is missing when a link has no target. */
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

/** Replaces the position when a server sends none. */
const noPosition = 2n ** 64n - 1n;

export const positionOfCommit = (commit: bigint): Position => String(commit).padStart(startPosition.length, "0");

/** For the client; gRPC writes put an event's prepare and commit at one position. */
export function placeOf(position: Position): { readonly commit: bigint; readonly prepare: bigint } {
  const commit = BigInt(position);
  return { commit, prepare: commit };
}

/** Our events: names that begin with "$" are the server's, for streams and types. */
export function recordedEvents(resolved: readonly ResolvedEvent[]): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  for (const { event } of resolved) {
    if (event && !event.streamId.startsWith("$") && !event.type.startsWith("$")) events.push(recordedEvent(event));
  }
  return events;
}

/** The position of the last event read, also when it is not ours. */
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
    // Bytes that are not JSON come from other writers; they are kept as text.
    data: event.data instanceof Uint8Array ? Buffer.from(event.data).toString("base64") : event.data,
    metadata: flatMetadata(event.metadata),
    created: event.created.toISOString(),
  };
}

function positionOf({ position, streamId }: ReceivedEvent): Position {
  if (position === undefined || position.commit === noPosition) {
    const message = `The event store returned no position for events of ${streamId}: EventStoreDB 22.6 or later is needed.`;
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
