import { threadsMarkedMax } from "@logue/command-service/contract/reading.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { readableMessage } from "../access.ts";
import { refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { unreadThreads } from "./followed-threads.ts";

type ReadingMutation = "markAllThreadsRead" | "starMessage" | "unstarMessage";

export const readingMutations: Pick<MutationResolvers, ReadingMutation> = {
  markAllThreadsRead: (_mutation, { input }, context) => markAllThreadsRead(context, input),
  starMessage: (_mutation, { input }, context) => star(context, "StarMessage", input),
  unstarMessage: (_mutation, { input }, context) => star(context, "UnstarMessage", input),
};

async function markAllThreadsRead(context: RequestContext, input: { readonly commandId?: string | null }) {
  const { send } = viewerCommand(context, "MarkAllThreadsRead", input);
  const unread = await unreadThreads(context, threadsMarkedMax + 1);
  const threads = unread
    .slice(0, threadsMarkedMax)
    .map(({ root }) => ({ roomId: root.roomId, threadRootId: root.id, number: root.lastThreadNumber }));
  return send({ threads }, { hasMore: unread.length > threadsMarkedMax });
}

/** Only messages that the viewer may read can be starred and unstarred. */
async function star(
  context: RequestContext,
  type: "StarMessage" | "UnstarMessage",
  input: { readonly messageId: string; readonly commandId?: string | null },
) {
  const { send } = viewerCommand(context, type, input);
  const message = await readableMessage(context, input.messageId);
  if (message === undefined) return refusedPayload(refuse("MessageUnknown"));
  const { id: messageId, roomId } = message;
  return send({ messageId, roomId }, { messageId, isStarred: type === "StarMessage" });
}
