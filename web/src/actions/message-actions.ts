import { timeNow } from "../api/server-clock.ts";
import {
  DeleteMessageDocument,
  MarkUnreadDocument,
  type MessagePartsFragment,
  PinMessageDocument,
  RestoreMessageDocument,
  UnpinMessageDocument,
} from "../generated/operations.ts";
import { copyText } from "../layout/copy-text.ts";
import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { mayEdit } from "../messages/may-edit.ts";
import { snippetOf } from "../messages/snippet.ts";
import { wordsNow } from "../messages/words-now.ts";
import { heldUnread } from "../rooms/held-unread.ts";
import { mayDeleteAny } from "../rooms/may-delete-any.ts";
import { replyIn } from "../threads/reply-in.ts";
import { linkTo } from "./link-to.ts";
import { starsOf } from "./stars.svelte.ts";

/**
 * An action on a message: from the bar, the menu, or by its key while the message has the focus.
 */
export interface MessageAction {
  readonly id:
    | "react"
    | "reply"
    | "quote"
    | "forward"
    | "edit"
    | "star"
    | "follow"
    | "copy-link"
    | "copy-text"
    | "reactions"
    | "readers"
    | "versions"
    | "unread"
    | "pin"
    | "delete"
    | "restore";
  readonly label: string;
  readonly key?: string;
  readonly isDangerous?: boolean;
  readonly run: () => unknown;
}

/**
 * The viewer's actions on a message, in the order of the menu. A deleted message can be linked to, and
 * restored by those who may.
 */
export function messageActions(workspace: Workspace, message: MessagePartsFragment, isInThread: boolean): MessageAction[] {
  const entry = workspace.inbox.find(message.roomId);
  const isThere = message.deletedAt === null;
  const isMember = entry !== undefined && entry.room.archivedAt === null;
  const isMine = message.sender.id === workspace.userId;
  const deletesAny = mayDeleteAny(workspace, message.roomId);
  const isWithin = (windowMs: number | null): boolean => timeNow() - Date.parse(message.sentAt) < (windowMs ?? Infinity);
  const isArchived = entry !== undefined && !isMember;
  const mayDelete = !isArchived && ((isMine && isMember && isWithin(workspace.facts.deleteWindowMs)) || deletesAny);
  const mayRestore = message.deletedById === message.sender.id ? isMine : deletesAny;
  const offered: (MessageAction | false | undefined)[] = [
    isThere && isMember && { id: "react", label: "React", key: "R", run: () => undefined },
    isMember && !isInThread && { id: "reply", label: "Reply in thread", key: "T", run: () => openThread(workspace, message) },
    isThere && isMember && { id: "quote", label: "Quote", key: "Q", run: () => quote(workspace, message, isInThread) },
    isThere && { id: "forward", label: "Forward", key: "F", run: () => forward(workspace, message) },
    mayEdit(workspace, message) && { id: "edit", label: "Edit", key: "E", run: () => workspace.edits.begin(message) },
    isThere && {
      id: "star",
      label: starsOf(workspace).isStarred(message.id) ? "Remove star" : "Star",
      key: "S",
      run: () => toggleStar(workspace, message),
    },
    entry !== undefined && {
      id: "follow",
      label: workspace.follows?.isFollowed(threadRootIdOf(message)) ? "Unfollow thread" : "Follow thread",
      key: "N",
      run: () => toggleFollow(workspace, message),
    },
    { id: "copy-link", label: "Copy link", key: "L", run: () => copyLink(workspace, message) },
    isThere && {
      id: "copy-text",
      label: "Copy text",
      key: "C",
      run: () => copyText(workspace, wordsNow(message, workspace) || snippetOf(message, workspace), "Text copied."),
    },
    message.reactions.length > 0 && {
      id: "reactions",
      label: "Who reacted",
      key: "W",
      run: () => showReactions(workspace, message),
    },
    isThere &&
      isMember &&
      workspace.facts.readReceipts && { id: "readers", label: "Seen by", key: "B", run: () => showReaders(workspace, message) },
    hasVersions(message) &&
      (isMine || workspace.may("MESSAGES_SEE_VERSIONS")) && {
        id: "versions",
        label: "Versions",
        key: "V",
        run: () => showVersions(workspace, message),
      },
    message.number !== null &&
      isMember && { id: "unread", label: "Mark unread from here", key: "U", run: () => markUnread(workspace, message) },
    isThere &&
      entry?.permissions.includes("ROOM_PIN") && {
        id: "pin",
        label: message.isPinned ? "Unpin" : "Pin",
        key: "P",
        run: () => togglePin(workspace, message),
      },
    isThere &&
      mayDelete && { id: "delete", label: "Delete", key: "Delete", isDangerous: true, run: () => remove(workspace, message) },
    !isThere && isMember && mayRestore && { id: "restore", label: "Restore", key: "Z", run: () => restore(workspace, message) },
  ];
  return offered.filter((action): action is MessageAction => action !== false && action !== undefined);
}

interface Place {
  readonly workspace: Workspace;
  readonly message: MessagePartsFragment;
  readonly isInThread: boolean;
}

/**
 * Runs the action that a key has at the row of a message. Escape puts the focus on the composer.
 * Returns whether an emoji is to be chosen for a reaction.
 */
export function pressKey(key: string, row: HTMLElement, { workspace, message, isInThread }: Place): boolean {
  if (key === "Escape") row.closest("main")?.querySelector<HTMLElement>(".composer textarea")?.focus();
  const pressed = key.toLowerCase();
  const action = messageActions(workspace, message, isInThread).find((offered) => offered.key?.toLowerCase() === pressed);
  void action?.run();
  return action?.id === "react";
}

/** Whether its text was ever another one: edited, deleted, or deleted and restored. */
const hasVersions = ({ editedAt, deletedAt, restoredAt }: MessagePartsFragment): boolean =>
  Boolean(editedAt ?? deletedAt ?? restoredAt);

async function toggleStar(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const stars = starsOf(workspace);
  if (await stars.toggle(message.id)) workspace.toast(stars.isStarred(message.id) ? "Message starred." : "Star removed.");
}

/** Puts a message as a quote into the composer of its room or thread. */
function quote(workspace: Workspace, message: MessagePartsFragment, isInThread: boolean): void {
  workspace.drafts
    .draft(message.roomId, isInThread ? threadRootIdOf(message) : null)
    .quote({ ...message, text: wordsNow(message, workspace) || snippetOf(message, workspace) });
}

const threadRootIdOf = ({ id, threadRootId }: MessagePartsFragment): string => threadRootId ?? id;

async function toggleFollow(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const follows = await workspace.loadFollows();
  const rootId = threadRootIdOf(message);
  if (await follows.toggle(message.roomId, rootId))
    workspace.toast(follows.isFollowed(rootId) ? "Thread followed." : "Thread unfollowed.");
}

async function forward(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const { default: ForwardDialog } = await wanted(() => import("./ForwardDialog.svelte"));
  workspace.openDialog(ForwardDialog, { message });
}

async function showReactions(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const { default: ReactionsDialog } = await wanted(() => import("./ReactionsDialog.svelte"));
  workspace.openDialog(ReactionsDialog, { message });
}

async function showReaders(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const { default: ReadersDialog } = await wanted(() => import("./ReadersDialog.svelte"));
  workspace.openDialog(ReadersDialog, { message });
}

export async function showVersions(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const { default: VersionsDialog } = await wanted(() => import("./VersionsDialog.svelte"));
  workspace.openDialog(VersionsDialog, { message });
}

function openThread(workspace: Workspace, message: MessagePartsFragment): void {
  replyIn(workspace, message.roomId, threadRootIdOf(message));
}

async function copyLink(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  await copyText(workspace, linkTo(message), "Link copied.");
}

async function togglePin(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  await workspace.run(message.isPinned ? UnpinMessageDocument : PinMessageDocument, { input: { messageId: message.id } });
}

async function remove(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  const isSure = await workspace.confirm({
    title: "Delete this message?",
    text: "Its text disappears for everybody. Its place in the conversation stays.",
    action: "Delete",
  });
  if (isSure) await workspace.run(DeleteMessageDocument, { input: { messageId: message.id } });
}

async function restore(workspace: Workspace, message: MessagePartsFragment): Promise<void> {
  if (await workspace.run(RestoreMessageDocument, { input: { messageId: message.id } })) workspace.toast("Message restored.");
}

async function markUnread(workspace: Workspace, { roomId, number }: MessagePartsFragment): Promise<void> {
  if (number === null) return;
  workspace.inbox.holdUnread(roomId);
  const marked = await workspace.run(MarkUnreadDocument, { input: { roomId, number } });
  if (marked === undefined) heldUnread.release(roomId);
  else if (marked.result?.entry) workspace.inbox.put(marked.result.entry);
}
