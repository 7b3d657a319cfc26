import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { readableMessage } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { shownPreview } from "../link-previews/shown-preview.ts";
import { type DocumentList, pageBothWays, totalCount } from "../schema/connections.ts";
import { erasedText } from "../schema/erased.ts";
import { blocksOf } from "./block-sources.ts";
import { blockTypes } from "./message-blocks.ts";
import { markupOf, messageMentions, type StoredText, shownText } from "./message-mentions.ts";

const shown = (stored: StoredText, _arguments: unknown, context: RequestContext) =>
  stored.isErased ? erasedText : shownText(stored, context);

/**
 * These run for every message of every page and every live item. Data in memory is returned without
 * a promise.
 */
export const messageTypes = {
  Message: {
    text: shown,
    markup: markupOf,
    blocks: blocksOf,
    mentions: (message, _arguments, context) => messageMentions(message, context),
    isErased: (message) => message.isErased === true,
    restoredVersion: ({ restoredVersion }) => restoredVersion ?? null,
    restoredAt: ({ deletedAt, versions }) =>
      deletedAt === null ? (versions.findLast(({ isDeleted }) => isDeleted)?.replacedAt ?? null) : null,
    room: async (message, _arguments, { loaders }) => present(await loaders.rooms.load(message.roomId)),
    sender: (message, _arguments, { services }) => services.userCache.userOf(message.senderId),
    quotedMessage: ({ quotedMessageId }, _arguments, { loaders }) =>
      quotedMessageId === null ? null : loaders.messages.load(quotedMessageId).then((quoted) => quoted ?? null),
    mentionedUserIds: (message) => [...message.mentionedUserIds],
    mentionedUsers: (message, _arguments, { services }) => services.userCache.usersOf(message.mentionedUserIds),
    files: (message, _arguments, context) => (message.fileIds.length === 0 ? [] : filesOf(context, message)),
    linkPreviews: ({ id, linkPreviews = [] }) => linkPreviews.map((preview) => shownPreview(id, preview)),
    reactions: (message) => [...message.reactions],
    repliers: (message, _arguments, { services }) => services.userCache.usersOf(message.replierIds),
    deletedThreadRanges: (message) => [...message.deletedThreadRanges],
    isPinned: (message) => message.pinned !== null,
    changeCursor: (message) => message.changed,
    thread: (message, asked, { services }) => pageBothWays(services.readStore, repliesOfThread, [message.id], asked),
  },
  PostedAs: {
    avatarUrl: ({ avatarFileId }) => (avatarFileId === null ? null : `/files/${avatarFileId}/thumbnail`),
  },
  ...blockTypes,
  MessageConnection: totalCount,
  Reaction: {
    count: (reaction) => reaction.userIds.length,
    userIds: (reaction) => [...reaction.userIds],
    users: (reaction, _arguments, { services }) => services.userCache.usersOf(reaction.userIds),
  },
  MessageVersion: {
    isDeleted: (version) => version.isDeleted === true,
    text: shown,
    isErased: (version) => version.isErased === true,
    restoredVersion: ({ restoredVersion }) => restoredVersion ?? null,
    replacedBy: (version, _arguments, { services }) => services.userCache.userOf(version.replacedById),
  },
  MessageResult: {
    message: async ({ messageId }, _arguments, context) => (await readableMessage(context, messageId)) ?? null,
  },
  RoomEvent: { __resolveType: (event) => event.__typename },
} satisfies Pick<
  Resolvers,
  "Message" | "PostedAs" | "MessageConnection" | "Reaction" | "MessageVersion" | "MessageResult" | "RoomEvent"
>;

const repliesOfThread: DocumentList<MessageDocument> = {
  name: "thread",
  collection: messages,
  index: "thread",
  order: "ascending",
  valueOf: (message) => message.threadNumber,
  isNumbered: true,
};

/** A room's document is always saved before its messages. */
function present<Document>(document: Document | undefined): Document {
  if (document === undefined) throw new Error("A message stands in a room that is not there.");
  return document;
}

/** A file without a document (yet) is left out. A deleted file has one, which says so. */
async function filesOf({ loaders }: RequestContext, message: MessageDocument): Promise<FileDocument[]> {
  const found = await Promise.all(message.fileIds.map((fileId) => loaders.files.load(fileId)));
  return found.filter((file) => file !== undefined);
}
