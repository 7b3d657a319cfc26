import { refuse } from "@logue/command-service/contract/refusals.ts";
import { readableMessage } from "../access.ts";
import { refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

type ReadingMutation = "starMessage" | "unstarMessage";

export const readingMutations: Pick<MutationResolvers, ReadingMutation> = {
  starMessage: (_mutation, { input }, context) => star(context, "StarMessage", input),
  unstarMessage: (_mutation, { input }, context) => star(context, "UnstarMessage", input),
};

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
