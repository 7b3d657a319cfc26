import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import type { RoomKind, RoomVisibility } from "@logue/command-service/contract/rooms.ts";
import type { SettingValues } from "@logue/command-service/contract/setting-values.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { NumberRange } from "./number-ranges.ts";
import type { MayBeStale } from "./stale.ts";

/** That a moderator came into a private channel without being added. */
export interface ModeratorEntry {
  readonly userId: string;
  readonly reason: string;
  readonly enteredAt: string;
}

/** A room as all its members see it. */
export interface RoomDocument extends MayBeStale {
  readonly id: string;
  readonly kind: RoomKind;
  readonly visibility: RoomVisibility;
  /** Null for direct and group conversations, which are called after their members. */
  readonly name: string | null;
  readonly topic: string;
  readonly description: string;
  /** The line above the messages, null for none. */
  readonly banner: string | null;
  readonly createdById: string;
  readonly createdAt: string;
  readonly archivedAt: string | null;
  readonly isReadOnly: boolean;
  readonly memberCount: number;
  /** Direct and group conversations only: who is in it. Empty for channels. */
  readonly directMemberIds: readonly string[];
  /** The teams that are linked to the channel. */
  readonly teamIds: readonly string[];
  /** The number of the newest message in the timeline; 0 without any. */
  readonly lastNumber: number;
  readonly lastMessageAt: string | null;
  /** Numbers of the latest messages to everybody (@room), ascending, 100 at most. */
  readonly roomMentionNumbers: readonly number[];
  /**
   * Numbers of deleted messages, ascending, the latest 100 ranges: they are not counted as unread.
   */
  readonly deletedRanges: readonly NumberRange[];
  /** Newest first, the latest 20. */
  readonly moderatorEntries: readonly ModeratorEntry[];
  /**
   * For the list of public channels: the name while it is a public channel that is not archived,
   * else null.
   */
  readonly browseName: string | null;
  /**
   * The name while it is a public channel that is archived, else null: such a channel is found by
   * those who look for it.
   */
  readonly archivedName: string | null;
  /**
   * Cursor of the conversation's newest event, null before the first: where a new subscription
   * begins.
   */
  readonly cursor: string | null;
  /** The settings that were changed. Missing where there are none. */
  readonly settings?: SettingValues;
  /** Position of the latest event folded in. */
  readonly changed: string;
}

/** The membership of one person in one room. Deleted when the person leaves. */
export interface MembershipDocument extends MayBeStale {
  /** `roomId:userId` */
  readonly id: string;
  readonly roomId: string;
  readonly userId: string;
  readonly role: RoomRole;
  readonly joinedAt: string;
  /** The room's last number at the time of joining: earlier messages are not unread. */
  readonly joinedNumber: number;
  /** Position of the joining event. */
  readonly joinedPosition: string;
  /**
   * The numbers of the member's own messages here since joining, without the deleted ones; the latest
   * 20 ranges.
   */
  readonly postedRanges: readonly NumberRange[];
  /** Numbers of the latest messages that mention the member, ascending, 100 at most. */
  readonly mentionNumbers: readonly number[];
  readonly changed: string;
  /** The integration by which another system put the member here; missing for all others. */
  readonly instanceId?: string;
}

/**
 * A change of a room or of its members: the log that a program catches up by. Never changed, never
 * deleted.
 */
export interface RoomChangeDocument extends MayBeStale {
  /** `roomId:position`, and for each of the people a room begins with `roomId:position:userId` */
  readonly id: string;
  readonly roomId: string;
  readonly kind: RoomChangeKind;
  /** The member whom it is about; null when it is about the room. */
  readonly userId: string | null;
  readonly position: string;
  /**
   * The position again; null for those a room begins with, of whom the others are told with the
   * room.
   */
  readonly toldPosition: string | null;
}

export type RoomChangeKind = "joined" | "left" | "roleGranted" | "roomChanged";

export const rooms: Collection<RoomDocument> = {
  name: "rooms",
  projection: "rooms",
  shape: 6,
  indexes: { browse: { fields: ["browseName"] }, archived: { fields: ["archivedName"] } },
  search: { text: ["name", "topic", "description"], filters: ["visibility"], order: "createdAt" },
};

export const memberships: Collection<MembershipDocument> = {
  name: "memberships",
  projection: "rooms",
  shape: 3,
  indexes: { ofUser: { fields: ["userId", "roomId"] }, ofRoom: { fields: ["roomId", "userId"] } },
};

export const roomChanges: Collection<RoomChangeDocument> = {
  name: "roomChanges",
  projection: "rooms",
  indexes: { ofRoom: { fields: ["roomId", "toldPosition"] }, ofUser: { fields: ["userId", "position"] } },
};

export const membershipId = (roomId: string, userId: string): string => `${roomId}:${userId}`;

/** Whether it is a channel that people may find and join. */
export const isPublicRoom = ({ kind, visibility }: Pick<RoomDocument, "kind" | "visibility">): boolean =>
  kind === "channel" && visibility === "public";
