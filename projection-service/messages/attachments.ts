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

const attached = (
  attachment: AttachmentDocument | undefined,
  { data, position }: EventRecord<"MessagePosted"> | EventRecord<"MessageRestored">,
  id: string,
): AttachmentDocument => ({
  id,
  roomId: data.roomId,
  messageIds: [...new Set([...(attachment?.messageIds ?? []), data.messageId])],
  order: attachment?.order ?? position,
});

export const attach: Step<AttachmentDocument, EventRecord<"MessagePosted">> = {
  collection: attachments,
  ids: ({ data }) => data.fileIds,
  fold: attached,
};

const filesOfMessage = {
  related: [{ collection: postedFiles, id: ({ data }: { readonly data: { readonly messageId: string } }) => data.messageId }],
  ids: (_event: unknown, related: Document | undefined) => (related === undefined ? [] : (related as PostedFiles).fileIds),
};

/** A file leaves the room with the last message that carries it. */
export const detach: Step<AttachmentDocument, EventRecord<"MessageDeleted">> = {
  collection: attachments,
  ...filesOfMessage,
  fold: (attachment, { data }) => {
    if (attachment === undefined) return undefined;
    const messageIds = attachment.messageIds.filter((id) => id !== data.messageId);
    return { ...attachment, messageIds, order: messageIds.length === 0 ? null : attachment.order };
  },
};

/** It comes back with the message. */
export const reattach: Step<AttachmentDocument, EventRecord<"MessageRestored">> = {
  collection: attachments,
  ...filesOfMessage,
  fold: attached,
};
