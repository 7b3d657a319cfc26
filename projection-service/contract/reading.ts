import type { NotificationLevel } from "@logue/command-service/contract/reading.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/**
 * How far one person has read one room, and the person's settings for it. A missing field means the
 * default.
 */
export interface ReadingDocument extends MayBeStale {
  /** `userId:roomId` */
  readonly id: string;
  readonly userId: string;
  readonly roomId: string;
  /** Everything up to this number is read; null: as at the time of joining. */
  readonly readNumber: number | null;
  /**
   * Position of the event that set `readNumber`: it does not count when it is before the (latest)
   * joining.
   */
  readonly readPosition: string | null;
  /** For threads that the person has read: the thread number read up to, by the root's id. */
  readonly threadReadNumbers: Readonly<Record<string, number>>;
  readonly isFavourite: boolean;
  readonly isHidden: boolean;
  readonly isMuted: boolean;
  /** Null: everything in direct and group conversations, mentions elsewhere. */
  readonly notificationLevel: NotificationLevel | null;
  readonly changed: string;
}

export interface StarDocument extends MayBeStale {
  /** `userId:messageId` */
  readonly id: string;
  readonly userId: string;
  readonly messageId: string;
  readonly roomId: string;
  /** The position of the event: the order of stars. */
  readonly order: string;
}

export const readings: Collection<ReadingDocument> = {
  name: "readings",
  projection: "reading",
  indexes: { ofUser: { fields: ["userId", "roomId"] }, ofLevel: { fields: ["roomId", "notificationLevel", "userId"] } },
};

export const stars: Collection<StarDocument> = {
  name: "stars",
  projection: "reading",
  indexes: { ofUser: { fields: ["userId", "order"] } },
};

export const readingId = (userId: string, roomId: string): string => `${userId}:${roomId}`;
export const starId = (userId: string, messageId: string): string => `${userId}:${messageId}`;
/** Whose star on which message has this id. */
export function placeOfStar(id: string): Pick<StarDocument, "userId" | "messageId"> {
  const [userId = "", messageId = ""] = id.split(":");
  return { userId, messageId };
}
