import type { Route } from "../layout/routes.ts";
import { screen } from "../layout/screen.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

/** Shows a screen from the panel of a room. On a narrow one the panel covers the room, and gives way. */
export function goFromPanel(workspace: Workspace, route: Route): void {
  if (!screen.isNarrow) {
    workspace.router.go(route);
    return;
  }
  workspace.closePanel();
  workspace.router.replace(route);
}
