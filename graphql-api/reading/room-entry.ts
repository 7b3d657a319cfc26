import { everyRoomPermission, type RoomPermission } from "@logue/command-service/contract/permissions.ts";
import type { NotificationLevel } from "@logue/command-service/contract/reading.ts";
import type { RoomEntrySource } from "../fan-out/items.ts";
import { type Holder, viewerMay } from "../roles/granted-roles.ts";

export const notificationLevelOf = ({ room, reading }: RoomEntrySource): NotificationLevel =>
  reading?.notificationLevel ?? (room.kind === "channel" ? "mentions" : "everything");

export const otherMemberIdsOf = ({ room, membership }: RoomEntrySource): string[] =>
  room.directMemberIds.filter((userId) => userId !== membership.userId);

/** A conversation of one person has that person's name. */
export const namedAfterIdsOf = (entry: RoomEntrySource): readonly string[] => {
  const others = otherMemberIdsOf(entry);
  return others.length === 0 ? [entry.membership.userId] : others;
};

/** By the viewer's role in the room, and by all other roles that hold there. */
export function permissionsIn(viewer: Holder, { room, membership }: RoomEntrySource): RoomPermission[] {
  const place = { roomId: room.id, roomRole: membership.role };
  return everyRoomPermission.filter((permission) => viewerMay(viewer, permission, place));
}
