import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

export async function openInvitations(workspace: Workspace): Promise<void> {
  const { default: InviteDialog } = await wanted(() => import("./InviteDialog.svelte"));
  workspace.openDialog(InviteDialog, {});
}
