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
  /** The position of the event that made the mention: the inbox's order. */
  readonly order: string;
}

export const mentions: Collection<MentionDocument> = {
  name: "mentions",
  projection: "mentions",
  indexes: { inbox: { fields: ["audience", "order"] } },
};

export const audienceOfUser = (userId: string): string => `user:${userId}`;
export const audienceOfRoom = (roomId: string): string => `room:${roomId}`;
