import { refuse } from "@logue/command-service/contract/refusals.ts";
import { readableMessage } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { refusedPayload, viewerCommand } from "../send-command.ts";

type ReadingMutation =
  | "markRead"
  | "markUnread"
  | "setFavourite"
  | "setHidden"
  | "setMuted"
  | "chooseNotificationLevel"
  | "starMessage"
  | "unstarMessage";

export const readingMutations: Pick<MutationResolvers, ReadingMutation> = {
  markRead: (_mutation, { input }, context) => {
    const { roomId, threadRootId = null, number } = input;
    return viewerCommand(context, "MarkRead", input).send({ roomId, threadRootId, number }, { roomId });
  },

  markUnread: (_mutation, { input }, context) => {
    const { roomId, threadRootId = null, number } = input;
    return viewerCommand(context, "MarkUnread", input).send({ roomId, threadRootId, number }, { roomId });
  },

  setFavourite: (_mutation, { input }, context) => {
    const { roomId, isFavourite } = input;
    return viewerCommand(context, "SetFavourite", input).send({ roomId, isFavourite }, { roomId });
  },

  setHidden: (_mutation, { input }, context) => {
    const { roomId, isHidden } = input;
    return viewerCommand(context, "SetHidden", input).send({ roomId, isHidden }, { roomId });
  },

  setMuted: (_mutation, { input }, context) => {
    const { roomId, isMuted } = input;
    return viewerCommand(context, "SetMuted", input).send({ roomId, isMuted }, { roomId });
  },

  chooseNotificationLevel: (_mutation, { input }, context) => {
    const { roomId, level } = input;
    return viewerCommand(context, "ChooseNotificationLevel", input).send({ roomId, level }, { roomId });
  },

  starMessage: (_mutation, { input }, context) => star(context, "StarMessage", input),
  unstarMessage: (_mutation, { input }, context) => star(context, "UnstarMessage", input),
};

/** One stars, and unstars, what one can read. */
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
