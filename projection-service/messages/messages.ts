import { type AnyBlock, blockWords } from "@logue/command-service/contract/blocks.ts";
import { occurredAt } from "@logue/command-service/contract/event.ts";
import { viaIdOf } from "@logue/command-service/contract/via.ts";
import { provenanceOf } from "../audit/provenance.ts";
import { attachments } from "../contract/attachments.ts";
import type { Provenance } from "../contract/audit.ts";
import { erasureOf, withoutErasure } from "../contract/erased.ts";
import { messageChanges } from "../contract/history.ts";
import { type MessageDocument, type MessageVersion, messages, type TakenAway } from "../contract/messages.ts";
import { receivedReactions } from "../contract/received-reactions.ts";
import { threadParticipations } from "../contract/threads.ts";
import { momentOf } from "../history/moments.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";
import { attach, detach, postedFiles, reattach, rememberFiles } from "./attachments.ts";
import { changedBy, cursorOf } from "./conversation-place.ts";
import { previewsAfterEdit, withLinkPreviews, withoutLinkPreview, withoutLinkPreviews } from "./link-previews.ts";
import { notePinned, noteReactionAdded, noteReactionRemoved, noteUnpinned } from "./message-changes.ts";
import { withoutReaction, withReaction } from "./reactions.ts";
import { receiveReaction, takeBackReaction } from "./received-reactions.ts";
import { withoutReply, withReply, withReplyAgain } from "./replies.ts";
import { participationReads, threadPeople } from "./thread-participations.ts";

type Message = MessageDocument;

/** A step on the message that the event is about. */
const onMessage = <Event extends { readonly data: { readonly messageId: string } }>(
  fold: (message: Message, event: Event) => Message,
): Step<Message, Event> => ({
  collection: messages,
  ids: (event) => [event.data.messageId],
  fold: (message, event) => message && fold(message, event),
});

/** A step on the root of the thread that the event's message stands in. */
const onRoot = <Event extends { readonly data: { readonly threadRootId: string | null } }>(
  fold: (root: Message, event: Event) => Message,
): Step<Message, Event> => ({
  collection: messages,
  ids: (event) => (event.data.threadRootId === null ? [] : [event.data.threadRootId]),
  fold: (root, event) => root && fold(root, event),
});

const post: Step<Message, EventRecord<"MessagePosted">> = {
  collection: messages,
  isFirst: true,
  ids: (event) => [event.data.messageId],
  fold: (_nothing, event) => posted(event),
};

/** Timeline, threads, pins, versions and search: one document for each message. */
export const messagesProjection: Projection = {
  name: "messages",
  goesFirst: true,
  streams: ["conversation-"],
  collections: [messages, attachments, threadParticipations, receivedReactions],
  innerCollections: [postedFiles, threadPeople, messageChanges],
  reads: {
    MessagePosted: [post, onRoot(withReply), attach, rememberFiles, ...participationReads.MessagePosted],
    MessageEdited: [onMessage(edited), ...participationReads.MessageEdited],
    MessageDeleted: [onMessage(deleted), onRoot(withoutReply), detach, ...participationReads.MessageDeleted],
    MessageRestored: [onMessage(restored), onRoot(withReplyAgain), reattach, ...participationReads.MessageRestored],
    ReactionAdded: [onMessage(withReaction), noteReactionAdded, receiveReaction],
    ReactionRemoved: [onMessage(withoutReaction), noteReactionRemoved, takeBackReaction],
    MessagePinned: [onMessage(pinned), notePinned],
    MessageUnpinned: [onMessage(unpinned), noteUnpinned],
    PollClosed: [onMessage(pollClosed)],
    LinkPreviewsAdded: [onMessage(withLinkPreviews)],
    LinkPreviewRemoved: [onMessage(withoutLinkPreview)],
  },
};

function posted(event: EventRecord<"MessagePosted">): Message {
  const { messageId, roomId, senderId, text, number, threadRootId, threadNumber, quotedMessageId, fileIds } = event.data;
  const sentAt = occurredAt(event);
  return {
    id: messageId,
    roomId,
    senderId,
    ...said(text, event.data.blocks ?? []),
    sentAt,
    sentAtMs: Date.parse(sentAt),
    recordedAt: event.created,
    postedPosition: event.position,
    ...postingProvenance(event),
    editedAt: event.data.editedAt ?? null,
    deletedAt: null,
    deletedById: null,
    number,
    threadRootId,
    threadNumber,
    quotedMessageId,
    mentionedUserIds: event.data.mentionedUserIds,
    mentionsRoom: event.data.mentionsRoom,
    fileIds,
    postedAs: event.data.postedAs ?? null,
    postedAsFileId: event.data.postedAs?.avatarFileId ?? null,
    viaId: viaIdOf(event.metadata.via),
    reactions: [],
    replyCount: 0,
    lastReplyAt: null,
    lastThreadNumber: 0,
    deletedThreadRanges: [],
    replierIds: [],
    pinned: null,
    pinnedById: null,
    ...changedBy(event),
    lastReply: null,
    versions: [],
    hasFile: fileIds.length > 0 ? 1 : 0,
    hasPin: 0,
    isDeleted: 0,
    inThread: threadRootId === null ? 0 : 1,
    ...erasureOf(event, "text"),
  };
}

/** A message is posted by its sender in a session, unless it says otherwise. */
function postingProvenance(event: EventRecord<"MessagePosted">): Pick<Message, "provenance" | "postedForId"> {
  const { actorId, actorKind, ...others } = provenanceOf(event);
  const provenance: Provenance = {
    ...(actorId !== undefined && actorId !== event.data.senderId && { actorId }),
    ...(actorKind !== undefined && actorKind !== "user" && { actorKind }),
    ...others,
  };
  if (Object.keys(provenance).length === 0) return {};
  return { provenance, ...(provenance.actorId !== undefined && { postedForId: event.data.senderId }) };
}

const linkPattern = /https?:\/\/\S/i;

/** What a message says, and what searches find of it. */
function said(text: string, blocks: readonly AnyBlock[]) {
  const blockText = blocks.length === 0 ? null : blockWords(blocks);
  const hasLink = linkPattern.test(text) || (blockText !== null && linkPattern.test(blockText)) ? 1 : 0;
  return { text, blocks, blockText, hasLink };
}

function edited(message: Message, event: EventRecord<"MessageEdited">): Message {
  const { text, editedById, mentionedUserIds, mentionsRoom, restoredVersion } = event.data;
  return {
    ...withoutRestored(withoutLinkPreviews(withoutErasure(message))),
    ...(restoredVersion !== undefined && { restoredVersion }),
    ...previewsAfterEdit(message, text),
    ...erasureOf(event, "text"),
    ...said(text, event.data.blocks ?? message.blocks),
    editedAt: occurredAt(event),
    mentionedUserIds,
    mentionsRoom,
    versions: versionsBefore(message, event, editedById),
    ...changedBy(event),
  };
}

function deleted(message: Message, event: EventRecord<"MessageDeleted">): Message {
  const { deletedById } = event.data;
  return {
    ...withoutRestored(withoutLinkPreviews(withoutErasure(message))),
    ...said("", []),
    deletedAt: occurredAt(event),
    deletedById,
    takenAway: takenAwayFrom(message),
    mentionedUserIds: [],
    mentionsRoom: false,
    fileIds: [],
    reactions: [],
    pinned: null,
    pinnedById: null,
    hasFile: 0,
    hasPin: 0,
    isDeleted: 1,
    versions: versionsBefore(message, event, deletedById),
    ...changedBy(event),
  };
}

function takenAwayFrom(message: Message): TakenAway {
  const { mentionedUserIds, mentionsRoom, reactions, pinned, pinnedById, linkPreviews } = message;
  return { mentionedUserIds, mentionsRoom, reactions, pinned, pinnedById, ...(linkPreviews && { linkPreviews }) };
}

/** The message as it was before its deletion. That it stood deleted is one of its versions. */
function restored(message: Message, event: EventRecord<"MessageRestored">): Message {
  const before = message.versions.at(-1);
  if (message.deletedAt === null || before === undefined) return message;
  const { deletedAt: _, deletedById: _by, takenAway, ...others } = message;
  const { text, blocks = [], fileIds = [], isErased, restoredVersion } = before;
  const { position, recordedAt, happenedAt: replacedAt } = momentOf(event);
  const deletion: MessageVersion = {
    ...{ isDeleted: true, text: "", writtenAt: message.deletedAt, replacedAt, replacedById: event.data.restoredById },
    ...{ replacedPosition: position, replacedRecordedAt: recordedAt },
  };
  return {
    ...others,
    ...takenAway,
    ...{ mentionedUserIds: event.data.mentionedUserIds, mentionsRoom: event.data.mentionsRoom },
    ...said(text, blocks),
    ...{ deletedAt: null, deletedById: null, fileIds, hasFile: fileIds.length > 0 ? 1 : 0 },
    hasPin: takenAway?.pinned ? 1 : 0,
    isDeleted: 0,
    ...(isErased && { isErased }),
    ...(restoredVersion !== undefined && { restoredVersion }),
    versions: [...message.versions, deletion],
    ...changedBy(event),
  };
}

/** The mark speaks of a text that is replaced. */
function withoutRestored({ restoredVersion: _, ...message }: Message): Message {
  return message;
}

function versionsBefore(
  message: Message,
  event: EventRecord<"MessageEdited"> | EventRecord<"MessageDeleted">,
  replacedById: string,
): Message["versions"] {
  const { text, blocks, fileIds, isErased, sentAt, editedAt, restoredVersion } = message;
  const { position, recordedAt, happenedAt: replacedAt } = momentOf(event);
  const version: MessageVersion = {
    ...{ text, writtenAt: editedAt ?? sentAt, replacedAt, replacedById },
    ...{ replacedPosition: position, replacedRecordedAt: recordedAt },
    ...(blocks.length > 0 && { blocks }),
    ...(fileIds.length > 0 && { fileIds }),
    ...(isErased && { isErased }),
    ...(restoredVersion !== undefined && { restoredVersion }),
  };
  return [...message.versions, version];
}

function pinned(message: Message, event: EventRecord<"MessagePinned">): Message {
  const { pinnedById } = event.data;
  return { ...message, pinned: cursorOf(event), pinnedById, hasPin: 1, hasHistory: true, ...changedBy(event) };
}

function unpinned(message: Message, event: EventRecord<"MessageUnpinned">): Message {
  return { ...message, pinned: null, pinnedById: null, hasPin: 0, ...changedBy(event) };
}

function pollClosed(message: Message, event: EventRecord<"PollClosed">): Message {
  return { ...message, closedPoll: { at: occurredAt(event), byId: event.data.closedById }, ...changedBy(event) };
}
