import type { EntryPartsFragment } from "../generated/operations.ts";

export const maySetBanner = ({ room, permissions }: EntryPartsFragment): boolean =>
  room.kind === "CHANNEL" && room.archivedAt === null && permissions.includes("ROOM_RENAME");
