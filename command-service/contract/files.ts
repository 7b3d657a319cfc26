import type { EventOf } from "./event-of.ts";

export interface Thumbnail {
  readonly blobKey: string;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly sizeBytes: number;
}

/** What is known of a file's bytes once they lie in the blob store, encrypted with the uploader's key `keyId`. */
export interface FileFacts {
  readonly name: string;
  readonly sizeBytes: number;
  /** Sniffed from the bytes, not believed. */
  readonly contentType: string;
  /** Hex, of the plaintext. */
  readonly sha256: string;
  readonly blobKey: string;
  readonly keyId: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnail: Thumbnail | null;
}

/** A file belongs to a room, or, with `roomId` null, is its uploader's avatar. */
export type FileEvent =
  | EventOf<"FileUploaded", FileFacts & { fileId: string; uploaderId: string; roomId: string | null }>
  | EventOf<"FileDeleted", { fileId: string; uploaderId: string; roomId: string | null; deletedById: string }>;

export interface FileCommands {
  RecordUpload: FileFacts & { readonly fileId: string; readonly roomId: string | null };
  DeleteFile: { readonly fileId: string };
}
