import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

/** Asks for a day, and goes to the first message of a room from then on. */
export async function openJump(workspace: Workspace, roomId: string, day: string): Promise<void> {
  const { default: JumpToDateDialog } = await wanted(() => import("./JumpToDateDialog.svelte"));
  workspace.openDialog(JumpToDateDialog, { roomId, day });
}
