import type { EntryPartsFragment } from "../generated/operations.ts";
import type { MenuItem } from "../layout/menu-item.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { dropInto } from "./drop.ts";
import { nameSection } from "./section-actions.ts";
import { titleOf } from "./sections.ts";

/** The lines of a room's menu that move it into a section of the viewer's own, or out of it. */
export function sectionItems(workspace: Workspace, { room, isFavourite }: EntryPartsFragment): MenuItem[] {
  const own = workspace.sidebar.sections.filter(({ kind }) => kind === "OWN");
  const present = isFavourite ? undefined : own.find(({ roomIds }) => roomIds.includes(room.id));
  const items = own
    .filter((section) => section !== present)
    .map((section) => ({
      id: `section-${section.id}`,
      label: `Move to ${titleOf(section)}`,
      run: () => dropInto(workspace, room.id, section),
    }));
  const fresh = { id: "section-new", label: "Move to a new section", run: () => nameSection(workspace, { roomId: room.id }) };
  const back = { id: room.id, kind: room.kind === "CHANNEL" ? "CHANNELS" : "DIRECT_MESSAGES" } as const;
  const out = present && {
    id: "section-out",
    label: `Take out of ${titleOf(present)}`,
    run: () => dropInto(workspace, room.id, back),
  };
  return [...items, fresh, ...(out ? [out] : [])].map((item, index) => ({ ...item, startsGroup: index === 0 }));
}
