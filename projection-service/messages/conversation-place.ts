import type { Recorded } from "@logue/command-service/contract/event.ts";
import { conversationCursor, segmentOf } from "@logue/command-service/contract/streams.ts";

/** The cursor of a conversation's event: `segment:revision`. */
export const cursorOf = (event: Recorded): string => conversationCursor(segmentOf(event.stream), event.revision);

/** The event that changed a message last, by its place in the conversation and in the whole log. */
export const changedBy = (event: Recorded): { readonly changed: string; readonly changedPosition: string } => ({
  changed: cursorOf(event),
  changedPosition: event.position,
});
