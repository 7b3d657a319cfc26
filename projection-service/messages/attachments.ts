import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { type AttachmentDocument, attachments } from "../contract/attachments.ts";
import type { Document, EventRecord, Step } from "../projection.ts";

/**
 * The files a message was posted with: a deletion does not name them. It never shrinks, so that a
 * repeated event finds the same documents as the first time.
 */
interface PostedFiles extends Document {
  readonly fileIds: readonly string[];
}

export const postedFiles: Collection<PostedFiles> = { name: "postedFiles", projection: "messages", indexes: {} };

export const rememberFiles: Step<PostedFiles, EventRecord<"MessagePosted">> = {
  collection: postedFiles,
  isFirst: true,
  ids: ({ data }) => (data.fileIds.length > 0 ? [data.messageId] : []),
  fold: (_nothing, { data }, id) => ({ id, fileIds: data.fileIds }),
};

export const attach: Step<AttachmentDocument, EventRecord<"MessagePosted">> = {
  collection: attachments,
  ids: ({ data }) => data.fileIds,
  fold: (attachment, { data, position }, id) => ({
    id,
    roomId: data.roomId,
    messageIds: [...new Set([...(attachment?.messageIds ?? []), data.messageId])],
    order: attachment?.order ?? position,
  }),
};

/** A file leaves the room with the last message that carries it. */
export const detach: Step<AttachmentDocument, EventRecord<"MessageDeleted">> = {
  collection: attachments,
  related: [{ collection: postedFiles, id: (event) => event.data.messageId }],
  ids: (_event, related) => (related === undefined ? [] : (related as PostedFiles).fileIds),
  fold: (attachment, { data }) => {
    if (attachment === undefined) return undefined;
    const messageIds = attachment.messageIds.filter((id) => id !== data.messageId);
    return { ...attachment, messageIds, order: messageIds.length === 0 ? null : attachment.order };
  },
};
