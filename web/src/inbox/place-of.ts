import type { ListedMessagePartsFragment } from "../generated/operations.ts";
import type { Inbox } from "../rooms/inbox.svelte.ts";

/** Where a message stands, in words. */
export function placeOf(
  { roomId, threadRootId }: Pick<ListedMessagePartsFragment, "roomId" | "threadRootId">,
  inbox: Pick<Inbox, "find">,
): string {
  const entry = inbox.find(roomId);
  const name = entry ? (entry.room.kind === "CHANNEL" ? `#${entry.displayName}` : entry.displayName) : "another channel";
  return threadRootId ? `${name}, in a thread` : name;
}
