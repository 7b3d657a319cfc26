import { reactionParts } from "@logue/graphql-api/integrations/reacting.ts";
import { deliveryRules } from "@logue/graphql-api/notifications/delivery/channels.ts";
import { notingPosts } from "@logue/graphql-api/notifications/delivery/note-posts.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { type Reactions, startReactions } from "@logue/integrations/index.ts";
import { type FollowerOptions, followerParts } from "./follower-parts.ts";

interface Options extends FollowerOptions {
  readonly config: Config;
}

/**
 * Follows the log for messages that people may have to be told of by mail or on a device. The API
 * delivers.
 */
export async function startNotificationDelivery({ config, ...options }: Options): Promise<Reactions> {
  const parts = followerParts(options, "Notes to an erased person could not be deleted; nothing can read them.");
  return startReactions({
    ...parts,
    ...notingPosts(parts, deliveryRules({ ...parts, config }), await parts.history.lastPosition()),
    cursorKind: "note-cursor",
    hostOf: reactionParts(parts).hostOf,
  });
}
