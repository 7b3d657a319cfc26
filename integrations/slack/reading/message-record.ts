import { type SlackFile, slackFile } from "../../markup/slack-file.ts";
import {
  type Fields,
  fieldsOf,
  firstId,
  firstText,
  idOf,
  idsOf,
  isFields,
  isYes,
  itemsOf,
  listOf,
  secondsOf,
  textOf,
  wordsOf,
} from "../../markup/values.ts";
import { timestampOf } from "./timestamp.ts";

export interface SlackReaction {
  readonly name: string;
  readonly userIds: readonly string[];
  readonly count: number;
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
  /** The root itself, where a reply that was also sent to the room holds it. */
  readonly root: Fields | undefined;
  /** Times of the replies that the root itself lists. */
  readonly replyTimestamps: readonly string[];
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
  if (type !== "" && type.toLowerCase() !== "message") return { problem: `it is of the type ${type}, which is no message` };
  const timestamp = timestampOf(entry.ts);
  if (timestamp === undefined) return { problem: "it has no time that can be read" };
  const threadTimestamp = threadOf(entry.thread_ts);
  const { comment } = fieldsOf(entry.comment);
  const pin = fieldsOf(entry.pinned_info);
  const isPinned = isFields(entry.pinned_info) || idsOf(entry.pinned_to).length > 0;
  return {
    message: {
      timestamp,
      subtype: textOf(entry.subtype),
      author: authorOf(entry),
      text: firstText(comment) || wordsOf(entry.text) || firstText(entry.comment, firstComment(entry.file)),
      threadTimestamp: threadTimestamp === timestamp ? undefined : threadTimestamp,
      rootAuthorId: textOf(entry.parent_user_id),
      root: isFields(entry.root) ? entry.root : undefined,
      replyTimestamps: listOf(entry.replies).flatMap((reply) => timestampOf(fieldsOf(reply).ts) ?? []),
      isHidden: isYes(entry.hidden),
      isSaved: isSaved(entry),
      editedAt: editedAt(entry.edited, timestamp),
      reactions: reactionsOf(entry.reactions),
      files: (entry.files == null ? itemsOf(entry.file) : itemsOf(entry.files)).flatMap(slackFile),
      blocks: itemsOf(entry.blocks),
      attachments: itemsOf(entry.attachments),
      pinnedById: isPinned ? textOf(pin.pinned_by) : undefined,
      pinnedAt: secondsOf(pin.pinned_ts),
      notice: noticeOf(entry),
      huddle: isFields(entry.room) ? entry.room : undefined,
    },
  };
}

/**
 * Some exports keep the notice of a change, and within it the message as it became, or wrap each
 * message.
 */
function eventSubject(entry: Fields): Fields {
  const subtype = textOf(entry.subtype);
  const wrapped = [entry.message, entry.event].find(isFields);
  if (wrapped !== undefined && timestampOf(entry.ts) === undefined) return wrapped;
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
    userId: firstId(comment.user, entry.user, entry.user_id, fieldsOf(entry.user).name) || idOf(movedPerson(entry)),
    botId,
    userName: firstText(entry.username, profile.name).trim(),
    profileName: firstText(profile.real_name, profile.display_name, entry.username, bot.name, profile.name).trim(),
    pictureUrl: firstText(profile.image_72, icons.image_72, icons.image_48),
    isBot: botId !== "" || textOf(entry.subtype) === "bot_message",
  };
}

/** What was said with an upload. */
const firstComment = (file: unknown): unknown => fieldsOf(fieldsOf(file).initial_comment).comment;

/** The person whom a notice of a join or leave begins with. */
const movedPerson = ({ subtype, text }: Fields): string =>
  /_(?:join|leave)$/.test(textOf(subtype)) ? (/^<@[^>]+>/.exec(textOf(text))?.[0] ?? "") : "";

const noticeFields = [
  ["topic", "topic"],
  ["purpose", "purpose"],
  ["name", "name"],
  ["oldName", "old_name"],
] as const;

function noticeOf(entry: Fields): SlackMessage["notice"] {
  const notice: { -readonly [Name in keyof SlackMessage["notice"]]: string } = {};
  for (const [name, field] of noticeFields) {
    const written = entry[field];
    const told = isFields(written) ? written.value : written;
    if (typeof told === "string") notice[name] = textOf(told);
  }
  const inviterId = idOf(entry.inviter);
  if (inviterId !== "") notice.inviterId = inviterId;
  return notice;
}

/** A list of reactions, or the people of each by its name. */
function reactionsOf(value: unknown): SlackReaction[] {
  const isByName = isFields(value) && !("name" in value);
  const list = isByName
    ? Object.entries(value).map(([name, users]) => (typeof users === "number" ? { name, count: users } : { name, users }))
    : itemsOf(value);
  return list.flatMap((entry) => slackReaction(typeof entry === "string" ? { name: entry, count: 1 } : fieldsOf(entry)));
}

function slackReaction({ name: written, users, count }: Fields): SlackReaction[] {
  const name = textOf(written).replace(/^:|:$/g, "");
  const userIds = [...new Set(idsOf(users))];
  if (name === "" && userIds.length === 0) return [];
  const counted = Number(count);
  return [{ name, userIds, count: Number.isFinite(counted) ? Math.max(counted, userIds.length) : userIds.length }];
}
