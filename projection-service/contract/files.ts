import type { Thumbnail } from "@logue/command-service/contract/files.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

export interface FileDocument extends MayBeStale {
  readonly id: string;
  /** Null: an avatar. */
  readonly roomId: string | null;
  readonly uploaderId: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly sha256: string;
  readonly blobKey: string;
  readonly keyId: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnail: Thumbnail | null;
  readonly uploadedAt: string;
  readonly deletedAt: string | null;
  /** Position of the upload, null once deleted: the order of a room's files. */
  readonly order: string | null;
}

export const files: Collection<FileDocument> = {
  name: "files",
  projection: "files",
  indexes: { ofRoom: { fields: ["roomId", "order"] } },
};
