import { occurredAt } from "@logue/command-service/contract/event.ts";
import type { MessageDocument } from "../contract/messages.ts";
import { withNumberInRanges, withoutNumberInRanges } from "../contract/number-ranges.ts";
import type { EventRecord } from "../projection.ts";
import { changedBy, cursorOf } from "./conversation-place.ts";

const repliersMax = 5;

/** The root of a thread after a reply to it. */
export function withReply(root: MessageDocument, event: EventRecord<"MessagePosted">): MessageDocument {
  const { senderId, threadNumber } = event.data;
  return {
    ...root,
    replyCount: root.replyCount + 1,
    inThread: 1,
    lastReplyAt: occurredAt(event),
    lastThreadNumber: threadNumber ?? root.lastThreadNumber,
    lastReply: cursorOf(event),
    replierIds: [senderId, ...root.replierIds.filter((id) => id !== senderId)].slice(0, repliersMax),
    ...changedBy(event),
  };
}

/**
 * The root after a reply was deleted. Who replied and when stays until no reply is left: a deleted
 * one keeps its place in the thread.
 */
export function withoutReply(root: MessageDocument, event: EventRecord<"MessageDeleted">): MessageDocument {
  const { threadNumber } = event.data;
  const replyCount = Math.max(0, root.replyCount - 1);
  const deletedThreadRanges =
    threadNumber === null ? root.deletedThreadRanges : withNumberInRanges(root.deletedThreadRanges, threadNumber);
  const withoutReplies = replyCount > 0 ? {} : { inThread: 0, lastReplyAt: null, lastReply: null, replierIds: [] };
  return { ...root, replyCount, deletedThreadRanges, ...withoutReplies, ...changedBy(event) };
}

/** The root after the deletion of a reply was taken back. */
export function withReplyAgain(root: MessageDocument, event: EventRecord<"MessageRestored">): MessageDocument {
  const { threadNumber, senderId, sentAt } = event.data;
  const deletedThreadRanges =
    threadNumber === null ? root.deletedThreadRanges : withoutNumberInRanges(root.deletedThreadRanges, threadNumber);
  const asOnly = root.replyCount > 0 ? {} : { lastReplyAt: sentAt, lastReply: cursorOf(event), replierIds: [senderId] };
  return { ...root, replyCount: root.replyCount + 1, inThread: 1, deletedThreadRanges, ...asOnly, ...changedBy(event) };
}
