import { reactionParts } from "@logue/graphql-api/integrations/reacting.ts";
import { notingLinks, openingWords } from "@logue/graphql-api/link-previews/note-links.ts";
import { type Reactions, startReactions } from "@logue/integrations/index.ts";
import { type FollowerOptions, followerParts } from "./follower-parts.ts";

/** Follows the log for messages with links. The API reads the pages. */
export async function startLinkPreviews(options: FollowerOptions): Promise<Reactions> {
  const parts = followerParts(options, "Links of an erased person could not be deleted; nothing can read them.");
  return startReactions({
    ...parts,
    ...notingLinks(parts, await parts.history.lastPosition()),
    cursorKind: "link-preview-cursor",
    hostOf: reactionParts(parts).hostOf,
    openEvents: openingWords(options.services.openEvents, parts.clock),
  });
}
