import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type FileDocument, files } from "../contract/files.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";

const upload: Step<FileDocument, EventRecord<"FileUploaded">> = {
  collection: files,
  isFirst: true,
  ids: (event) => [event.data.fileId],
  fold: (_nothing, event, id) => uploaded(event, id),
};

const describe: Step<FileDocument, EventRecord<"FileDescribed">> = {
  collection: files,
  ids: (event) => [event.data.fileId],
  fold: (file, event) => file && { ...file, description: event.data.description },
};

const remove: Step<FileDocument, EventRecord<"FileDeleted">> = {
  collection: files,
  ids: (event) => [event.data.fileId],
  fold: (file, event) => file && { ...file, deletedAt: occurredAt(event) },
};

const purge: Step<FileDocument, EventRecord<"FilePurged">> = {
  collection: files,
  ids: (event) => [event.data.fileId],
  fold: (file, event) => {
    if (file === undefined) return undefined;
    const at = occurredAt(event);
    return { ...file, deletedAt: file.deletedAt ?? at, purgedAt: at, purgeEventId: event.id, purgePosition: event.position };
  },
};

const destroy: Step<FileDocument, EventRecord<"FileBytesDestroyed">> = {
  collection: files,
  ids: (event) => [event.data.fileId],
  fold: (file, event) => file && { ...file, purgePosition: null, destroyedPosition: event.position },
};

/** The files of rooms, and avatars; which message carries a file is told by `attachments`. */
export const filesProjection: Projection = {
  name: "files",
  streams: ["file-"],
  collections: [files],
  innerCollections: [],
  reads: {
    FileUploaded: [upload],
    FileDescribed: [describe],
    FileDeleted: [remove],
    FilePurged: [purge],
    FileBytesDestroyed: [destroy],
  },
};

function uploaded(event: EventRecord<"FileUploaded">, id: string): FileDocument {
  const { roomId, uploaderId, name, sizeBytes, contentType, sha256, blobKey, keyId, width, height, thumbnail } = event.data;
  return {
    id,
    roomId,
    uploaderId,
    name,
    sizeBytes,
    contentType,
    sha256,
    blobKey,
    keyId,
    width,
    height,
    thumbnail,
    uploadedAt: occurredAt(event),
    deletedAt: null,
    isImported: event.metadata.actorKind === "system",
    purgedAt: null,
    position: event.position,
    purgePosition: null,
    destroyedPosition: null,
  };
}
