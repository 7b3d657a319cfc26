import { type CommandContext, type Decision, defineCommand, type EntityReference, type StatesOf } from "../command.ts";
import { timeOfId } from "../contract/message-id.ts";
import { attachmentsMax, messageIdAheadMaxMs, type PostMessage } from "../contract/messages.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { conversationCursor } from "../contract/streams.ts";
import { type FileState, fileReference, isThere } from "../files/file.ts";
import { actorAndRoom, refuseUnseen, seesRoom } from "../rooms/access.ts";
import { isSystem } from "../users/actor.ts";
import { messageOrRefusal, refuseWriter } from "./access.ts";
import { knownBlocks, refuseBlocks, refusePostedAs } from "./blocks.ts";
import { conversationReference } from "./conversation.ts";
import type { ConversationState } from "./conversation-state.ts";
import { type MentionReferences, mentionReferences, refuseMentions, type SaidWords, saidIn, wordsOf } from "./mentions.ts";
import { refuseText } from "./text.ts";

type FileReferences = Readonly<Record<`file ${string}`, EntityReference<FileState>>>;

const roomReferences = (data: PostMessage, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  conversation: conversationReference(data.roomId, data.messageId, data.threadRootId, data.quotedMessageId),
});

const references = (
  data: PostMessage,
  context: CommandContext,
): ReturnType<typeof roomReferences> & FileReferences & MentionReferences => ({
  ...roomReferences(data, context),
  ...filesOf(data),
  ...(isImported(data) ? {} : mentionReferences(data, context)),
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * Posts a message to a room or a thread. The same message sent again, at any time, is accepted and
 * changes nothing.
 */
export const postMessage = defineCommand("PostMessage", {
  boundData: ({ foundInRoomId, ...data }) => saidIn(data),
  references,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }, { conversation }) => {
    const message = conversation.messages.get(messageId);
    if (message === undefined) throw new Error(`Message ${messageId} was accepted and is not there.`);
    const { number, threadNumber, segment, revision } = message;
    return { messageId, number, threadNumber, cursor: conversationCursor(segment, revision) };
  },
});

function decide(data: PostMessage, states: States, context: CommandContext): Decision {
  const known = states.conversation.messages.get(data.messageId);
  if (known?.senderId === context.actorId && seesRoom(states, context)) return [];
  const refusal =
    refuseTakenElsewhere(data, states, context) ??
    refuseWriter(states, context) ??
    (known === undefined ? undefined : refuse("MessageIdTaken")) ??
    refuseId(data, context) ??
    refusePostedAs(data.postedAs, states.actor, context) ??
    refuseBlocks(data.blocks ?? [], data.fileIds) ??
    refuseText(data.text, hasMore(data), isImported(data) ? undefined : states.workspace.settings) ??
    refuseMentions(states, context, data) ??
    refuseThread(data, states.conversation) ??
    refuseQuote(data, states.conversation) ??
    refuseFiles(data, states, context);
  if (refusal !== undefined) return refusal;
  const { messageId, roomId, quotedMessageId, origin, editedAt } = data;
  // An imported message keeps its text and mentions, also of people who are not in the room.
  const words = isImported(data)
    ? asImported(data)
    : wordsOf({ ...data, blocks: hasBlocks(data) ? data.blocks : undefined }, states, context);
  const place = { messageId, roomId, senderId: context.actorId, ...numbersOf(data, states.conversation) };
  const content = {
    ...words,
    quotedMessageId,
    fileIds: fileIdsOf(data),
    origin,
    ...(data.postedAs && { postedAs: data.postedAs }),
  };
  return [{ type: "MessagePosted", data: { ...place, ...content, ...(editedAt !== undefined && { editedAt }) } }];
}

/** Whether something is shown beside the text. */
const hasMore = (data: PostMessage): boolean => data.fileIds.length > 0 || hasBlocks(data);

const hasBlocks = ({ blocks = [] }: PostMessage): boolean => blocks.length > 0;

const isImported = ({ origin }: PostMessage): boolean => origin !== null;

const asImported = ({ text, mentionedUserIds, mentionsRoom, blocks = [] }: PostMessage): SaidWords => ({
  text,
  ...(blocks.length > 0 && { blocks: knownBlocks(blocks) }),
  mentionedUserIds: [...new Set(mentionedUserIds)],
  mentionsRoom,
});

/**
 * The conversation's state knows the message ids of its own room. Here a message of another room
 * was found in the documents, and a post under its id would overwrite it there.
 */
function refuseTakenElsewhere(
  { foundInRoomId, roomId }: PostMessage,
  states: States,
  context: CommandContext,
): Refusal | undefined {
  if (foundInRoomId === undefined || foundInRoomId === roomId) return undefined;
  return refuseUnseen(states, context) ?? refuse("MessageIdTaken");
}

/**
 * An import may use ids of any form. In the id of a client the time must be right, because segments
 * are searched by it.
 */
function refuseId({ messageId, origin, editedAt }: PostMessage, context: CommandContext): Refusal | undefined {
  if (isSystem(context)) return undefined;
  if (origin !== null) return refuse("NotPermitted", { field: "origin" });
  if (editedAt !== undefined) return refuse("NotPermitted", { field: "editedAt" });
  const timeMs = timeOfId(messageId);
  const isMadeByNow = timeMs !== undefined && timeMs <= context.nowMs + messageIdAheadMaxMs;
  return isMadeByNow ? undefined : refuse("MessageIdInvalid");
}

/** A thread whose root was deleted goes on. A new one cannot begin under a deleted message. */
function refuseThread({ threadRootId }: PostMessage, conversation: ConversationState): Refusal | undefined {
  if (threadRootId === null) return undefined;
  const root = conversation.messages.get(threadRootId);
  if (root === undefined) return refuse("MessageUnknown");
  if (root.threadRootId !== null) return refuse("ThreadNested");
  const hasReplies = conversation.lastThreadNumbers.get(threadRootId) !== undefined;
  return root.isDeleted && !hasReplies ? refuse("MessageDeleted") : undefined;
}

function refuseQuote({ quotedMessageId }: PostMessage, conversation: ConversationState): Refusal | undefined {
  if (quotedMessageId === null) return undefined;
  const quoted = messageOrRefusal(conversation, quotedMessageId);
  if (!("refused" in quoted)) return undefined;
  return quoted.refused === "MessageUnknown" ? refuse("QuoteUnknown") : quoted;
}

const fileIdsOf = ({ fileIds }: PostMessage): string[] => [...new Set(fileIds)];

const filesOf = (data: PostMessage): FileReferences =>
  Object.fromEntries(
    [...fileIdsOf(data), ...(data.postedAs?.avatarFileId ? [data.postedAs.avatarFileId] : [])].map((fileId) => [
      `file ${fileId}`,
      fileReference(fileId),
    ]),
  );

function refuseFiles(data: PostMessage, states: States, context: CommandContext): Refusal | undefined {
  const fileIds = fileIdsOf(data);
  if (fileIds.length > attachmentsMax) return refuse("TooManyFiles", { filesMax: attachmentsMax });
  for (const fileId of fileIds) {
    const file = states[`file ${fileId}`];
    // The answer must not tell that another person uploaded the file: its room may be one that the
    // actor may not see.
    const isOwn = file !== undefined && isThere(file) && file.uploaderId === context.actorId;
    if (!isOwn) return refuse("FileUnknown", { fileId });
    if (file.roomId !== data.roomId) return refuse("FileNotYours", { fileId });
  }
  return refusePicture(data, states, context);
}

/** The picture of a program is its own, uploaded to no room, as a person's picture is. */
function refusePicture({ postedAs }: PostMessage, states: States, context: CommandContext): Refusal | undefined {
  const fileId = postedAs?.avatarFileId ?? undefined;
  if (fileId === undefined) return undefined;
  const file = states[`file ${fileId}`];
  const isOwn = file !== undefined && isThere(file) && file.uploaderId === context.actorId && file.roomId === null;
  return isOwn ? undefined : refuse("FileUnknown", { fileId });
}

/** A message has a number in the room's timeline, in its thread's timeline, or in both. */
function numbersOf({ threadRootId, alsoInRoom }: PostMessage, conversation: ConversationState) {
  const number = threadRootId === null || alsoInRoom ? conversation.lastNumber + 1 : null;
  const threadNumber = threadRootId === null ? null : (conversation.lastThreadNumbers.get(threadRootId) ?? 0) + 1;
  return { number, threadRootId, threadNumber };
}
