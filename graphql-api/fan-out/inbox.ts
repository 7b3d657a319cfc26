import type { PresenceState } from "../presence/presence-state.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import type { LiveSubscription } from "./live-subscription.ts";

/** One user who follows the inbox on this instance. */
export interface Inbox {
  readonly userId: string;
  readonly subscriptions: Set<LiveSubscription>;
  readonly roomIds: Set<string>;
  /** Rooms that the user left while the user's rooms were still being read. */
  readonly leftRoomIds: Set<string>;
}

export interface PresenceChange {
  readonly userId: string;
  readonly presence: PresenceState;
}

export const seesDirectory = (inbox: Inbox): boolean => {
  const [subscription] = inbox.subscriptions;
  return subscription !== undefined && viewerMay(subscription.viewer, "users.seeDirectory");
};
