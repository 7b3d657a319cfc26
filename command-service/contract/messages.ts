import type { EventOf } from "./event-of.ts";
import type { Origin } from "./users.ts";

/** After this many events a conversation goes on in a new segment. */
export const segmentEventsMax = 50_000;
export const attachmentsMax = 10;
export const reactionKindsMax = 50;
/** A message id may be this much ahead of the server's clock; so an id older than a segment's opening less this cannot be in an earlier one. */
export const messageIdAheadMaxMs = 5 * 60_000;

/**
 * `number` is the message's place in the room's timeline, `threadNumber` in its thread's (both from 1); null where it does not stand there.
 * A reply also sent to the room has both. Events about a message repeat the facts that readers need to find its places.
 */
export interface MessagePlace {
  readonly messageId: string;
  readonly roomId: string;
  readonly senderId: string;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
}

export interface MessageMentions {
  /** Members named with @name, and those named by @here, which the API resolves. */
  readonly mentionedUserIds: readonly string[];
  /** Everybody: @room or @all. */
  readonly mentionsRoom: boolean;
}

export type ConversationEvent =
  | EventOf<"SegmentOpened", { roomId: string; segment: number; lastNumber: number }>
  | EventOf<
      "MessagePosted",
      MessagePlace &
        MessageMentions & { text: string; quotedMessageId: string | null; fileIds: readonly string[]; origin: Origin | null }
    >
  | EventOf<"MessageEdited", MessagePlace & MessageMentions & { text: string; editedById: string }>
  | EventOf<"MessageDeleted", MessagePlace & { deletedById: string }>
  | EventOf<"ReactionAdded", { messageId: string; roomId: string; userId: string; emoji: string }>
  | EventOf<"ReactionRemoved", { messageId: string; roomId: string; userId: string; emoji: string }>
  | EventOf<"MessagePinned", { messageId: string; roomId: string; pinnedById: string }>
  | EventOf<"MessageUnpinned", { messageId: string; roomId: string; unpinnedById: string }>;

/** `messageId` is a UUIDv7 made by the client; posting the same one again is answered as the first time, for ever. */
export interface PostMessage extends MessageMentions {
  readonly messageId: string;
  readonly roomId: string;
  readonly text: string;
  readonly threadRootId: string | null;
  readonly alsoInRoom: boolean;
  readonly quotedMessageId: string | null;
  readonly fileIds: readonly string[];
  readonly origin: Origin | null;
}

export interface MessageCommands {
  PostMessage: PostMessage;
  EditMessage: MessageMentions & { readonly messageId: string; readonly roomId: string; readonly text: string };
  DeleteMessage: { readonly messageId: string; readonly roomId: string };
  /** `emoji` is a short name without colons, such as `tada`. */
  AddReaction: { readonly messageId: string; readonly roomId: string; readonly emoji: string };
  RemoveReaction: { readonly messageId: string; readonly roomId: string; readonly emoji: string };
  PinMessage: { readonly messageId: string; readonly roomId: string };
  UnpinMessage: { readonly messageId: string; readonly roomId: string };
}
