import type { NotificationLevel } from "@logue/command-service/contract/reading.ts";
import type { RoomKind } from "@logue/command-service/contract/rooms.ts";
import { type SettingValues, settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { SettingsOf } from "@logue/command-service/contract/settings.ts";
import { isNotDisturbed } from "./do-not-disturb.ts";
import { type Keyword, keywordOf, type NotedWords } from "./keywords.ts";
import type { MessageDocument } from "./messages.ts";

/** Why a person is notified of a message. */
export const everyNotificationReason = ["mention", "direct_message", "keyword", "thread_reply", "message"] as const;
export type NotificationReason = (typeof everyNotificationReason)[number];

/** How a notification reaches a person: in an open client, on a device, or by mail. */
export type NotificationWay = "client" | "push" | "mail";

/** What of a person's documents the decision needs. */
export interface NotifiedPerson {
  readonly userId: string;
  readonly timeZone: string | null;
  readonly settings: SettingsOf<"person">;
  readonly keywords: readonly Keyword[];
}

/** A room as one person has set it. A person who is not in the room is never notified. */
export interface NotifiedRoom {
  readonly kind: RoomKind;
  readonly isMuted: boolean;
  /** Null: everything in direct and group conversations, mentions elsewhere. */
  readonly level: NotificationLevel | null;
}

export interface NotificationCircumstances {
  readonly room: NotifiedRoom;
  readonly followsThread: boolean;
  /** Whether the person has read the message already, for example on another device. */
  readonly hasRead: boolean;
  readonly way: NotificationWay;
}

/** How others see the person at this moment, what the person reads, and when it is. */
export interface NotificationMoment {
  /** Whether the message's room, or its thread, is in sight on any device of the person. */
  readonly isInSight: boolean;
  readonly presence: "online" | "away" | "busy" | "offline";
  readonly nowMs: number;
}

export type NotedMessage = Pick<
  MessageDocument,
  "senderId" | "number" | "threadRootId" | "mentionedUserIds" | "mentionsRoom" | "deletedAt"
> & { readonly words: NotedWords };

export function notifiedPersonOf(user: {
  readonly id: string;
  readonly timeZone: string | null;
  readonly settings?: SettingValues;
}): NotifiedPerson {
  const settings = settingsOf("person", user.settings);
  return { userId: user.id, timeZone: user.timeZone, settings, keywords: settings.notificationKeywords.map(keywordOf) };
}

/**
 * The rule of notifications, for every way. Returns why a person is notified of a message; null when
 * the person is not. No one is notified of own, deleted or read messages, of what is in sight on
 * another device, in muted rooms, or while not to be disturbed; by push and mail also not of what an
 * open client shows. The moment is looked at only for people whom the message concerns, which are
 * few of a room's.
 */
export function notificationReason(
  message: NotedMessage,
  person: NotifiedPerson,
  circumstances: NotificationCircumstances,
  moment: () => NotificationMoment,
): NotificationReason | null {
  const reason = notificationConcern(message, person, circumstances);
  if (reason === null) return null;
  const now = moment();
  const { settings, timeZone } = person;
  return isHeldBack(circumstances.way, now) || isNotDisturbed(settings, timeZone, now.nowMs) ? null : reason;
}

/** Why a message concerns a person, at any time and wherever the person is; null when it does not. */
export function notificationConcern(
  message: NotedMessage,
  person: NotifiedPerson,
  circumstances: NotificationCircumstances,
): NotificationReason | null {
  const { room, hasRead } = circumstances;
  if (message.senderId === person.userId || message.deletedAt !== null || hasRead || room.isMuted) return null;
  return concern(message, person, circumstances);
}

function concern(
  message: NotedMessage,
  { userId, keywords }: NotifiedPerson,
  { room, followsThread }: NotificationCircumstances,
): NotificationReason | null {
  const level = room.level ?? (room.kind === "channel" ? "mentions" : "everything");
  if (level === "nothing") return null;
  if (message.mentionsRoom || message.mentionedUserIds.includes(userId)) return "mention";
  if (level === "everything" && room.kind !== "channel") return "direct_message";
  if (keywords.length > 0 && message.words.haveOneOf(keywords)) return "keyword";
  if (message.threadRootId !== null && followsThread) return "thread_reply";
  return level === "everything" && message.number !== null ? "message" : null;
}

/**
 * What is in sight on another device, or a person who is busy, is not notified. A person who is present
 * elsewhere is not called by a device, nor sent mail.
 */
export function isHeldBack(
  way: NotificationWay,
  { isInSight, presence }: Pick<NotificationMoment, "isInSight" | "presence">,
): boolean {
  if (isInSight || presence === "busy") return true;
  if (way === "push") return presence === "online";
  return way === "mail" && presence !== "offline";
}
