import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/** One message in the mentions inbox of one person, or of all members of a room (@room). */
export interface MentionDocument extends MayBeStale {
  /** `messageId:audience` */
  readonly id: string;
  /** `user:<userId>` or `room:<roomId>` */
  readonly audience: string;
  readonly messageId: string;
  readonly roomId: string;
  readonly senderId: string;
  /** `mentionOrder` of the event that made the mention. */
  readonly order: string;
  /** The position of that event. */
  readonly position: string;
}

/** Sorts mentions by when they happened: imported ones by their own times. No two share one. */
export const mentionOrder = (mentionedAt: string, position: string): string => `${mentionedAt}/${position}`;

export const mentions: Collection<MentionDocument> = {
  name: "mentions",
  projection: "mentions",
  shape: 1,
  indexes: { inbox: { fields: ["audience", "order"] }, added: { fields: ["audience", "position"] } },
};

export const audienceOfUser = (userId: string): string => `user:${userId}`;
export const audienceOfRoom = (roomId: string): string => `room:${roomId}`;
