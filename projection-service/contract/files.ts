import type { Thumbnail } from "@logue/command-service/contract/files.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

export interface FileDocument extends MayBeStale {
  readonly id: string;
  /** Null: an avatar or an emoji. */
  readonly roomId: string | null;
  readonly uploaderId: string;
  readonly name: string;
  /** What it shows, in words; missing until it is described. */
  readonly description?: string | null;
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
  /**
   * Brought by an import, or by Logue itself: its time may lie years before its message is posted.
   */
  readonly isImported: boolean;
  readonly purgedAt: string | null;
  /** The event that decided the purge. Missing while nothing did, and in older documents. */
  readonly purgeEventId?: string;
  /** Position of the upload. */
  readonly position: string;
  /** Position of the purge while the bytes are still to be destroyed. */
  readonly purgePosition: string | null;
  /** Position of the event that says that the bytes are destroyed. */
  readonly destroyedPosition: string | null;
}

export const files: Collection<FileDocument> = {
  name: "files",
  projection: "files",
  shape: 1,
  indexes: {
    ofUploader: { fields: ["uploaderId", "position"] },
    uploads: { fields: ["position"] },
    toDestroy: { fields: ["purgePosition"] },
    destroyed: { fields: ["destroyedPosition"] },
  },
};
