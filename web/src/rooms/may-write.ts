import type { EntryPartsFragment } from "../generated/operations.ts";

/** Whether the viewer may write in a room and in its threads. */
export const mayWrite = ({ room, permissions }: Pick<EntryPartsFragment, "room" | "permissions">): boolean =>
  room.archivedAt === null && (!room.isReadOnly || permissions.includes("ROOM_POST_WHEN_READ_ONLY"));
