import { isFollowing, threadOrder, unreadInThread } from "@logue/projection-service/contract/threads.ts";
import type { FollowedThreadSource } from "../fan-out/items.ts";

export const unreadRepliesOf = ({ root, participation, reading }: FollowedThreadSource): number =>
  unreadInThread(root, participation, reading);

/** Muted rooms ask for no attention, and in archived ones nothing happens. */
export function isUnread(thread: FollowedThreadSource): boolean {
  const { entry, participation, reading } = thread;
  if (entry.reading?.isMuted === true || entry.room.archivedAt !== null) return false;
  return isFollowing(participation, reading) && unreadRepliesOf(thread) > 0;
}

/** The place of a thread in a person's list. */
export const orderOf = ({ root, participation }: FollowedThreadSource): string =>
  participation?.order ?? threadOrder(root.lastReplyAt ?? "", root.id);

/** Whether a list of followed threads has this one. A message without replies is no thread. */
export const isListed = ({ root, participation, reading }: FollowedThreadSource): boolean =>
  root.replyCount > 0 && isFollowing(participation, reading);
