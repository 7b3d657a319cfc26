import type { MessagePartsFragment } from "../generated/operations.ts";
import { wanted } from "../layout/parts.svelte.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { mayEdit } from "./may-edit.ts";

/** Begins to edit the latest of these messages that may still be edited, or tells why there is none. */
export async function editLatest(
  workspace: Workspace,
  messages: readonly MessagePartsFragment[],
  show: (messageId: string, align: "nearest") => void,
): Promise<void> {
  const latest = messages.findLast((message) => mayEdit(workspace, message));
  if (latest) {
    show(latest.id, "nearest");
    workspace.edits.begin(latest);
  } else {
    const { noEditWords } = await wanted(() => import("./no-edit-words.ts"));
    workspace.toast(noEditWords(workspace, messages));
  }
}
