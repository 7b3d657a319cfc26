import {
  ArchiveRoomDocument,
  type EntryPartsFragment,
  LeaveRoomDocument,
  SetRoomVisibilityDocument,
  UnarchiveRoomDocument,
} from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

/** Asks first: a channel that becomes public shows its whole history. */
export async function changeVisibility(workspace: Workspace, { room }: EntryPartsFragment): Promise<void> {
  const isPublic = room.visibility === "PUBLIC";
  const isSure = await workspace.confirm({
    title: isPublic ? `Make #${room.name} private?` : `Make #${room.name} public?`,
    text: isPublic
      ? "Only invited people can join from then on. The present members stay."
      : "Everyone in this workspace can then find it, join it, and read all that was written in it.",
    action: isPublic ? "Make private" : "Make public",
  });
  const visibility = isPublic ? "PRIVATE" : "PUBLIC";
  if (isSure) await workspace.run(SetRoomVisibilityDocument, { input: { roomId: room.id, visibility } });
}

/** Archives a channel after asking, or unarchives it. */
export async function archive(workspace: Workspace, { room }: EntryPartsFragment): Promise<void> {
  const input = { roomId: room.id };
  if (room.archivedAt !== null) {
    await workspace.run(UnarchiveRoomDocument, { input });
    return;
  }
  const isSure = await workspace.confirm({
    title: `Archive #${room.name}?`,
    text: "It can still be read and found, and nothing can be written in it. It can be unarchived at any time.",
    action: "Archive",
  });
  if (isSure && (await workspace.run(ArchiveRoomDocument, { input }))) workspace.toast(`#${room.name} is archived.`);
}

/** Resolves with whether the viewer has left. */
export async function leave(workspace: Workspace, { room }: EntryPartsFragment): Promise<boolean> {
  const isPrivate = room.visibility === "PRIVATE";
  const isSure = await workspace.confirm({
    title: `Leave #${room.name}?`,
    text: isPrivate ? "It is private: only its members can add you again." : "You can join it again at any time.",
    action: "Leave",
  });
  if (!isSure || !(await workspace.run(LeaveRoomDocument, { input: { roomId: room.id } }))) return false;
  if (workspace.roomId === room.id) workspace.router.go({ screen: "home" });
  return true;
}
