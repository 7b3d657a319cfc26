import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/** Which messages carry a file. A file without such a document was never posted. */
export interface AttachmentDocument extends MayBeStale {
  /** The file's id. */
  readonly id: string;
  readonly roomId: string;
  /** Messages that carry it and are not deleted. */
  readonly messageIds: readonly string[];
  /**
   * Position of the post that shared it, null when no message carries it any more: the order of a
   * room's files.
   */
  readonly order: string | null;
}

export const attachments: Collection<AttachmentDocument> = {
  name: "attachments",
  projection: "messages",
  indexes: { ofRoom: { fields: ["roomId", "order"] } },
};
