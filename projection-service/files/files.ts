import { type FileDocument, files } from "../contract/files.ts";
import { type EventRecord, occurredAt, type Projection, type Step } from "../projection.ts";

const upload: Step<FileDocument, EventRecord<"FileUploaded">> = {
  collection: files,
  isFirst: true,
  ids: (event) => [event.data.fileId],
  fold: (_nothing, event, id) => uploaded(event, id),
};

const remove: Step<FileDocument, EventRecord<"FileDeleted">> = {
  collection: files,
  ids: (event) => [event.data.fileId],
  fold: (file, event) => file && { ...file, deletedAt: occurredAt(event), order: null },
};

/** The files of rooms, and avatars. */
export const filesProjection: Projection = {
  name: "files",
  streams: ["file-"],
  collections: [files],
  innerCollections: [],
  reads: { FileUploaded: [upload], FileDeleted: [remove] },
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
    order: event.position,
  };
}
