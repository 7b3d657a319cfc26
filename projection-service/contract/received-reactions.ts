import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/** A reaction of another person to a message, for the list of the message's sender. */
export interface ReceivedReactionDocument extends MayBeStale {
  /** `receiverId:messageId:userId:emoji` */
  readonly id: string;
  /** The sender of the message. */
  readonly receiverId: string;
  readonly messageId: string;
  readonly roomId: string;
  /** Who reacted. */
  readonly userId: string;
  readonly emoji: string;
  /** ISO 8601; for an imported reaction the original time. */
  readonly reactedAt: string;
  /** The position of the reaction: the list's order. */
  readonly order: string;
}

/**
 * It stays when the message is deleted or can no longer be read: readers ask the message, which
 * knows its reactions.
 */
export const receivedReactions: Collection<ReceivedReactionDocument> = {
  name: "receivedReactions",
  projection: "messages",
  indexes: { ofReceiver: { fields: ["receiverId", "order"] } },
};

/** Whose list a document is in, by its id. */
export const receiverOf = (id: string): string => id.slice(0, id.indexOf(":"));
