import { tick } from "svelte";
import type { MenuItem } from "../layout/menu-item.ts";
import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { heldUnread } from "../rooms/held-unread.ts";
import type { SectionChange } from "./collapse-section.ts";
import { moveBeside, remove, show } from "./section-changes.ts";
import type { Section, ShownSection } from "./sections.ts";

/** What the viewer can do with a section, as its menu shows it. */
export function sectionActions(
  workspace: Workspace,
  { section, entries }: ShownSection,
  all: readonly ShownSection[],
): MenuItem[] {
  const layout = workspace.sidebar;
  const ids = all.map((other) => other.section.id);
  const index = ids.indexOf(section.id);
  const [above, below] = [ids[index - 1], ids[index + 1]];
  const unread = layout.sections.find(({ kind }) => kind === "UNREAD");
  const move = (change: SectionChange) => () => keepFocus(section, layout.change(change));
  const isOwn = section.kind === "OWN";
  const items: (MenuItem | false | undefined)[] = [
    entries.some(({ unreadCount }) => unreadCount > 0) && {
      id: "read",
      label: "Mark all as read",
      run: () => markRead(workspace, entries),
    },
    above !== undefined && { id: "up", label: "Move up", run: move(moveBeside(section.id, above, "before")) },
    below !== undefined && { id: "down", label: "Move down", run: move(moveBeside(section.id, below, "behind")) },
    isOwn && { id: "rename", label: "Rename section", run: () => nameSection(workspace, { section }) },
    isOwn && { id: "delete", label: "Delete section", isDangerous: true, run: () => layout.change(remove(section.id)) },
    { id: "new", label: "New section", startsGroup: true, run: () => nameSection(workspace, {}) },
    unread && {
      id: "unread",
      label: unread.isShown ? "Do not list unread apart" : "List unread apart",
      run: () => layout.change(show(unread.id, !unread.isShown)),
    },
  ];
  return items.filter((item) => item !== false && item !== undefined);
}

/** Asks for the name of a section: a new one, with a room where one is given, or one to rename. */
export async function nameSection(
  workspace: Workspace,
  given: { readonly section?: Section; readonly roomId?: string },
): Promise<void> {
  const { default: SectionDialog } = await wanted(() => import("./SectionDialog.svelte"));
  workspace.openDialog(SectionDialog, given);
}

function markRead({ inbox }: Workspace, entries: ShownSection["entries"]): void {
  for (const { room } of entries) {
    heldUnread.release(room.id);
    inbox.markRead(room.id, room.lastNumber);
  }
}

/** A browser takes the focus away from what is moved in the page. */
async function keepFocus({ id }: Section, change: Promise<void>): Promise<void> {
  await tick();
  document.getElementById(`section-${id}`)?.focus();
  await change;
}
