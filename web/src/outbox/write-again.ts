import type { Workspace } from "../layout/workspace.svelte.ts";
import type { PendingMessage } from "./pending-message.ts";

/** Older versions of the client kept of the files only their ids. */
export const isKeptWhole = ({ files, fileIds }: PendingMessage): boolean => files !== undefined || fileIds.length === 0;

/** Puts all of a refused message back into its composer, before what is written there. */
export function writeAgain({ drafts, outbox }: Workspace, message: PendingMessage): void {
  const draft = drafts.draft(message.roomId, message.threadRootId);
  draft.write([message.text, draft.text].filter(Boolean).join("\n\n"));
  for (const file of message.files ?? []) draft.attach(file);
  if (message.alsoInRoom) draft.showInRoom(true);
  if (message.quoted && draft.quoted === null) draft.quote(message.quoted);
  draft.isWanted = true;
  outbox.discard(message.messageId);
}
