import { AddReactionDocument, type MessagePartsFragment, RemoveReactionDocument } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

/** Adds the viewer's reaction, or takes it away where it is there already. */
export async function react(
  workspace: Workspace,
  message: Pick<MessagePartsFragment, "id" | "reactions">,
  emoji: string,
): Promise<void> {
  const { userId } = workspace;
  const isThere = message.reactions.some((reaction) => reaction.emoji === emoji && reaction.userIds.includes(userId));
  const payload = await workspace.run(isThere ? RemoveReactionDocument : AddReactionDocument, {
    input: { messageId: message.id, emoji },
  });
  if (payload?.result?.message) workspace.put(payload.result.message);
}
