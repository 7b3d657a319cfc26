import { fieldsOf, firstText, idOf, idsOf, isFields, isYes, itemsOf, secondsOf, textOf, textsOf } from "../../markup/values.ts";
import { timestampOf } from "./timestamp.ts";

export type ConversationKind = "public" | "private" | "group" | "direct";

export interface SlackPin {
  readonly timestamp: string;
  readonly userId: string;
  /** Seconds. */
  readonly createdAt: number | undefined;
}

/**
 * A channel, private channel, group or direct conversation of one of the index files, or a folder
 * that none of them names.
 */
export interface SlackConversation {
  readonly id: string;
  readonly kind: ConversationKind;
  /** As Slack shows it; for direct conversations the id. */
  readonly name: string;
  /** Seconds; undefined where the export does not say. */
  readonly createdAt: number | undefined;
  /** Seconds; when the channel was last changed. */
  readonly updatedAt: number | undefined;
  readonly creatorId: string;
  readonly isGeneral: boolean;
  readonly isArchived: boolean;
  readonly isInIndex: boolean;
  /** Undefined where the export does not list them. */
  readonly memberIds: readonly string[] | undefined;
  /** Undefined where the export does not say; then notices alone tell it. */
  readonly topic: string | undefined;
  readonly topicSetAt: number | undefined;
  readonly purpose: string | undefined;
  readonly pins: readonly SlackPin[];
  /** What its folder may be called besides: its names in other entries, and those of before. */
  readonly otherNames: readonly string[];
  readonly previousNames: readonly string[];
}

const privacy: Readonly<Record<ConversationKind, number>> = { public: 0, private: 1, group: 2, direct: 2 };

/** A conversation that two entries describe: as private as the more private of them. */
export const joined = (one: SlackConversation, other: SlackConversation): SlackConversation => ({
  ...one,
  kind: privacy[other.kind] > privacy[one.kind] ? other.kind : one.kind,
  memberIds: one.memberIds ?? other.memberIds,
  otherNames: [...one.otherNames, other.name, ...other.otherNames],
  previousNames: [...one.previousNames, ...other.previousNames],
});

/**
 * `kind` is the index file's kind; the entry itself may be more private than that. Undefined for an
 * entry without an id.
 */
export function slackConversation(entry: unknown, kind: ConversationKind): SlackConversation | undefined {
  if (!isFields(entry)) return undefined;
  const id = textOf(entry.id).trim();
  if (id === "") return undefined;
  const [topic, purpose] = [fieldsOf(entry.topic), fieldsOf(entry.purpose)];
  return {
    id,
    kind: isYes(entry.is_im)
      ? "direct"
      : isYes(entry.is_mpim)
        ? "group"
        : (isYes(entry.is_private) || isYes(entry.is_group)) && kind === "public"
          ? "private"
          : kind,
    name: firstText(entry.name, entry.name_normalized, id),
    createdAt: secondsOf(entry.created) ?? secondsOf(entry.date_created),
    updatedAt: secondsOf(entry.updated),
    creatorId: [entry.creator, entry.user].map(idOf).find((one) => one !== "") ?? "",
    isGeneral: isYes(entry.is_general),
    isArchived: isYes(entry.is_archived),
    isInIndex: true,
    memberIds: entry.members === undefined || entry.members === null ? undefined : [...new Set(idsOf(entry.members))],
    topic: entry.topic == null ? undefined : firstText(topic.value, entry.topic),
    topicSetAt: secondsOf(topic.last_set),
    purpose: entry.purpose == null ? undefined : firstText(purpose.value, entry.purpose),
    otherNames: [],
    previousNames: textsOf(entry.previous_names),
    pins: itemsOf(entry.pins).flatMap(slackPin),
  };
}

/** A pinned message; pinned files have other ids. */
function slackPin(entry: unknown): SlackPin[] {
  const pin = fieldsOf(entry);
  const timestamp = timestampOf(isFields(entry) ? firstText(pin.id, pin.ts, fieldsOf(pin.message).ts) : entry);
  return timestamp === undefined ? [] : [{ timestamp, userId: idOf(pin.user), createdAt: secondsOf(pin.created) }];
}
