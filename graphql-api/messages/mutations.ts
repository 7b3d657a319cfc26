import { knownBlock } from "@logue/command-service/contract/blocks.ts";
import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import { v7 as uuidv7 } from "uuid";
import { readableMessage, readableVersions, signedIn } from "../access.ts";
import { refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { MutationResolvers, PostMessageInput } from "../generated/resolvers.ts";
import { blocksOfInput } from "./message-blocks.ts";
import { presentMembers } from "./present-members.ts";
import { roomWithMessage } from "./room-with-message.ts";

/** The command service finds the mentions in the text; the API knows none by id. */
const noKnownMentions = { mentionedUserIds: [], mentionsRoom: false } as const;

type MessageMutation = "postMessage" | "editMessage" | "restoreMessage" | "restoreMessageVersion" | "closePoll";

export const messageMutations: Pick<MutationResolvers, MessageMutation> = {
  /**
   * The command's id is derived from the message's, so that a message sent again is the same
   * command.
   */
  postMessage: async (_mutation, { input }, context) => {
    const { roomId, text, alsoInRoom, fileIds } = input;
    const messageId = messageIdOf(signedIn(context), input);
    const { viewer, send } = viewerCommand(context, "PostMessage", { commandId: `message/${messageId}` });
    const { threadRootId = null, quotedMessageId = null } = input;
    const [found, present] = await Promise.all([
      roomWithMessage(context.services, messageId),
      presentMembers(context, roomId, text),
    ]);
    const words = { messageId, roomId, text, ...noKnownMentions, ...found, ...present };
    const postedAs = input.postedAs
      ? { name: input.postedAs.name, avatarFileId: input.postedAs.avatarFileId ?? null }
      : undefined;
    const program = { ...(input.blocks && { blocks: blocksOfInput(input.blocks) }), ...(postedAs && { postedAs }) };
    const posted = await send(
      { ...words, ...program, threadRootId, alsoInRoom, quotedMessageId, fileIds, origin: null },
      { messageId },
    );
    // Ends the typing signal now: otherwise the next one would not be shown for up to three seconds.
    if (posted.refusal === null) context.services.presence.type(viewer.userId, roomId, false);
    return posted;
  },

  editMessage: (_mutation, { input }, context) =>
    onMessage(context, "EditMessage", input, async (place) => ({
      ...place,
      text: input.text,
      ...noKnownMentions,
      ...(input.blocks && { blocks: blocksOfInput(input.blocks) }),
      ...(await presentMembers(context, place.roomId, input.text)),
    })),

  closePoll: (_mutation, { input }, context) =>
    onMessage(context, "ClosePoll", input, (place, { blocks }) => ({ ...place, emoji: votesOf(blocks) })),

  restoreMessage: async (_mutation, { input }, context) => {
    const { send } = viewerCommand(context, "RestoreMessage", input);
    const message = await readableMessage(context, input.messageId);
    if (message === undefined) return refusedPayload(refuse("MessageUnknown"));
    const { id: messageId, roomId, senderId, versions, takenAway } = message;
    const sender = await context.services.userCache.userOf(senderId);
    if (message.deletedAt !== null && (versions.at(-1)?.isErased || sender.isErased))
      return refusedPayload(refuse("MessageErased"));
    const { mentionedUserIds = [], mentionsRoom = false } = takenAway ?? {};
    return send({ messageId, roomId, mentionedUserIds, mentionsRoom }, { messageId });
  },

  restoreMessageVersion: async (_mutation, { input }, context) => {
    const { messageId, version } = input;
    const { send } = viewerCommand(context, "RestoreMessageVersion", input);
    const message = await readableMessage(context, messageId);
    if (message === undefined) return refusedPayload(refuse("MessageUnknown"));
    const { roomId } = message;
    const earlier = (await readableVersions(context, messageId))?.versions[version - 1];
    if (earlier === undefined || earlier.isErased || earlier.isDeleted) return refusedPayload(refuse("VersionUnknown"));
    const { text, blocks = [] } = earlier;
    const withBlocks =
      blocks.length + message.blocks.length > 0 ? { blocks: blocks.map(knownBlock).filter((block) => block !== undefined) } : {};
    const words = { text, ...noKnownMentions, ...withBlocks, ...(await presentMembers(context, roomId, text)) };
    return send({ messageId: message.id, roomId, version, ...words }, { messageId: message.id });
  },
};

/** The emoji of a poll's answers; none without a poll. */
const votesOf = (blocks: MessageDocument["blocks"]): string[] =>
  blocks.flatMap((stored) => {
    const known = knownBlock(stored);
    return known?.kind === "poll" ? known.options.map(({ emoji }) => emoji) : [];
  });

/**
 * The client's id for the message; else an id derived from the client's command id, with the same
 * time, so that the same command sent again is the same message; else a new id.
 */
function messageIdOf({ userId }: Viewer, { messageId, commandId }: Pick<PostMessageInput, "messageId" | "commandId">): string {
  if (messageId !== null && messageId !== undefined) return messageId;
  if (commandId === null || commandId === undefined) return uuidv7();
  const madeAtMs = timeOfId(commandId);
  if (madeAtMs === undefined) throw requestError("InputInvalid", "Without a `messageId`, `commandId` is a UUID of version 7.");
  return derivedTimedId(madeAtMs, userId, commandId, "message");
}

interface MessageCommandInput {
  readonly messageId: string;
  readonly commandId?: string | null;
}

interface PlaceInRoom {
  readonly messageId: string;
  readonly roomId: string;
}

/** A command about a message that the viewer may read. It is decided in the message's room. */
async function onMessage<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  input: MessageCommandInput,
  dataOf: (place: PlaceInRoom, message: MessageDocument) => Commands[Type] | Promise<Commands[Type]>,
) {
  const { send } = viewerCommand(context, type, input);
  const message = await readableMessage(context, input.messageId);
  if (message === undefined) return refusedPayload(refuse("MessageUnknown"));
  const { id: messageId, roomId } = message;
  return send(await dataOf({ messageId, roomId }, message), { messageId });
}
