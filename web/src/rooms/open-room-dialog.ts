import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import type { RoomTab } from "./room-tabs.ts";

/** Opens the dialog about a room at one of its tabs, or right at people to add, or at its topic. */
export async function openRoomDialog(workspace: Workspace, roomId: string, tab: RoomTab, isChanging = false): Promise<void> {
  const { default: RoomDialog } = await wanted(() => import("./RoomDialog.svelte"));
  workspace.openDialog(RoomDialog, { roomId, tab, isChanging });
}
