import type { MessageDocument } from "../contract/messages.ts";
import { changedBy, cursorOf } from "../conversation-place.ts";
import { type EventRecord, occurredAt } from "../projection.ts";

const repliersMax = 5;

/** The root of a thread after a reply to it. */
export function withReply(root: MessageDocument, event: EventRecord<"MessagePosted">): MessageDocument {
  const { senderId } = event.data;
  return {
    ...root,
    replyCount: root.replyCount + 1,
    lastReplyAt: occurredAt(event),
    lastReply: cursorOf(event),
    replierIds: [senderId, ...root.replierIds.filter((id) => id !== senderId)].slice(0, repliersMax),
    ...changedBy(event),
  };
}

/** The root after a reply was deleted. Who replied and when stays until no reply is left: a deleted one keeps its place in the thread. */
export function withoutReply(root: MessageDocument, event: EventRecord<"MessageDeleted">): MessageDocument {
  const replyCount = Math.max(0, root.replyCount - 1);
  return replyCount > 0
    ? { ...root, replyCount, ...changedBy(event) }
    : { ...root, replyCount, lastReplyAt: null, lastReply: null, replierIds: [], ...changedBy(event) };
}
