import type { GraphQLError } from "graphql";
import { clientError } from "../execution/operation-errors.ts";
import { requestError } from "../execution/request-errors.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import type { RoomFeed } from "./room-feeds.ts";

interface Access {
  readonly isMember: boolean;
}

/**
 * Reads whether the viewer of an attached subscription may follow the room. It is read again where
 * the feed was told of a change meanwhile that the viewer may not see: until then the feed does not
 * know who is a member, and what it is told may be older than what is read. Ends the subscription
 * and returns the error where the viewer may not.
 */
export async function enterRoom<Read extends Access>(
  feed: RoomFeed,
  subscription: LiveSubscription,
  read: () => Promise<Read | GraphQLError>,
): Promise<Read | GraphQLError> {
  const { userId } = subscription.viewer;
  for (;;) {
    feed.entering.set(subscription, { isInDoubt: false });
    const access = await read().catch(clientError);
    if (access instanceof Error) {
      await subscription.return();
      return access;
    }
    if (subscription.hasEnded) return requestError("NotAMember");
    if (access.isMember) feed.memberIds.add(userId);
    else feed.memberIds.delete(userId);
    if (feed.entering.get(subscription)?.isInDoubt === false) {
      feed.entering.delete(subscription);
      return access;
    }
  }
}
