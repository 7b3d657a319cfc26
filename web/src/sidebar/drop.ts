import { SetFavouriteDocument } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { moveBeside, moveRoom } from "./section-changes.ts";
import type { Section } from "./sections.ts";
import type { SidebarLayout } from "./sidebar-layout.svelte.ts";

export const dropBeside = (layout: SidebarLayout, id: string, otherId: string, side: "before" | "behind"): Promise<void> =>
  layout.change(moveBeside(id, otherId, side));

/** Favourites are listed apart, so a room that is moved elsewhere is no favourite any more. */
export async function dropInto(workspace: Workspace, roomId: string, { id, kind }: Pick<Section, "id" | "kind">): Promise<void> {
  const isFavourite = kind === "FAVOURITES";
  if (workspace.inbox.find(roomId)?.isFavourite !== isFavourite) {
    const changed = await workspace.run(SetFavouriteDocument, { input: { roomId, isFavourite } });
    if (changed === undefined) return;
  }
  if (!isFavourite) await workspace.sidebar.change(moveRoom(roomId, kind === "OWN" ? id : null));
}
