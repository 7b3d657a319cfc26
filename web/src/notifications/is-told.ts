import type { EntryPartsFragment } from "../generated/operations.ts";

/** Why a message concerns the viewer. */
export type Reason = "mention" | "message" | "reply";

export interface Heard {
  readonly senderId: string;
  readonly reason: Reason;
}

/** What the decision depends on. */
export interface Circumstances {
  readonly viewerId: string;
  readonly entry: Pick<EntryPartsFragment, "isMuted" | "notificationLevel"> | undefined;
  /** Whether the message is on the screen of a window that has the focus. */
  readonly isLookedAt: boolean;
  readonly isBusy: boolean;
}

/**
 * Whether the viewer is notified of a message: never of own messages, of the conversation on the
 * screen, in muted rooms or while the viewer is busy; otherwise by the room's level. Replies in
 * threads that the viewer follows count as mentions.
 */
export function isTold({ senderId, reason }: Heard, { viewerId, entry, isLookedAt, isBusy }: Circumstances): boolean {
  if (senderId === viewerId || isLookedAt || isBusy || entry === undefined || entry.isMuted) return false;
  switch (entry.notificationLevel) {
    case "NOTHING":
      return false;
    case "MENTIONS":
      return reason !== "message";
    case "EVERYTHING":
      return true;
  }
}
