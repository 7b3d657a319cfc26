import type { AnyBlock, PostedAs } from "@logue/command-service/contract/blocks.ts";
import type { LinkPreview } from "@logue/command-service/contract/link-previews.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { Provenance } from "./audit.ts";
import type { MayBeErased } from "./erased.ts";
import type { NumberRange } from "./number-ranges.ts";
import type { MayBeStale } from "./stale.ts";

/**
 * A text that was replaced by an edit or taken away by a deletion; or a deletion that was taken back.
 */
export interface MessageVersion extends MayBeErased {
  /** True where the message stood deleted; then there is no text. */
  readonly isDeleted?: true;
  readonly text: string;
  /** When this text was written, ISO 8601. */
  readonly writtenAt: string;
  readonly replacedAt: string;
  readonly replacedById: string;
  /** Position of the event that replaced it. */
  readonly replacedPosition: string;
  /** When the store took that event, ISO 8601. */
  readonly replacedRecordedAt: string;
  /** Missing without any. */
  readonly blocks?: readonly AnyBlock[];
  /** Missing without any. */
  readonly fileIds?: readonly string[];
  /** Which text before this one it was again, 1 for the first; missing where it was written anew. */
  readonly restoredVersion?: number;
}

export interface Reaction {
  readonly emoji: string;
  /** In the order in which they reacted. */
  readonly userIds: readonly string[];
}

/** What a deletion takes away beside the words, for the day on which it is taken back. */
export type TakenAway = Pick<
  MessageDocument,
  "mentionedUserIds" | "mentionsRoom" | "reactions" | "pinned" | "pinnedById" | "linkPreviews"
>;

/** When and by whom a poll was closed. */
export interface ClosedPoll {
  /** ISO 8601. */
  readonly at: string;
  readonly byId: string;
}

/** A message as all readers of its room see it; no field depends on the reader. */
export interface MessageDocument extends MayBeStale, MayBeErased {
  readonly id: string;
  readonly roomId: string;
  readonly senderId: string;
  /** Empty once deleted or erased. */
  readonly text: string;
  /** Which earlier text it is again, 1 for the first; missing where it was written anew. */
  readonly restoredVersion?: number;
  /** ISO 8601; for an imported message the original time. */
  readonly sentAt: string;
  /** `sentAt` as epoch milliseconds: the order of searches. */
  readonly sentAtMs: number;
  /** When the store took the message, ISO 8601. */
  readonly recordedAt: string;
  /** Position of the event that posted it. */
  readonly postedPosition: string;
  /** Who posted it and through what, for the record, without what `senderId` and `viaId` say. */
  readonly provenance?: Provenance;
  /** The sender again, where another account posted it for them, such as an import. */
  readonly postedForId?: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  readonly deletedById: string | null;
  /** Only of a deleted message. */
  readonly takenAway?: TakenAway;
  /** The place in the room's timeline; null for a reply shown in its thread alone. */
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
  readonly quotedMessageId: string | null;
  readonly mentionedUserIds: readonly string[];
  readonly mentionsRoom: boolean;
  readonly fileIds: readonly string[];
  readonly blocks: readonly AnyBlock[];
  /** The words in the blocks, for searches; null without any. */
  readonly blockText: string | null;
  /** Under which name and picture a program posted it. */
  readonly postedAs: PostedAs | null;
  /** The picture again, so that readers may open it. */
  readonly postedAsFileId: string | null;
  /** The access token or instance of an integration by which it was posted, by id. */
  readonly viaId: string | null;
  /** Of links that stand in the text now, in their order. Missing without any. */
  readonly linkPreviews?: readonly LinkPreview[];
  readonly reactions: readonly Reaction[];
  readonly replyCount: number;
  readonly lastReplyAt: string | null;
  /** The thread number of the newest reply, 0 without any. */
  readonly lastThreadNumber: number;
  /**
   * Thread numbers of deleted replies, ascending, the latest 100 ranges: they are not counted as
   * unread.
   */
  readonly deletedThreadRanges: readonly NumberRange[];
  /** The latest people to reply, newest first, five at most. */
  readonly replierIds: readonly string[];
  /** Cursor of the pin, null when not pinned: the order of pins. */
  readonly pinned: string | null;
  readonly pinnedById: string | null;
  /**
   * Cursor (`segment:revision`) of the latest conversation event that changed this document: the
   * order of resumption. Two documents may share one, a reply and its root: paging by it must read
   * the last cursor of a page again.
   */
  readonly changed: string;
  /** Position of the same event: the order in which everything of all rooms changed. */
  readonly changedPosition: string;
  /**
   * Cursor of the latest reply to a thread's root, null without replies: the order of a room's
   * threads.
   */
  readonly lastReply: string | null;
  /** Missing while votes are taken, and without a poll. */
  readonly closedPoll?: ClosedPoll;
  /** True once it was reacted to or pinned: then `messageChanges` has more of it. */
  readonly hasHistory?: true;
  /** Older texts, oldest first; shown only to those who may see them. */
  readonly versions: readonly MessageVersion[];
  /** For `has:` in searches, as 0 or 1; 0 for a deleted message. */
  readonly hasFile: number;
  readonly hasLink: number;
  readonly hasPin: number;
  /** 0 or 1, as searches find no deleted message. */
  readonly isDeleted: number;
  /** For `is:thread` in searches, as 0 or 1: whether it is a reply, or has replies. */
  readonly inThread: number;
}

export const messages: Collection<MessageDocument> = {
  name: "messages",
  projection: "messages",
  shape: 6,
  indexes: {
    timeline: { fields: ["roomId", "number"] },
    thread: { fields: ["threadRootId", "threadNumber"] },
    threads: { fields: ["roomId", "lastReply"] },
    pins: { fields: ["roomId", "pinned"] },
    changes: { fields: ["roomId", "changed"] },
    ofPostedPicture: { fields: ["postedAsFileId"] },
    positions: { fields: ["roomId", "changedPosition"] },
    posted: { fields: ["postedPosition"] },
    postedFor: { fields: ["postedForId", "postedPosition"] },
    postedBy: { fields: ["senderId", "postedPosition"] },
    postedInRoom: { fields: ["roomId", "postedPosition"] },
  },
  search: {
    text: ["text", "blockText"],
    filters: ["roomId", "senderId", "hasFile", "hasLink", "hasPin", "inThread", "isDeleted"],
    order: "sentAtMs",
  },
};
