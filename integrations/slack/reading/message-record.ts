import { timestampOf } from "./timestamp.ts";
import {
  type Fields,
  fieldsOf,
  firstText,
  idOf,
  idsOf,
  isFields,
  isYes,
  listOf,
  secondsOf,
  textOf,
  textsOf,
  wordsOf,
} from "./values.ts";

export interface SlackReaction {
  readonly name: string;
  readonly userIds: readonly string[];
  readonly count: number;
}

export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mode: string;
  readonly mediaType: string;
  readonly sizeBytes: number | undefined;
  /** Where people open it: of files outside of Slack the address there. */
  readonly url: string;
  readonly isExternal: boolean;
  readonly isDenied: boolean;
  /** What the export tells of its words: the beginning of a text, a mail, what was said. */
  readonly preview: string;
}

/** Who wrote a message, as far as the message itself tells. */
export interface SlackAuthor {
  readonly userId: string;
  readonly botId: string;
  readonly userName: string;
  readonly profileName: string;
  readonly pictureUrl: string;
  readonly isBot: boolean;
}

export interface SlackMessage {
  readonly timestamp: string;
  readonly subtype: string;
  readonly author: SlackAuthor;
  readonly text: string;
  readonly threadTimestamp: string | undefined;
  /** Who wrote the root, where the message is a reply. */
  readonly rootAuthorId: string;
  readonly isHidden: boolean;
  /** Whether the person whose token made the export saved it. */
  readonly isSaved: boolean;
  /** Seconds; undefined where it was never edited. */
  readonly editedAt: number | undefined;
  readonly reactions: readonly SlackReaction[];
  readonly files: readonly SlackFile[];
  readonly blocks: readonly unknown[];
  readonly attachments: readonly unknown[];
  readonly pinnedById: string | undefined;
  readonly pinnedAt: number | undefined;
  /** What a notice is about: the new topic, purpose or name, who invited. */
  readonly notice: {
    readonly topic?: string;
    readonly purpose?: string;
    readonly name?: string;
    readonly oldName?: string;
    readonly inviterId?: string;
  };
  /** A huddle's people and times. */
  readonly huddle: Fields | undefined;
}

export type ReadMessage = { readonly message: SlackMessage } | { readonly problem: string };

/** One entry of a day's file. What has no time cannot be put anywhere and is told as a problem. */
export function slackMessage(written: unknown): ReadMessage {
  if (!isFields(written)) return { problem: "it is no message" };
  const entry = eventSubject(written);
  if (isYes(entry.is_ephemeral)) return { problem: "only one person saw it" };
  const type = textOf(entry.type);
  if (type !== "" && type !== "message") return { problem: `it is of the type ${type}, which is no message` };
  const timestamp = timestampOf(entry.ts);
  if (timestamp === undefined) return { problem: "it has no time that can be read" };
  const threadTimestamp = threadOf(entry.thread_ts);
  const comment = fieldsOf(entry.comment);
  const pin = fieldsOf(entry.pinned_info);
  const isPinned = isFields(entry.pinned_info) || textsOf(entry.pinned_to).length > 0;
  return {
    message: {
      timestamp,
      subtype: textOf(entry.subtype),
      author: authorOf(entry),
      text: firstText(comment.comment) || wordsOf(entry.text),
      threadTimestamp: threadTimestamp === timestamp ? undefined : threadTimestamp,
      rootAuthorId: textOf(entry.parent_user_id),
      isHidden: isYes(entry.hidden),
      isSaved: isSaved(entry),
      editedAt: editedAt(entry.edited, timestamp),
      reactions: listOf(entry.reactions).flatMap(slackReaction),
      files: [...listOf(entry.files), ...(Array.isArray(entry.files) ? [] : listOf(entry.file))].flatMap(slackFile),
      blocks: listOf(entry.blocks),
      attachments: listOf(entry.attachments),
      pinnedById: isPinned ? textOf(pin.pinned_by) : undefined,
      pinnedAt: secondsOf(pin.pinned_ts),
      notice: noticeOf(entry),
      huddle: isFields(entry.room) ? entry.room : undefined,
    },
  };
}

/** Some exports keep the notice of a change, and within it the message as it became. */
function eventSubject(entry: Fields): Fields {
  const subtype = textOf(entry.subtype);
  if ((subtype === "message_changed" || subtype === "message_replied") && isFields(entry.message))
    return { ts: entry.ts, ...entry.message };
  return subtype === "message_deleted" ? { ...entry, subtype: "tombstone", hidden: true } : entry;
}

function threadOf(value: unknown): string | undefined {
  const timestamp = timestampOf(value);
  return timestamp === undefined || /^0+\./.test(timestamp) ? undefined : timestamp;
}

/** What the person has finished since is not saved any more. */
function isSaved({ is_starred: isStarred, saved }: Fields): boolean {
  const { state, is_archived: isArchived } = fieldsOf(saved);
  const isOpen = isFields(saved) && textOf(state) !== "completed" && !isYes(isArchived);
  return isYes(isStarred) || isYes(saved) || isOpen;
}

/** When it was edited; at its own time where the export says only that it was. */
function editedAt(edited: unknown, timestamp: string): number | undefined {
  const isEdited = isFields(edited) || isYes(edited) || secondsOf(edited) !== undefined;
  return isEdited ? (secondsOf(fieldsOf(edited).ts) ?? secondsOf(edited) ?? secondsOf(timestamp)) : undefined;
}

function authorOf(entry: Fields): SlackAuthor {
  const [profile, bot, icons] = [fieldsOf(entry.user_profile), fieldsOf(entry.bot_profile), fieldsOf(entry.icons)];
  const comment = fieldsOf(entry.comment);
  const botId = firstText(entry.bot_id, bot.id);
  return {
    userId: [comment.user, entry.user, entry.user_id].map(idOf).find((id) => id !== "") ?? "",
    botId,
    userName: firstText(entry.username, profile.name).trim(),
    profileName: firstText(profile.real_name, profile.display_name, entry.username, bot.name, profile.name).trim(),
    pictureUrl: firstText(profile.image_72, icons.image_72, icons.image_48),
    isBot: botId !== "" || textOf(entry.subtype) === "bot_message",
  };
}

function noticeOf(entry: Fields): SlackMessage["notice"] {
  return {
    ...(typeof entry.topic === "string" && { topic: textOf(entry.topic) }),
    ...(typeof entry.purpose === "string" && { purpose: textOf(entry.purpose) }),
    ...(typeof entry.name === "string" && { name: textOf(entry.name) }),
    ...(typeof entry.old_name === "string" && { oldName: textOf(entry.old_name) }),
    ...(typeof entry.inviter === "string" && { inviterId: textOf(entry.inviter) }),
  };
}

function slackReaction(entry: unknown): SlackReaction[] {
  const { name, users, count } = fieldsOf(entry);
  if (textOf(name) === "") return [];
  const userIds = [...new Set(idsOf(users))];
  const counted = Number(count);
  return [{ name: textOf(name), userIds, count: Number.isFinite(counted) ? Math.max(counted, userIds.length) : userIds.length }];
}

/** A file of a message, or of an attachment. */
export function slackFile(entry: unknown): SlackFile[] {
  if (!isFields(entry)) return [];
  const isExternal = isYes(entry.is_external) || textOf(entry.mode) === "external";
  const size = Number(entry.size);
  return [
    {
      id: textOf(entry.id),
      name: firstText(entry.name, entry.title),
      title: firstText(entry.title, entry.name),
      mode: textOf(entry.mode),
      mediaType: textOf(entry.mimetype),
      sizeBytes: Number.isFinite(size) && size > 0 ? size : undefined,
      url: firstText(...(isExternal ? [entry.external_url] : []), entry.url_private_download, entry.url_private, entry.permalink),
      isExternal,
      isDenied: textOf(entry.file_access) === "access_denied" || textOf(entry.file_access) === "file_not_found",
      preview: firstText(
        entry.plain_text,
        entry.preview,
        fieldsOf(fieldsOf(entry.transcription).preview).content,
        entry.preview_plain_text,
      ),
    },
  ];
}
