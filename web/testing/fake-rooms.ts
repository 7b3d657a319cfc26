import type { EntryPartsFragment, RoomPartsFragment } from "../src/generated/operations.ts";

/** A public channel. */
export const room = (more: Partial<RoomPartsFragment> = {}): RoomPartsFragment => ({
  id: "harbour",
  kind: "CHANNEL",
  visibility: "PUBLIC",
  name: "harbour",
  topic: "",
  description: "",
  banner: null,
  archivedAt: null,
  isReadOnly: false,
  memberCount: 2,
  lastNumber: 0,
  deletedRanges: [],
  lastMessageAt: null,
  roomMentionNumbers: [],
  ...more,
});

/** The viewer's entry of a room, without any permission in it. */
export const entry = (more: Partial<EntryPartsFragment> = {}): EntryPartsFragment => ({
  room: room(),
  displayName: "harbour",
  otherMembers: [],
  readNumber: 0,
  unreadCount: 0,
  postedRanges: [],
  mentionCount: 0,
  isFavourite: false,
  isHidden: false,
  isMuted: false,
  notificationLevel: "MENTIONS",
  permissions: [],
  ...more,
});
