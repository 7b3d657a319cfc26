import type { Entity, EntityReference } from "../command.ts";
import { conversationStream, segmentOf } from "../contract/streams.ts";
import { type ConversationState, evolve, fork, initialState, itemsIn, withoutItems } from "./conversation-state.ts";
import { answersFor, learnEarlierMessage } from "./earlier-segments.ts";
import { nextSegment, segmentOpening } from "./next-segment.ts";

/**
 * The messages of one room, split into segments. Decisions need no text, so it is folded from
 * sealed events.
 */
export const conversationEntity: Entity<ConversationState> = {
  streamOf: (roomId) => conversationStream(roomId, 0),
  initialState,
  evolve,
  fork,
  foldsSealed: true,
  growsWithEvents: true,
  tooLarge: "MessageTooLong",
  segments: {
    streamOf: conversationStream,
    segmentOf,
    next: nextSegment,
    opening: (state, roomId) => ({ type: "SegmentOpened", data: segmentOpening(state, roomId) }),
    answersFor,
    itemsIn,
    withoutItems,
    learnEarlier: learnEarlierMessage,
  },
};

/** A room's conversation, whose state knows these messages in whatever segment they stand. */
export const conversationReference = (
  roomId: string,
  ...messageIds: readonly (string | null)[]
): EntityReference<ConversationState> => ({
  entity: conversationEntity,
  id: roomId,
  itemIds: messageIds.filter((id) => id !== null),
});
