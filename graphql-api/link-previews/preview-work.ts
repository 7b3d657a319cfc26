import type { StoredWork, WorkRecord } from "@logue/infra/work-store/work-store.ts";

/** Links of one message that are to be read. */
export interface PreviewWork {
  readonly messageId: string;
  readonly roomId: string;
  readonly links: readonly string[];
  /** How often it was begun. */
  readonly attempts: number;
}

/** It belongs to the sender, so that it is erased with the sender's data. `eventId` is its id. */
export const previewRecord = (
  { ownerId, id }: { readonly ownerId: string; readonly id: string },
  value: PreviewWork,
  dueAtMs: number,
): WorkRecord => ({
  ...{ kind: "link-preview", ownerId, id, value, dueAtMs },
  updatedAt: new Date(dueAtMs).toISOString(),
});

export const previewWorkIn = (stored: StoredWork): PreviewWork => stored.value as PreviewWork;
