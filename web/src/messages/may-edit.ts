import { timeNow } from "../api/server-clock.ts";
import type { MessagePartsFragment } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

type Editable = Pick<MessagePartsFragment, "roomId" | "sender" | "sentAt" | "deletedAt">;

/** Whether the viewer may still change the text of a message. */
export const mayEdit = (
  { inbox, facts, userId }: Pick<Workspace, "facts" | "userId"> & { readonly inbox: Pick<Workspace["inbox"], "find"> },
  { roomId, sender, sentAt, deletedAt }: Editable,
): boolean =>
  deletedAt === null &&
  sender.id === userId &&
  inbox.find(roomId)?.room.archivedAt === null &&
  timeNow() - Date.parse(sentAt) < (facts.editWindowMs ?? Infinity);
