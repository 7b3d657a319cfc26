import {
  ChooseNotificationLevelDocument,
  type EntryPartsFragment,
  type NotificationLevel,
  SetFavouriteDocument,
  SetHiddenDocument,
  SetMutedDocument,
} from "../generated/operations.ts";
import { fieldValueOf } from "../history/instants.ts";
import { openJump } from "../history/open-jump.ts";
import { copyText } from "../layout/copy-text.ts";
import { asOfRoute, pathOf, roomRoute } from "../layout/routes.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { archive, changeVisibility, leave } from "./change-room.ts";
import { heldUnread } from "./held-unread.ts";
import { openBanner } from "./open-banner.ts";
import { openRoomDialog } from "./open-room-dialog.ts";
import type { RoomActionId } from "./room-actions.ts";

/** Does what a line of the room's menu says. */
export function runRoomAction(workspace: Workspace, entry: EntryPartsFragment, id: RoomActionId): unknown {
  const roomId = entry.room.id;
  if (id.startsWith("notify-")) return chooseLevel(workspace, roomId, id.slice("notify-".length) as NotificationLevel);
  switch (id) {
    case "mark-read":
      return markRead(workspace, entry);
    case "favourite":
      return workspace.run(SetFavouriteDocument, { input: { roomId, isFavourite: !entry.isFavourite } });
    case "mute":
      return workspace.run(SetMutedDocument, { input: { roomId, isMuted: !entry.isMuted } });
    case "hide":
      return workspace.run(SetHiddenDocument, { input: { roomId, isHidden: true } });
    case "copy-link":
      return copyText(workspace, `${location.origin}${pathOf(roomRoute(roomId))}`, "Link copied.");
    case "members":
    case "pins":
    case "files":
    case "history":
      return workspace.openPanel(roomId, id);
    case "jump":
      return openJump(workspace, roomId, fieldValueOf(Date.now()).slice(0, 10));
    case "as-of":
      return workspace.router.go(asOfRoute(roomId, new Date().toISOString()));
    case "about":
    case "rename":
      return openRoomDialog(workspace, roomId, "about");
    case "banner":
      return openBanner(workspace, entry.room);
    case "add-people":
      return openRoomDialog(workspace, roomId, "members", true);
    case "settings":
      return openRoomDialog(workspace, roomId, "settings");
    case "visibility":
      return changeVisibility(workspace, entry);
    case "archive":
      return archive(workspace, entry);
    case "leave":
      return leave(workspace, entry);
  }
}

/** Also reads what was marked as unread by hand. */
function markRead({ inbox }: Workspace, { room }: EntryPartsFragment): void {
  heldUnread.release(room.id);
  inbox.markRead(room.id, room.lastNumber);
}

async function chooseLevel(workspace: Workspace, roomId: string, level: NotificationLevel): Promise<void> {
  await workspace.run(ChooseNotificationLevelDocument, { input: { roomId, level } });
}
