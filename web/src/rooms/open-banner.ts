import type { EntryPartsFragment } from "../generated/operations.ts";
import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

export async function openBanner(workspace: Workspace, room: EntryPartsFragment["room"]): Promise<void> {
  const { default: BannerDialog } = await wanted(() => import("./BannerDialog.svelte"));
  workspace.openDialog(BannerDialog, { room });
}
