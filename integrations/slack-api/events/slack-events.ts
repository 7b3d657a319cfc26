import type { PublicEvent, PublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import { type Fields, isYes, textOf, textsOf } from "../../markup/values.ts";
import { timeTs, tsOf } from "../message-ts.ts";
import { seconds } from "../shown/seconds.ts";
import { writeMrkdwn } from "../text/write-mrkdwn.ts";

/** The public events of which Slack has a counterpart, and how it is made. */
const makers: Partial<Record<PublicEventType, (data: Fields, event: PublicEvent, botId: string) => readonly Fields[]>> = {
  "message.posted.v1": posted,
  "message.edited.v1": (data, event, botId) => [
    {
      ...{
        type: "message",
        subtype: "message_changed",
        channel: data.roomId,
        hidden: true,
        ts: timeTs(Date.parse(event.occurredAt)),
      },
      message: { ...messageOf(data, botId), edited: { user: data.senderId, ts: timeTs(Date.parse(event.occurredAt)) } },
    },
  ],
  "message.deleted.v1": (data, event) => [
    {
      ...{
        type: "message",
        subtype: "message_deleted",
        channel: data.roomId,
        hidden: true,
        ts: timeTs(Date.parse(event.occurredAt)),
      },
      deleted_ts: tsOf(textOf(data.messageId)),
      previous_message: { type: "message", user: data.senderId, ts: tsOf(textOf(data.messageId)), ...threadOf(data) },
    },
  ],
  "reaction.added.v1": (data) => [{ type: "reaction_added", ...reactionOf(data) }],
  "reaction.removed.v1": (data) => [{ type: "reaction_removed", ...reactionOf(data) }],
  "message.pinned.v1": (data) => [{ type: "pin_added", user: data.pinnedById, channel_id: data.roomId, item: itemOf(data) }],
  "message.unpinned.v1": (data) => [
    { type: "pin_removed", user: data.unpinnedById, channel_id: data.roomId, item: itemOf(data) },
  ],
  "member.joined.v1": (data) => [{ type: "member_joined_channel", user: data.userId, channel: data.roomId }],
  "member.added.v1": (data) => [
    { type: "member_joined_channel", user: data.userId, channel: data.roomId, inviter: data.addedById },
  ],
  "member.left.v1": (data) => [{ type: "member_left_channel", user: data.userId, channel: data.roomId }],
  "member.removed.v1": (data) => [{ type: "member_left_channel", user: data.userId, channel: data.roomId }],
  "room.created.v1": created,
  "room.renamed.v1": (data, { occurredAt }) => [
    { type: "channel_rename", channel: { id: data.roomId, name: data.name, created: seconds(occurredAt) } },
  ],
  "room.archived.v1": (data) => [{ type: "channel_archive", channel: data.roomId, user: data.archivedById }],
  "room.unarchived.v1": (data) => [{ type: "channel_unarchive", channel: data.roomId, user: data.unarchivedById }],
};

export const wantedEvents = Object.keys(makers) as readonly PublicEventType[];

/** Slack's events for one of ours: of a message that mentions the bot there are two. */
export function slackEventsOf(event: PublicEvent, botId: string): readonly Fields[] {
  const made = makers[event.type]?.({ ...event.data }, event, botId) ?? [];
  const at = timeTs(Date.parse(event.occurredAt));
  return made.map((each) => ({ ...each, event_ts: textOf(each.event_ts) || textOf(each.ts) || at }));
}

/** Imported messages are history: no program is to answer them. */
function posted(data: Fields, _event: PublicEvent, botId: string): readonly Fields[] {
  if (isYes(data.isImported)) return [];
  const message = { ...messageOf(data, botId), channel: data.roomId };
  const mentions = textsOf(data.mentionedUserIds).includes(botId) && data.senderId !== botId;
  return mentions ? [message, { ...message, type: "app_mention" }] : [message];
}

function messageOf(data: Fields, botId: string): Fields {
  const files = textsOf(data.fileIds).map((id) => ({ id, file_access: "check_file_info" }));
  const isBroadcast = data.threadRootId != null && data.number != null;
  const subtype = isBroadcast ? "thread_broadcast" : files.length > 0 ? "file_share" : undefined;
  return {
    type: "message",
    ...(subtype && { subtype }),
    user: data.senderId,
    ...(data.senderId === botId && { bot_id: botId }),
    text: writeMrkdwn(textOf(data.text)),
    ts: tsOf(textOf(data.messageId)),
    ...threadOf(data),
    ...(files.length > 0 && { files }),
  };
}

const threadOf = ({ threadRootId }: Fields): Fields => (threadRootId == null ? {} : { thread_ts: tsOf(textOf(threadRootId)) });

const itemOf = ({ roomId, messageId }: Fields) => {
  const ts = tsOf(textOf(messageId));
  return { type: "message", channel: roomId, ts, message: { ts } };
};

const reactionOf = (data: Fields) => ({ user: data.userId, reaction: data.emoji, item: itemOf(data) });

/** Slack tells of public channels. */
function created(data: Fields, { occurredAt }: PublicEvent): readonly Fields[] {
  if (data.kind !== "channel" || data.visibility !== "public") return [];
  const channel = { id: data.roomId, name: data.name, created: seconds(occurredAt), creator: data.createdById };
  return [{ type: "channel_created", channel }];
}
