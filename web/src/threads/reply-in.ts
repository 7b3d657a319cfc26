import type { Workspace } from "../layout/workspace.svelte.ts";

/** Opens a thread with the focus in its composer, so that what is typed next is a reply. */
export function replyIn(workspace: Workspace, roomId: string, threadRootId: string): void {
  workspace.drafts.draft(roomId, threadRootId).isWanted = true;
  workspace.show(roomId, threadRootId);
}
