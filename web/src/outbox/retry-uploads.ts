import type { Draft, Drafts } from "../messages/drafts.svelte.ts";
import { connectionLost } from "../messages/upload-file.ts";

/** The part of the workspace that sends drafts. */
export interface Sender {
  readonly drafts: Pick<Drafts, "all">;
  send(draft: Draft): void;
}

/** Sends a draft that waits for its files, where trying them again has brought the last one. */
export async function sendAfter(retrying: Promise<void>, draft: Draft, sender: Pick<Sender, "send">): Promise<void> {
  await retrying;
  if (draft.isSentAfterUploads && draft.uploads.items.length === 0) sender.send(draft);
}

/** Uploads again what a lost connection has ended, in every room and thread. */
export function retryLost(sender: Sender): void {
  for (const draft of sender.drafts.all) void sendAfter(draft.uploads.retryFailed(connectionLost), draft, sender);
}
