import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

export async function openTeams(workspace: Workspace): Promise<void> {
  const { default: TeamsDialog } = await wanted(() => import("./TeamsDialog.svelte"));
  workspace.openDialog(TeamsDialog, {});
}
