import type { EntryPartsFragment, NotificationLevel } from "../generated/operations.ts";
import { maySetBanner } from "./may-set-banner.ts";

export type RoomActionId =
  | "mark-read"
  | "favourite"
  | "mute"
  | `notify-${NotificationLevel}`
  | "about"
  | "members"
  | "pins"
  | "files"
  | "jump"
  | "history"
  | "as-of"
  | "add-people"
  | "rename"
  | "banner"
  | "visibility"
  | "settings"
  | "copy-link"
  | "hide"
  | "archive"
  | "leave";

/** Something that the viewer can do with a room, as its menu shows it. */
export interface RoomAction {
  readonly id: RoomActionId;
  readonly label: string;
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  readonly startsGroup?: boolean;
}

const levelLabels = {
  EVERYTHING: "Notify me of every message",
  MENTIONS: "Notify me of mentions",
  NOTHING: "Notify me of nothing",
} as const satisfies Record<NotificationLevel, string>;

export const notificationLevels = Object.keys(levelLabels) as NotificationLevel[];

/** The viewer's actions on one of their rooms, in the order of the menu. */
export function roomActions(entry: EntryPartsFragment): RoomAction[] {
  return [...ownActions(entry), ...levelActions(entry), ...lookActions(entry), ...changeActions(entry)];
}

function ownActions(entry: EntryPartsFragment): RoomAction[] {
  const actions: (RoomAction | false)[] = [
    entry.unreadCount > 0 && { id: "mark-read", label: "Mark as read" },
    { id: "favourite", label: entry.isFavourite ? "Remove from favourites" : "Add to favourites" },
    { id: "mute", label: entry.isMuted ? "Unmute" : "Mute" },
    { id: "copy-link", label: "Copy link" },
    entry.room.kind !== "CHANNEL" && { id: "hide", label: "Hide until the next message" },
  ];
  return actions.filter((action) => action !== false);
}

function levelActions({ notificationLevel }: EntryPartsFragment): RoomAction[] {
  return notificationLevels.map((level, index) => ({
    id: `notify-${level}`,
    label: levelLabels[level],
    isChosen: level === notificationLevel,
    startsGroup: index === 0,
  }));
}

function lookActions({ room }: EntryPartsFragment): RoomAction[] {
  return [
    { id: "about", label: room.kind === "CHANNEL" ? "About this channel" : "About this conversation", startsGroup: true },
    { id: "members", label: "Members" },
    { id: "pins", label: "Pinned messages" },
    { id: "files", label: "Files" },
    { id: "jump", label: "Jump to a date …" },
    { id: "history", label: "History" },
    { id: "as-of", label: "View as of …" },
  ];
}

function changeActions(entry: EntryPartsFragment): RoomAction[] {
  const { room, permissions } = entry;
  if (room.kind !== "CHANNEL") return [];
  const isUsed = room.archivedAt === null;
  const actions: (RoomAction | false)[] = [
    isUsed && permissions.includes("ROOM_ADD_MEMBERS") && { id: "add-people", label: "Add people" },
    isUsed && permissions.includes("ROOM_RENAME") && { id: "rename", label: "Rename" },
    maySetBanner(entry) && { id: "banner", label: room.banner === null ? "Set a banner" : "Edit the banner" },
    isUsed &&
      permissions.includes("ROOM_SET_VISIBILITY") && {
        id: "visibility",
        label: room.visibility === "PUBLIC" ? "Make private" : "Make public",
      },
    { id: "settings", label: "Settings" },
    permissions.includes("ROOM_ARCHIVE") && { id: "archive", label: isUsed ? "Archive" : "Unarchive", isDangerous: isUsed },
    { id: "leave", label: "Leave", isDangerous: true },
  ];
  return actions.filter((action) => action !== false).map((action, index) => ({ ...action, startsGroup: index === 0 }));
}
