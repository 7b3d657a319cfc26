import type { RoomPermission, WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { mayInRoom, roomPermissions } from "@logue/command-service/contract/permissions.ts";
import type { NotificationLevel } from "@logue/command-service/contract/reading.ts";
import type { RoomEntrySource } from "../fan-out/items.ts";

export const notificationLevelOf = ({ room, reading }: RoomEntrySource): NotificationLevel =>
  reading?.notificationLevel ?? (room.kind === "channel" ? "mentions" : "everything");

export const otherMemberIdsOf = ({ room, membership }: RoomEntrySource): string[] =>
  room.directMemberIds.filter((userId) => userId !== membership.userId);

/** A conversation of one person has that person's name. */
export const namedAfterIdsOf = (entry: RoomEntrySource): readonly string[] => {
  const others = otherMemberIdsOf(entry);
  return others.length === 0 ? [entry.membership.userId] : others;
};

/** An owner has every permission. */
export const permissionsIn = (role: WorkspaceRole, { membership }: RoomEntrySource): RoomPermission[] =>
  roomPermissions.owner.filter((permission) => mayInRoom(role, membership.role, permission));
