import type { EventOf } from "./event-of.ts";

export type NotificationLevel = "everything" | "mentions" | "nothing";

/** What one person has read, and how she wants to see her rooms. `threadRootId` null means the room's own timeline. */
export type ReadingEvent =
  | EventOf<"RoomRead", { userId: string; roomId: string; threadRootId: string | null; number: number }>
  | EventOf<"RoomMarkedUnread", { userId: string; roomId: string; threadRootId: string | null; number: number }>
  | EventOf<"RoomFavourited", { userId: string; roomId: string }>
  | EventOf<"RoomUnfavourited", { userId: string; roomId: string }>
  | EventOf<"RoomHidden", { userId: string; roomId: string }>
  | EventOf<"RoomShown", { userId: string; roomId: string }>
  | EventOf<"RoomMuted", { userId: string; roomId: string }>
  | EventOf<"RoomUnmuted", { userId: string; roomId: string }>
  | EventOf<"NotificationLevelChosen", { userId: string; roomId: string; level: NotificationLevel }>
  | EventOf<"MessageStarred", { userId: string; roomId: string; messageId: string }>
  | EventOf<"MessageUnstarred", { userId: string; roomId: string; messageId: string }>;

export interface ReadingCommands {
  /** Everything up to and including `number` is read. A smaller number than the one known changes nothing. */
  MarkRead: { readonly roomId: string; readonly threadRootId: string | null; readonly number: number };
  /** `number` and everything after it is unread again. */
  MarkUnread: { readonly roomId: string; readonly threadRootId: string | null; readonly number: number };
  SetFavourite: { readonly roomId: string; readonly isFavourite: boolean };
  SetHidden: { readonly roomId: string; readonly isHidden: boolean };
  SetMuted: { readonly roomId: string; readonly isMuted: boolean };
  ChooseNotificationLevel: { readonly roomId: string; readonly level: NotificationLevel };
  StarMessage: { readonly roomId: string; readonly messageId: string };
  UnstarMessage: { readonly roomId: string; readonly messageId: string };
}
