import type { SlackMessage } from "../reading/message-record.ts";
import type { HistoryNotice } from "../rooms/membership.ts";

/**
 * The imported form of Slack's own notices about a room; undefined for one that is imported as a
 * message.
 */
export function historyNotice(message: SlackMessage, personId: string): HistoryNotice | undefined {
  const { timestamp, subtype, notice } = message;
  const name = subtype.replace(/^(?:channel|group)_/, "");
  if (name === subtype) return undefined;
  const text = (kind: "topic" | "purpose" | "name", value: string | undefined, before = ""): HistoryNotice | undefined =>
    value === undefined ? undefined : { kind, timestamp, byId: personId, text: value, before };
  switch (name) {
    case "join":
    case "leave":
      return { kind: name, timestamp, personId, byId: name === "join" ? (notice.inviterId ?? "") : "" };
    case "archive":
    case "unarchive":
      return { kind: name, timestamp, byId: personId };
    case "topic":
      return text("topic", notice.topic);
    case "purpose":
      return text("purpose", notice.purpose);
    case "name":
      return text("name", notice.name, notice.oldName);
    default:
      return undefined;
  }
}

/** Kinds of message that Slack itself writes; their text is shown slanted, as a notice. */
const ownWords = new Set([
  "app_conversation_join",
  "assistant_app_thread",
  "bot_add",
  "bot_disable",
  "bot_enable",
  "bot_remove",
  "channel_convert_to_private",
  "channel_convert_to_public",
  "channel_posting_permissions",
  "channel_purpose",
  "channel_topic",
  "channel_name",
  "ekm_access_denied",
  "group_name",
  "group_purpose",
  "group_topic",
  "huddle_thread",
  "joiner_notification",
  "joiner_notification_for_inviter",
  "pinned_item",
  "reminder_add",
  "reminder_delete",
  "sh_room_created",
  "sh_room_shared",
  "unpinned_item",
]);

export const isSlackNotice = ({ subtype }: SlackMessage): boolean => ownWords.has(subtype);
