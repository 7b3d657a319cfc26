import type { EventData } from "../contract/event.ts";
import type { ConversationState } from "./conversation.ts";
import { tableAbove } from "./table.ts";

/** Whether the next event goes into a new segment. Every service reads it off the revision alone, so that all agree. */
export const isSegmentFull = (revision: number, segmentEventsMax: number): boolean => revision + 1 >= segmentEventsMax;

export const segmentOpening = (state: ConversationState, roomId: string): EventData<"SegmentOpened"> => ({
  roomId,
  segment: state.segment + 1,
  lastNumber: state.lastNumber,
});

/** The next segment's state for deciding on: it still sees everything that the full one knows. */
export const nextSegment = (state: ConversationState, openedAtMs: number): ConversationState => ({
  segment: state.segment + 1,
  openedAtMs,
  lastNumber: state.lastNumber,
  messages: tableAbove(state.messages),
  lastThreadNumbers: tableAbove(state.lastThreadNumbers),
  laterFacts: new Map(),
  sharedIds: new Map(),
});
