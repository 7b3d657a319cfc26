import { type MessageChangeDocument, messageChanges } from "../contract/history.ts";
import { momentOf } from "../history/moments.ts";
import type { EventRecord, Step } from "../projection.ts";

type ChangeRecord =
  | EventRecord<"ReactionAdded">
  | EventRecord<"ReactionRemoved">
  | EventRecord<"MessagePinned">
  | EventRecord<"MessageUnpinned">;

/** A step that writes one more line of a message's history. */
const note = <Event extends ChangeRecord>(
  kind: MessageChangeDocument["kind"],
  whatOf: (event: Event) => Pick<MessageChangeDocument, "userId" | "emoji" | "pinRoomId">,
): Step<MessageChangeDocument, Event> => ({
  collection: messageChanges,
  isFirst: true,
  ids: ({ data, position }) => [`${data.messageId}:${position}`],
  fold: (_nothing, event, id) => ({ id, messageId: event.data.messageId, kind, ...whatOf(event), ...momentOf(event) }),
});

const reaction = ({ data: { userId, emoji } }: EventRecord<"ReactionAdded"> | EventRecord<"ReactionRemoved">) => ({
  userId,
  emoji,
  pinRoomId: null,
});

export const noteReactionAdded = note<EventRecord<"ReactionAdded">>("reactionAdded", reaction);
export const noteReactionRemoved = note<EventRecord<"ReactionRemoved">>("reactionRemoved", reaction);
export const notePinned = note<EventRecord<"MessagePinned">>("pinned", ({ data }) => ({
  userId: data.pinnedById,
  emoji: null,
  pinRoomId: data.roomId,
}));
export const noteUnpinned = note<EventRecord<"MessageUnpinned">>("unpinned", ({ data }) => ({
  userId: data.unpinnedById,
  emoji: null,
  pinRoomId: data.roomId,
}));
