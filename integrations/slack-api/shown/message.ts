import type { MessageData } from "../documents.ts";
import { timeTs, tsOf } from "../message-ts.ts";
import { writeMrkdwn } from "../text/write-mrkdwn.ts";
import { shownBlocks } from "./blocks.ts";
import { shownFile } from "./file.ts";

/** A message as Slack's. */
export function shownMessage(message: MessageData, origin: string) {
  if (message.deletedAt !== null) return tombstone(message);
  const { sender, postedAs, files, editedAt, reactions } = message;
  const { blocks, attachments } = shownBlocks(message, origin);
  return {
    type: "message",
    user: sender.id,
    ...(sender.kind === "BOT" && { bot_id: sender.id, bot_profile: { id: sender.id, name: sender.displayName, deleted: false } }),
    ...(postedAs !== null && { username: postedAs.name }),
    text: writeMrkdwn(message.markup ?? message.text),
    ts: tsOf(message.id),
    ...threadOf(message),
    ...(editedAt !== null && { edited: { user: sender.id, ts: timeTs(Date.parse(editedAt)) } }),
    ...(files.length > 0 && { files: files.map((file) => shownFile(file, origin, sender.id)), upload: false }),
    ...(reactions.length > 0 && { reactions: shownReactions(message) }),
    ...(message.isPinned && { pinned_to: [message.roomId] }),
    ...(blocks.length > 0 && { blocks }),
    ...(attachments.length > 0 && { attachments }),
  };
}

export const shownReactions = ({ reactions }: Pick<MessageData, "reactions">) =>
  reactions.map(({ emoji, count, userIds }) => ({ name: emoji, count, users: userIds }));

/** A reply names its root; a root with replies names itself. */
function threadOf({ id, threadRootId, number, replyCount, repliers, lastReplyAt }: MessageData) {
  if (threadRootId !== null) {
    const isInRoom = number !== null;
    return { thread_ts: tsOf(threadRootId), ...(isInRoom && { subtype: "thread_broadcast" }) };
  }
  if (replyCount === 0) return {};
  return {
    thread_ts: tsOf(id),
    reply_count: replyCount,
    reply_users_count: repliers.length,
    reply_users: repliers.map((replier) => replier.id),
    ...(lastReplyAt !== null && { latest_reply: timeTs(Date.parse(lastReplyAt)) }),
  };
}

/** Slack shows a deleted message only where a thread hangs from it. */
const tombstone = (message: MessageData) => ({
  type: "message",
  subtype: "tombstone",
  user: "USLACKBOT",
  text: "This message was deleted.",
  ts: tsOf(message.id),
  hidden: true,
  ...threadOf(message),
});

/** Whether Slack's lists have it. */
export const isListed = ({ deletedAt, replyCount }: MessageData): boolean => deletedAt === null || replyCount > 0;
