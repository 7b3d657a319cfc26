import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { v7 as uuidv7 } from "uuid";
import { readableMessage, readableRoom, signedIn } from "../access.ts";
import { refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { MutationResolvers, PostMessageInput } from "../generated/resolvers.ts";
import { resolveMentions } from "./mentions.ts";

type MessageMutation = "postMessage" | "editMessage";

export const messageMutations: Pick<MutationResolvers, MessageMutation> = {
  /** The command's id follows from the message's, so that sending a message again is sending the same command. */
  postMessage: async (_mutation, { input }, context) => {
    const { roomId, text, alsoInRoom, fileIds } = input;
    const messageId = messageIdOf(signedIn(context), input);
    const { viewer, send } = viewerCommand(context, "PostMessage", { commandId: `message/${messageId}` });
    if (await isTakenElsewhere(context, messageId, roomId)) {
      const isSeen = (await readableRoom(context, roomId)) !== undefined;
      return refusedPayload(refuse(isSeen ? "MessageIdTaken" : "RoomUnknown"));
    }
    const { threadRootId = null, quotedMessageId = null } = input;
    const mentions = await resolveMentions(context, roomId, text);
    const post = { messageId, roomId, text, threadRootId, alsoInRoom, quotedMessageId, fileIds, origin: null, ...mentions };
    const posted = await send(post, { messageId });
    // Without this she would not be seen typing again until the signal's three seconds are over.
    if (posted.refusal === null) context.services.presence.type(viewer.userId, roomId, false);
    return posted;
  },

  editMessage: (_mutation, { input }, context) =>
    onMessage(context, "EditMessage", input, async (place) => ({
      ...place,
      text: input.text,
      ...(await resolveMentions(context, place.roomId, input.text)),
    })),
};

/**
 * The client's id for the message; else one that follows from its id for the command, of the same time, so that the same command sent again
 * is the same message; else a new one.
 */
function messageIdOf({ userId }: Viewer, { messageId, commandId }: Pick<PostMessageInput, "messageId" | "commandId">): string {
  if (messageId !== null && messageId !== undefined) return messageId;
  if (commandId === null || commandId === undefined) return uuidv7();
  const madeAtMs = timeOfId(commandId);
  if (madeAtMs === undefined) throw requestError("InputInvalid", "Without a `messageId`, `commandId` is a UUID of version 7.");
  return derivedTimedId(madeAtMs, userId, commandId, "message");
}

/** An id that was made so shortly ago is taken on trust while documents cannot be read. */
const trustedAgeMaxMs = 15_000;

/**
 * The command service knows message ids room by room. Whoever has seen an id elsewhere has seen the saved document, so looking here keeps
 * anybody from posting under it in another room and taking the document over. While nobody can read, nobody sees new ids either, and
 * posts go on.
 */
async function isTakenElsewhere({ services }: RequestContext, messageId: string, roomId: string): Promise<boolean> {
  const madeAtMs = timeOfId(messageId);
  const isTrusted = madeAtMs !== undefined && services.clock() - madeAtMs <= trustedAgeMaxMs;
  const there = await services.readStore.get(messages, messageId).catch((error: unknown) => {
    if (isTrusted && error instanceof ReadStoreUnavailable) return undefined;
    throw error;
  });
  return there !== undefined && there.roomId !== roomId;
}

interface MessageCommandInput {
  readonly messageId: string;
  readonly commandId?: string | null;
}

interface PlaceInRoom {
  readonly messageId: string;
  readonly roomId: string;
}

/** A command about a message that one can read, in whose room it is then decided. */
async function onMessage<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  input: MessageCommandInput,
  dataOf: (place: PlaceInRoom) => Commands[Type] | Promise<Commands[Type]>,
) {
  const { send } = viewerCommand(context, type, input);
  const message = await readableMessage(context, input.messageId);
  if (message === undefined) return refusedPayload(refuse("MessageUnknown"));
  const { id: messageId, roomId } = message;
  return send(await dataOf({ messageId, roomId }), { messageId });
}
