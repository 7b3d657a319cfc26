import { chooseNotificationLevel } from "./choose-notification-level.ts";
import { markRead } from "./mark-read.ts";
import { markUnread } from "./mark-unread.ts";
import { setFavourite } from "./set-favourite.ts";
import { setHidden } from "./set-hidden.ts";
import { setMuted } from "./set-muted.ts";
import { starMessage } from "./star-message.ts";
import { unstarMessage } from "./unstar-message.ts";

/** The commands about one's own reading by name. */
export const readingCommands = {
  MarkRead: markRead,
  MarkUnread: markUnread,
  SetFavourite: setFavourite,
  SetHidden: setHidden,
  SetMuted: setMuted,
  ChooseNotificationLevel: chooseNotificationLevel,
  StarMessage: starMessage,
  UnstarMessage: unstarMessage,
};
