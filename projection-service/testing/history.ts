import type { EventData, LogueEventType } from "@logue/command-service/contract/event.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";

export const positionOf = (number: number): Position => String(number).padStart(startPosition.length, "0");

/** A recorded event whose type and data belong together. */
export type Happened<Type extends LogueEventType> = RecordedEvent<EventData<Type>> & { readonly type: Type };

export interface History {
  /** Records the next event of a stream. Each happens one second after the one before. */
  happened<Type extends LogueEventType>(type: Type, stream: string, data: EventData<Type>): Happened<Type>;
}

const beginMs = Date.parse("2026-11-23T09:00:00.000Z");

/** When the n-th event of a history happened. */
export const timeOf = (number: number): string => new Date(beginMs + number * 1000).toISOString();

/** Gives events their places: positions from 1, revisions from 0 in each stream. */
export function openHistory(): History {
  const revisions = new Map<string, number>();
  let number = 0;
  return {
    happened(type, stream, data) {
      number += 1;
      const revision = (revisions.get(stream) ?? -1) + 1;
      revisions.set(stream, revision);
      const time = timeOf(number);
      return {
        stream,
        revision,
        position: positionOf(number),
        id: derivedId("event", String(number)),
        type,
        data,
        metadata: { occurredAt: time },
        created: time,
      };
    },
  };
}
