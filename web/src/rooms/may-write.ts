import type { EntryPartsFragment } from "../generated/operations.ts";

/** Whether the viewer may write in a room and in its threads, and whether it reaches others there. */
export const mayWrite = ({
  room,
  permissions,
  otherMembers,
}: Pick<EntryPartsFragment, "room" | "permissions" | "otherMembers">): boolean =>
  room.archivedAt === null &&
  (!room.isReadOnly || permissions.includes("ROOM_POST_WHEN_READ_ONLY")) &&
  (otherMembers.length === 0 || otherMembers.some(({ deactivatedAt }) => !deactivatedAt));
