import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/** An emoji of the workspace. A removed one stays, so that its removal can be announced. */
export interface CustomEmojiDocument extends MayBeStale {
  /** Its name. */
  readonly id: string;
  readonly fileId: string;
  readonly addedById: string;
  readonly addedAt: string;
  readonly isRemoved: boolean;
  readonly changed: string;
}

export const customEmoji: Collection<CustomEmojiDocument> = {
  name: "customEmoji",
  projection: "workspace",
  indexes: { listed: { fields: ["isRemoved", "id"] }, ofFile: { fields: ["isRemoved", "fileId"] } },
};
