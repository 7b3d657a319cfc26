import type { EventData } from "../contract/event.ts";
import type { ConversationState } from "./conversation-state.ts";
import { tableAbove } from "./table.ts";

/** The data of the event that opens the segment after this one. */
export const segmentOpening = (state: ConversationState, roomId: string): EventData<"SegmentOpened"> => ({
  roomId,
  segment: state.segment + 1,
  lastNumber: state.lastNumber,
});

/**
 * The next segment's state, to decide commands on: it still reads everything that the full one
 * knows.
 */
export const nextSegment = (state: ConversationState, openedAtMs: number): ConversationState => ({
  segment: state.segment + 1,
  openedAtMs,
  lastNumber: state.lastNumber,
  messages: tableAbove(state.messages),
  lastThreadNumbers: tableAbove(state.lastThreadNumbers),
  laterFacts: new Map(),
  sharedIds: new Map(),
});
